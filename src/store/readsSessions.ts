import type { PrismaClient, Role } from './generated/client.js';
import { beyond, byId, forward, type ListOrder, orderBy, type Stretch } from './keyset.js';

/** All of a session but what the cookie holds. */
export interface SessionRow {
  readonly id: string;
  readonly identityId: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

/** Those opened last first: ids are UUIDs of version 7. */
export const SESSION_ORDER: ListOrder = [byId('desc')];

const omit = { digest: true } as const;

const openAt = (now: Date) => ({ endedAt: null, expiresAt: { gt: now } });

/** The session of this digest, if it is open. */
export const readOpenSession = (
  prisma: PrismaClient,
  digest: string,
  now: Date,
): Promise<SessionRow | null> =>
  prisma.session.findUnique({ where: { digest, ...openAt(now) }, omit });

/** A stretch of the sessions that are open. */
export async function readSessionPage(
  prisma: PrismaClient,
  now: Date,
  stretch: Stretch,
): Promise<SessionRow[]> {
  const { take, from, backward } = stretch;
  const rows = await prisma.session.findMany({
    where: { AND: [openAt(now), ...(from ? [beyond(SESSION_ORDER, from, backward)] : [])] },
    orderBy: orderBy(SESSION_ORDER, backward),
    take,
    omit,
  });
  return forward(rows, stretch);
}

export const countSessions = (prisma: PrismaClient, now: Date): Promise<number> =>
  prisma.session.count({ where: openAt(now) });
