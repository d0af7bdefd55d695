import type { PrismaClient } from '../store/generated/client.js';
import { readApiKeyOfDigest } from '../store/readsApiKeys.js';
import { markUsed } from '../store/writeApiKeys.js';
import { tokenRefused } from './errors.js';
import { type Identity, scopedIdentity } from './identity.js';
import { digestOf } from './secrets.js';

/** How exactly it is known when a key was last used, in milliseconds: a busy key does not write at each request. */
const USE_GRAIN = 60_000;

/** Whose key it is. It is read anew at each request: a key that was revoked on one server is refused by all. */
export async function identifyApiKey(
  prisma: PrismaClient,
  secret: string,
  now = new Date(),
): Promise<Identity> {
  const key = await readApiKeyOfDigest(prisma, digestOf(secret));
  if (!key) throw tokenRefused('no API key of this server has this secret.');
  if (key.revokedAt)
    throw tokenRefused(`this API key was revoked on ${key.revokedAt.toISOString()}.`);
  if (key.expiresAt && key.expiresAt <= now)
    throw tokenRefused(`this API key expired on ${key.expiresAt.toISOString()}.`);
  const stale = new Date(now.getTime() - USE_GRAIN);
  if (!key.lastUsedAt || key.lastUsedAt < stale) await markUsed(prisma, key.id, now, stale);
  return scopedIdentity(`key:${key.id}`, key.name, key.scopes);
}
