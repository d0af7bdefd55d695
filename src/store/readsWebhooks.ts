import type { ChangeKind, DeliveryState, Prisma, PrismaClient } from './generated/client.js';
import { beyond, byId, forward, type ListOrder, orderBy, type Stretch } from './keyset.js';

/** A webhook as it stands. */
export interface WebhookRow {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  readonly description: string | null;
  readonly kinds: readonly ChangeKind[];
  readonly filter: Prisma.JsonValue;
  readonly active: boolean;
  readonly position: bigint;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A delivery as it stands. */
export interface DeliveryRow {
  readonly id: string;
  readonly webhookId: string;
  readonly changeId: bigint;
  readonly kind: ChangeKind;
  readonly body: string;
  readonly state: DeliveryState;
  readonly tries: number;
  readonly createdAt: Date;
  readonly nextAttemptAt: Date | null;
}

/** A try to deliver. */
export interface AttemptRow {
  readonly deliveryId: string;
  readonly number: number;
  readonly at: Date;
  readonly took: number;
  readonly status: number | null;
  readonly error: string | null;
}

/** Those made last first. */
export const NEWEST_MADE = [
  { field: 'createdAt', path: ['createdAt'], direction: 'desc', as: 'moment' },
  byId('desc'),
] as const satisfies ListOrder;

/** What a list of deliveries is narrowed to; what is absent does not narrow. */
export interface DeliveryCriteria {
  readonly webhookId: string;
  readonly states?: readonly DeliveryState[] | undefined;
}

const deliveryWhere = ({
  webhookId,
  states,
}: DeliveryCriteria): Prisma.WebhookDeliveryWhereInput => ({
  webhookId,
  ...(states && { state: { in: [...states] } }),
});

export async function readWebhook(prisma: PrismaClient, id: string): Promise<WebhookRow | null> {
  return prisma.webhook.findUnique({ where: { id } });
}

/** A stretch of all webhooks. */
export async function readWebhookPage(
  prisma: PrismaClient,
  stretch: Stretch,
): Promise<WebhookRow[]> {
  const { take, from, backward } = stretch;
  const rows = await prisma.webhook.findMany({
    where: from ? beyond(NEWEST_MADE, from, backward) : {},
    orderBy: orderBy(NEWEST_MADE, backward),
    take,
  });
  return forward(rows, stretch);
}

export const countWebhooks = (prisma: PrismaClient): Promise<number> => prisma.webhook.count();

/** A stretch of the deliveries that the criteria leave. */
export async function readDeliveryPage(
  prisma: PrismaClient,
  criteria: DeliveryCriteria,
  stretch: Stretch,
): Promise<DeliveryRow[]> {
  const { take, from, backward } = stretch;
  const rows = await prisma.webhookDelivery.findMany({
    where: {
      AND: [deliveryWhere(criteria), ...(from ? [beyond(NEWEST_MADE, from, backward)] : [])],
    },
    orderBy: orderBy(NEWEST_MADE, backward),
    take,
  });
  return forward(rows, stretch);
}

export const countDeliveries = (
  prisma: PrismaClient,
  criteria: DeliveryCriteria,
): Promise<number> => prisma.webhookDelivery.count({ where: deliveryWhere(criteria) });

/** All tries of these deliveries, the first first. */
export async function readAttempts(
  prisma: PrismaClient,
  deliveryIds: readonly string[],
): Promise<AttemptRow[]> {
  return prisma.webhookAttempt.findMany({
    where: { deliveryId: { in: [...deliveryIds] } },
    orderBy: { number: 'asc' },
  });
}
