import { restartDelivery } from '../../store/dispatch.js';
import type { PrismaClient } from '../../store/generated/client.js';
import * as store from '../../store/readsWebhooks.js';
import { deliveryNotFound, webhookNotFound } from '../errors.js';
import { checkRowId, grouped } from '../lookUpIds.js';
import { lookUpPage, type Page, type PageRequest } from '../lookUpPage.js';
import type { WebhookRecord } from './manageWebhooks.js';

export type DeliveryRecord = store.DeliveryRow;
export type AttemptRecord = store.AttemptRow;

/** All webhooks, those made last first. */
export function lookUpWebhookPage(
  prisma: PrismaClient,
  request: PageRequest,
): Promise<Page<WebhookRecord>> {
  return lookUpPage<WebhookRecord>(
    {
      name: 'webhooks',
      order: store.NEWEST_MADE,
      rows: (stretch) => store.readWebhookPage(prisma, stretch),
      count: () => store.countWebhooks(prisma),
    },
    request,
  );
}

/** The deliveries of a webhook, those made last first. */
export async function lookUpDeliveryPage(
  prisma: PrismaClient,
  webhookId: string,
  request: PageRequest,
  states?: readonly DeliveryRecord['state'][] | null,
): Promise<Page<DeliveryRecord>> {
  const webhook = await store.readWebhook(prisma, checkRowId('webhookId', webhookId));
  if (!webhook) throw webhookNotFound('webhookId', webhookId);
  const criteria = { webhookId, states: states ?? undefined };
  return lookUpPage<DeliveryRecord>(
    {
      name: `deliveries ${webhookId}`,
      order: store.NEWEST_MADE,
      rows: (stretch) => store.readDeliveryPage(prisma, criteria, stretch),
      count: () => store.countDeliveries(prisma, criteria),
    },
    request,
  );
}

/** The tries of each delivery, the first first. */
export async function lookUpAttempts(
  prisma: PrismaClient,
  deliveryIds: readonly string[],
): Promise<AttemptRecord[][]> {
  return grouped(
    deliveryIds,
    await store.readAttempts(prisma, deliveryIds),
    (row) => row.deliveryId,
  );
}

/** Has a delivery sent again, whatever became of it: the same body under the same id. */
export async function redeliver(
  prisma: PrismaClient,
  id: string,
  now = new Date(),
): Promise<DeliveryRecord> {
  const delivery = await restartDelivery(prisma, checkRowId('deliveryId', id), now);
  if (!delivery) throw deliveryNotFound('deliveryId', id);
  return delivery;
}
