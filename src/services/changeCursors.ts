import type { PrismaClient } from '../store/generated/client.js';
import { type ChangeMark, readChangeMark, readNewestChange } from '../store/readsChanges.js';
import { changeCursorExpired, changeCursorUnknown } from './errors.js';
import { toMoment } from './lookUpIds.js';

/** How long changes are kept, in days: whoever comes back within that time misses none. */
export const CHANGES_KEPT = 30;
const DAY = 86_400_000;

/** Changes of before this moment are not kept. */
export const keptSince = (now: Date): Date => new Date(now.getTime() - CHANGES_KEPT * DAY);

/** A change's place in the order of all changes, as callers are given it. */
export const changeCursor = ({ id, at }: ChangeMark): string =>
  Buffer.from(JSON.stringify(['changes', String(id), at.getTime()])).toString('base64url');

/** The place behind all changes there are now: whoever follows from here on misses none and hears of none before. */
export async function lookUpChangeCursor(prisma: PrismaClient, now = new Date()): Promise<string> {
  return changeCursor((await readNewestChange(prisma)) ?? { id: 0n, at: now });
}

/** The number of the change that was committed last. */
export const newestPlace = async (prisma: PrismaClient): Promise<bigint> =>
  (await readNewestChange(prisma))?.id ?? 0n;

/** The number of the change behind which to go on, once it is known that nothing after it was deleted. */
export async function readChangeCursor(
  prisma: PrismaClient,
  field: string,
  cursor: string,
  now = new Date(),
): Promise<bigint> {
  const mark = parseCursor(cursor);
  if (!mark) throw changeCursorUnknown(field, cursor);
  const stored = await readChangeMark(prisma, mark.id);
  if (stored?.at.getTime() === mark.at.getTime()) return mark.id;
  if (mark.at < keptSince(now)) throw changeCursorExpired(field, CHANGES_KEPT);
  // Given out when there was no change yet.
  if (mark.id === 0n) return mark.id;
  throw changeCursorUnknown(field, cursor);
}

// PostgreSQL numbers changes by 64 bits with a sign.
const HIGHEST = 2n ** 63n - 1n;

function parseCursor(cursor: string): ChangeMark | null {
  try {
    const [name, id, at] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const moment = toMoment(at);
    if (name !== 'changes' || !/^\d{1,19}$/.test(id) || !moment) return null;
    return BigInt(id) <= HIGHEST ? { id: BigInt(id), at: moment } : null;
  } catch {
    return null;
  }
}
