import { createHash, randomBytes } from 'node:crypto';

// 256 bits: what is guessed at random never meets one, so that a plain digest hides it as well as a slow one would.
const BYTES = 32;

/** A new secret in URL-safe characters. */
export const newSecret = (prefix = ''): string => prefix + randomBytes(BYTES).toString('base64url');

/**
 * What is stored of a secret: SHA-256, in hex. A secret is looked up by it, so how long that takes says nothing of
 * the secrets stored.
 */
export const digestOf = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');
