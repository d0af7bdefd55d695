import type { PrismaClient } from '../store/generated/client.js';
import * as reads from '../store/readsSessions.js';
import { markEnded, storeSession } from '../store/writeSessions.js';
import { sessionNotFound } from './errors.js';
import { type Identity, identityOf, type Role } from './identity.js';
import { checkRowId } from './lookUpIds.js';
import { lookUpPage, type Page, type PageRequest } from './lookUpPage.js';
import { digestOf, newSecret } from './secrets.js';

/** A browser in which somebody has signed in. */
export type SessionRecord = reads.SessionRow;

/** Who signs in, and for how long. */
export interface SignIn {
  readonly identityId: string;
  readonly name: string;
  readonly role: Role;
  /** In milliseconds. */
  readonly lasts: number;
}

/** Opens a session; gives what the browser's cookie is to hold, which is stored nowhere. */
export async function openSession(
  prisma: PrismaClient,
  { lasts, ...who }: SignIn,
  now = new Date(),
): Promise<string> {
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + lasts);
  await storeSession(prisma, { ...who, digest: digestOf(secret), expiresAt }, now);
  return secret;
}

/** Who has signed in in the browser whose cookie holds this; null where the session has ended. */
export async function identifySession(
  prisma: PrismaClient,
  secret: string,
  now = new Date(),
): Promise<Identity | null> {
  const session = await reads.readOpenSession(prisma, digestOf(secret), now);
  return (
    session && {
      ...identityOf(session.identityId, session.name, session.role),
      session: { id: session.id, expiresAt: session.expiresAt },
    }
  );
}

/** Ends a session on all servers at once. One that has ended keeps its time. */
export async function endSession(
  prisma: PrismaClient,
  id: string,
  now = new Date(),
): Promise<SessionRecord> {
  const session = await markEnded(prisma, checkRowId('id', id), now);
  if (!session) throw sessionNotFound('id', id);
  return session;
}

/** The sessions that are open, those opened last first. */
export const lookUpSessionPage = (
  prisma: PrismaClient,
  request: PageRequest,
  now = new Date(),
): Promise<Page<SessionRecord>> =>
  lookUpPage<SessionRecord>(
    {
      name: 'sessions',
      order: reads.SESSION_ORDER,
      rows: (stretch) => reads.readSessionPage(prisma, now, stretch),
      count: () => reads.countSessions(prisma, now),
    },
    request,
  );
