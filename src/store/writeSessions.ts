import type { PrismaClient } from './generated/client.js';
import type { SessionRow } from './readsSessions.js';

const omit = { digest: true } as const;

/** Stores a new session, and forgets those that ended by themselves before `now`. */
export async function storeSession(
  prisma: PrismaClient,
  session: Pick<SessionRow, 'identityId' | 'name' | 'role' | 'expiresAt'> & {
    readonly digest: string;
  },
  now: Date,
): Promise<SessionRow> {
  await prisma.session.deleteMany({ where: { expiresAt: { lt: now } } });
  return prisma.session.create({ data: session, omit });
}

/** Ends a session, unless it has ended; gives it as it then stands, null where there is none. */
export async function markEnded(
  prisma: PrismaClient,
  id: string,
  endedAt: Date,
): Promise<SessionRow | null> {
  await prisma.session.updateMany({ where: { id, endedAt: null }, data: { endedAt } });
  return prisma.session.findUnique({ where: { id }, omit });
}
