import type { PrismaClient } from '../store/generated/client.js';
import { storeApiKey } from '../store/writeApiKeys.js';
import { noScopes, pastMoment } from './errors.js';
import { type Identity, SCOPES, type Scope } from './identity.js';
import type { ApiKeyRecord } from './lookUpApiKeys.js';
import { digestOf, newSecret } from './secrets.js';
import { checkMoment, checkName } from './validateInput.js';

/** By which a secret is known for one of ours, in a log or in a scan of source code. */
export const KEY_PREFIX = 'mln_';
/** How much of a secret is kept to tell keys apart; the rest has 232 bits. */
const HINT = KEY_PREFIX.length + 4;
/** In Unicode code points. */
const LONGEST_NAME = 200;

/** What a key is to be. */
export interface ApiKeyInput {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** ISO 8601 with its offset; never where absent. */
  readonly expiresAt?: string | null;
}

/** A key with its secret, which is told this once. */
export interface CreatedApiKey {
  readonly apiKey: ApiKeyRecord;
  readonly secret: string;
}

/** Throws unless a key can be made so. */
export function validateApiKey(input: ApiKeyInput, now: Date): void {
  checkName('input.name', input.name, LONGEST_NAME);
  if (!input.scopes.length) throw noScopes('input.scopes');
  if (input.expiresAt != null && checkMoment('input.expiresAt', input.expiresAt) <= now)
    throw pastMoment('input.expiresAt', input.expiresAt);
}

/** Makes a key. A validated input. */
export async function createApiKey(
  prisma: PrismaClient,
  { name, scopes, expiresAt }: ApiKeyInput,
  maker: Identity,
): Promise<CreatedApiKey> {
  const secret = newSecret(KEY_PREFIX);
  const apiKey = await storeApiKey(prisma, {
    name,
    digest: digestOf(secret),
    hint: secret.slice(0, HINT),
    scopes: SCOPES.filter((scope) => scopes.includes(scope)),
    createdBy: maker.name,
    expiresAt: expiresAt == null ? null : new Date(expiresAt),
  });
  return { apiKey, secret };
}
