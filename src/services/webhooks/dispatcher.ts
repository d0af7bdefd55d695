import { Webhook } from 'standardwebhooks';
import {
  type DueDelivery,
  deleteDeliveriesBefore,
  enqueueDeliveries,
  hasOlderThan,
  readNextDue,
  readWebhooksBehind,
  releaseDelivery,
  storeAttempt,
  takeDueDeliveries,
} from '../../store/dispatch.js';
import type { PrismaClient } from '../../store/generated/client.js';
import { type ChangeRow, deleteChangesBefore } from '../../store/readsChanges.js';
import type { WebhookRow } from '../../store/readsWebhooks.js';
import { keptSince } from '../changeCursors.js';
import { CONFLICT_CHANGES, isOf } from '../changeKinds.js';
import type { ConflictFilter } from '../lookUpConflicts.js';
import { selectConflictChanges } from '../selectConflictChanges.js';
import { MAX_TRIES, nextTry } from './backOff.js';
import { composeBodies } from './composeBodies.js';
import type { Outcome, Send } from './send.js';

/** What a dispatcher works with. */
export interface Dispatch {
  readonly prisma: PrismaClient;
  readonly send: Send;
  readonly link: (questionId: string) => string;
  readonly now: () => Date;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Tells that the server stops: what is under way is left to another, or to the next start. */
  readonly signal: AbortSignal;
}

/** Changes that are looked at together, and deliveries that are under way together. */
const BATCH = 50;
const AT_ONCE = 10;
/** How long a delivery is one server's, in milliseconds: longer than a try may take. */
const LEASE = 60_000;
/** The receiver says that it is gone for good. */
const GONE = 410;

/**
 * Makes deliveries of what is new and tries those that are due, until nothing is left to do now; gives when there will be, null
 * where nothing waits. Whatever ends it in between, the next one goes on: all that is known is in the database.
 */
export async function dispatchOnce(dispatch: Dispatch): Promise<Date | null> {
  await enqueue(dispatch);
  for (;;) {
    if (dispatch.signal.aborted) return null;
    const now = dispatch.now();
    const until = new Date(now.getTime() + LEASE);
    const due = await takeDueDeliveries(dispatch.prisma, AT_ONCE, now, until);
    if (!due.length) return readNextDue(dispatch.prisma);
    await Promise.all(due.map((delivery) => attempt(dispatch, delivery)));
  }
}

/** Forgets what is older than is kept. */
export async function forgetOld({ prisma, now }: Pick<Dispatch, 'prisma' | 'now'>): Promise<void> {
  const moment = keptSince(now());
  if (!(await hasOlderThan(prisma, moment))) return;
  await deleteChangesBefore(prisma, moment);
  await deleteDeliveriesBefore(prisma, moment);
}

async function enqueue({ prisma, link, now, signal }: Dispatch): Promise<void> {
  const compose = async (webhook: WebhookRow, changes: readonly ChangeRow[]) => {
    const wanted = await select(prisma, webhook, changes);
    const bodies = await composeBodies(prisma, wanted, link);
    return wanted.map((change, at) => ({ change, body: bodies[at] as string }));
  };
  for (;;) {
    const behind = await readWebhooksBehind(prisma);
    if (!behind.length || signal.aborted) return;
    for (const webhook of behind) await enqueueDeliveries(prisma, webhook, compose, BATCH, now());
  }
}

/** The changes that a webhook is to hear of. */
async function select(
  prisma: PrismaClient,
  { kinds, filter }: WebhookRow,
  changes: readonly ChangeRow[],
): Promise<readonly ChangeRow[]> {
  const wanted = kinds.length ? changes.filter(isOf(kinds)) : changes;
  if (filter === null) return wanted;
  const ofConflict = isOf(CONFLICT_CHANGES);
  const left = await selectConflictChanges(
    prisma,
    wanted.filter(ofConflict),
    filter as ConflictFilter,
  );
  return wanted.filter((change) => !ofConflict(change) || left.includes(change));
}

async function attempt(
  { prisma, send, now, random, signal }: Dispatch,
  { id, webhookId, url, secret, body, tries: before }: DueDelivery,
): Promise<void> {
  const at = now();
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
  const outcome = await send({ url, headers, body }, signal);
  const after = now();
  if (outcome.error !== null && signal.aborted) return releaseDelivery(prisma, id, after);
  const tries = before + 1;
  const isDelivered = outcome.status !== null && outcome.status >= 200 && outcome.status < 300;
  const isGone = outcome.status === GONE;
  const again = isDelivered || isGone ? null : nextTry(tries, after, random());
  await storeAttempt(prisma, {
    deliveryId: id,
    tries,
    at,
    took: after.getTime() - at.getTime(),
    status: outcome.status,
    error: errorOf(outcome, isDelivered, again === null),
    state: isDelivered ? 'DELIVERED' : again ? 'PENDING' : 'FAILED',
    nextAttemptAt: again,
    ends: isGone ? webhookId : null,
  });
}

function errorOf(outcome: Outcome, isDelivered: boolean, isLast: boolean): string | null {
  if (isDelivered) return null;
  const reason =
    outcome.error ??
    (outcome.status === GONE
      ? 'The receiver is gone (410): the webhook rests.'
      : outcome.status >= 300 && outcome.status < 400
        ? `The receiver answered ${outcome.status}: redirects are not followed.`
        : `The receiver answered ${outcome.status}.`);
  return isLast && outcome.status !== GONE
    ? `${reason} Given up after ${MAX_TRIES} tries.`
    : reason;
}
