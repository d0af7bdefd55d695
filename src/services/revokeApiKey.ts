import type { PrismaClient } from '../store/generated/client.js';
import { markRevoked } from '../store/writeApiKeys.js';
import { apiKeyNotFound } from './errors.js';
import type { Identity } from './identity.js';
import type { ApiKeyRecord } from './lookUpApiKeys.js';
import { checkRowId } from './lookUpIds.js';

/** Revokes a key: from now on no server takes it. One that was revoked before keeps who did and when. */
export async function revokeApiKey(
  prisma: PrismaClient,
  id: string,
  revoker: Identity,
  now = new Date(),
): Promise<ApiKeyRecord> {
  const key = await markRevoked(prisma, checkRowId('id', id), revoker.name, now);
  if (!key) throw apiKeyNotFound('id', id);
  return key;
}
