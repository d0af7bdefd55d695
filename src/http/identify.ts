import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { tokenRefused } from '../services/errors.js';
import { ADMINISTRATOR, ANONYMOUS, type Caller, LOCAL } from '../services/identity.js';
import { bearerOf } from './bearer.js';
import { isLocal } from './isLocal.js';

/** Tells who sends a request: of GraphQL over HTTP, or one that opens a socket. */
export type Identify = (request: IncomingMessage) => Promise<Caller>;

/** What tells callers apart. */
export interface Access {
  /** Whoever bears it is the administrator; null where none is set. */
  readonly adminToken: string | null;
}

/** Tells callers apart by what they bear. Where nothing is set that could, whoever asks from this machine may do all. */
export function createIdentify({ adminToken }: Access): Identify {
  return async (request) => {
    if (adminToken === null)
      return isLocal(request) ? { identity: LOCAL, refusal: null } : ANONYMOUS;
    const token = bearerOf(request.headers.authorization);
    if (token === null) return ANONYMOUS;
    return isSame(token, adminToken)
      ? { identity: ADMINISTRATOR, refusal: null }
      : { identity: null, refusal: tokenRefused('it is not the ADMIN_TOKEN of this server.') };
  };
}

// Digests are of one length, which the comparison needs, and hide how long the token is.
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isSame = (sent: string, token: string): boolean =>
  timingSafeEqual(digest(sent), digest(token));
