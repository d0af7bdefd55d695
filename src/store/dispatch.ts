import { askDirectly } from './directly.js';
import type { DeliveryState, PrismaClient } from './generated/client.js';
import { newId } from './newId.js';
import { type ChangeRow, readChangesAfter } from './readsChanges.js';
import type { DeliveryRow, WebhookRow } from './readsWebhooks.js';
import { insertRows, writeAtOnce } from './rows.js';

/** A delivery that is to be tried now, with where it goes. */
export interface DueDelivery extends DeliveryRow {
  readonly url: string;
  readonly secret: string;
}

/** The body of each change that a webhook is to hear of. */
export type Compose = (
  webhook: WebhookRow,
  changes: readonly ChangeRow[],
) => Promise<readonly { readonly change: ChangeRow; readonly body: string }[]>;

/** Whether there is any webhook. Most servers have none, and ask again and again: not by Prisma, which 30 MB come into memory with. */
export async function hasWebhooks(prisma: PrismaClient): Promise<boolean> {
  const [[has] = []] = await askDirectly(prisma, 'SELECT EXISTS (SELECT 1 FROM "Webhook")', []);
  return has as boolean;
}

/** Whether there are changes, but for the last, or finished deliveries from before a moment. As `hasWebhooks`, not by Prisma. */
export async function hasOlderThan(prisma: PrismaClient, moment: Date): Promise<boolean> {
  const sql = `SELECT EXISTS (SELECT 1 FROM "Change" WHERE "at" < $1::timestamptz OFFSET 1)
    OR EXISTS (SELECT 1 FROM "WebhookDelivery" WHERE "createdAt" < $1::timestamptz AND state <> 'PENDING')`;
  const [[has] = []] = await askDirectly(prisma, sql, [moment.toISOString()]);
  return has as boolean;
}

/** The webhooks that have changes to look at. */
export async function readWebhooksBehind(prisma: PrismaClient): Promise<WebhookRow[]> {
  const newest = await prisma.change.findFirst({ orderBy: { id: 'desc' }, select: { id: true } });
  if (!newest) return [];
  return prisma.webhook.findMany({ where: { active: true, position: { lt: newest.id } } });
}

/**
 * Makes deliveries of the changes that a webhook has not been told of, `take` of them at most, and remembers how far it was
 * told: together, so that none is made twice or left out. Of several servers that try at once one does it. Whether more is to do.
 */
export async function enqueueDeliveries(
  prisma: PrismaClient,
  webhook: WebhookRow,
  compose: Compose,
  take: number,
  now: Date,
): Promise<boolean> {
  const changes = await readChangesAfter(prisma, webhook.position, take);
  const last = changes.at(-1);
  if (!last) return false;
  const told = await compose(webhook, changes);
  await prisma.$transaction(async (tx) => {
    const { count } = await tx.webhook.updateMany({
      where: { id: webhook.id, position: webhook.position, active: true },
      data: { position: last.id },
    });
    // Another server was quicker, or the webhook is gone.
    if (!count) return;
    await writeAtOnce(tx, [
      insertRows(
        'WebhookDelivery',
        told.map(({ change, body }) => ({
          id: newId(),
          webhookId: webhook.id,
          changeId: String(change.id),
          kind: change.kind,
          body,
          state: 'PENDING',
          tries: 0,
          createdAt: now,
          nextAttemptAt: now,
        })),
      ),
    ]);
  });
  return changes.length === take;
}

/** Takes deliveries that are due, for so long that no other server takes them while they are tried. */
export async function takeDueDeliveries(
  prisma: PrismaClient,
  take: number,
  now: Date,
  until: Date,
): Promise<DueDelivery[]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    UPDATE "WebhookDelivery" SET "nextAttemptAt" = ${until}
     WHERE id IN (SELECT d.id FROM "WebhookDelivery" d JOIN "Webhook" w ON w.id = d."webhookId" AND w.active
                   WHERE d.state = 'PENDING' AND d."nextAttemptAt" <= ${now}
                   ORDER BY d."nextAttemptAt", d."changeId" LIMIT ${take} FOR UPDATE OF d SKIP LOCKED)
    RETURNING id::text`;
  const due = await prisma.webhookDelivery.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    orderBy: { changeId: 'asc' },
    include: { webhook: { select: { url: true, secret: true } } },
  });
  return due.map(({ webhook, ...delivery }) => ({ ...delivery, ...webhook }));
}

/** When the next delivery is due; null where none waits. */
export async function readNextDue(prisma: PrismaClient): Promise<Date | null> {
  const next = await prisma.webhookDelivery.findFirst({
    where: { state: 'PENDING', nextAttemptAt: { not: null }, webhook: { active: true } },
    orderBy: { nextAttemptAt: 'asc' },
    select: { nextAttemptAt: true },
  });
  return next?.nextAttemptAt ?? null;
}

/** A try and what it comes to. */
export interface AttemptToStore {
  readonly deliveryId: string;
  readonly tries: number;
  readonly at: Date;
  readonly took: number;
  readonly status: number | null;
  readonly error: string | null;
  readonly state: DeliveryState;
  readonly nextAttemptAt: Date | null;
  /** The webhook that wants no more, null where it does. */
  readonly ends: string | null;
}

/** Records a try. */
export async function storeAttempt(prisma: PrismaClient, attempt: AttemptToStore): Promise<void> {
  const { deliveryId, tries, at, took, status, error, state, nextAttemptAt, ends } = attempt;
  await prisma.$transaction(async (tx) => {
    const { count } = await tx.webhookDelivery.updateMany({
      where: { id: deliveryId },
      data: { tries, state, nextAttemptAt },
    });
    // Deleted with its webhook while it was tried.
    if (!count) return;
    const number = 1 + (await tx.webhookAttempt.count({ where: { deliveryId } }));
    await tx.webhookAttempt.create({
      data: { id: newId(), deliveryId, number, at, took, status, error },
    });
    if (ends) await tx.webhook.updateMany({ where: { id: ends }, data: { active: false } });
  });
}

/** Gives back a delivery that was taken and not tried to the end. */
export async function releaseDelivery(prisma: PrismaClient, id: string, now: Date): Promise<void> {
  await prisma.webhookDelivery.updateMany({ where: { id }, data: { nextAttemptAt: now } });
}

/** Has a delivery sent again from the first try on; null where there is none. */
export async function restartDelivery(
  prisma: PrismaClient,
  id: string,
  now: Date,
): Promise<DeliveryRow | null> {
  const [row] = await prisma.webhookDelivery.updateManyAndReturn({
    where: { id },
    data: { state: 'PENDING', tries: 0, nextAttemptAt: now },
  });
  return row ?? null;
}

/** Deletes deliveries made before a moment that are over. */
export async function deleteDeliveriesBefore(prisma: PrismaClient, moment: Date): Promise<number> {
  const { count } = await prisma.webhookDelivery.deleteMany({
    where: { createdAt: { lt: moment }, state: { not: 'PENDING' } },
  });
  return count;
}
