import { type ChangeKind, Prisma, type PrismaClient } from './generated/client.js';
import { newId } from './newId.js';
import type { WebhookRow } from './readsWebhooks.js';

/** What can be said of a webhook. */
export interface WebhookData {
  readonly url: string;
  readonly secret: string;
  readonly description: string | null;
  readonly kinds: readonly ChangeKind[];
  readonly filter: object | null;
  readonly active: boolean;
}

const toColumns = ({ kinds, filter, ...data }: Partial<WebhookData>) => ({
  ...data,
  ...(kinds && { kinds: [...kinds] }),
  ...(filter !== undefined && { filter: filter ?? Prisma.DbNull }),
});

/** Stores a webhook that hears of what comes after a place. */
export async function storeWebhook(
  prisma: PrismaClient,
  data: WebhookData & { readonly createdBy: string; readonly position: bigint },
): Promise<WebhookRow> {
  const { createdBy, position, kinds, filter, ...rest } = data;
  return prisma.webhook.create({
    data: {
      id: newId(),
      ...rest,
      kinds: [...kinds],
      filter: filter ?? Prisma.DbNull,
      createdBy,
      position,
    },
  });
}

/** Changes a webhook; null where there is none. */
export async function changeWebhook(
  prisma: PrismaClient,
  id: string,
  data: Partial<WebhookData> & { readonly position?: bigint },
  now: Date,
): Promise<WebhookRow | null> {
  const { position, ...rest } = data;
  const [row] = await prisma.webhook.updateManyAndReturn({
    where: { id },
    data: { ...toColumns(rest), ...(position !== undefined && { position }), updatedAt: now },
  });
  return row ?? null;
}

/** Deletes a webhook with the log of its deliveries; whether there was one. */
export async function removeWebhook(prisma: PrismaClient, id: string): Promise<boolean> {
  const { count } = await prisma.webhook.deleteMany({ where: { id } });
  return count > 0;
}
