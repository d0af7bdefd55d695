import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { KEY_PREFIX } from '../services/createApiKey.js';
import { MilaanError, tokenRefused } from '../services/errors.js';
import { ADMINISTRATOR, type Caller, type Identity, LOCAL } from '../services/identity.js';
import type { UseCases } from '../services/useCases.js';
import { bearerOf } from './bearer.js';
import { createSessionCookie } from './cookies.js';
import { isLocal } from './isLocal.js';
import { isOwnPage } from './isOwnPage.js';
import { hostnameOf, isLoopbackName } from './loopback.js';

/**
 * Tells who sends a request: of GraphQL over HTTP, or one that opens a socket. `authorization` stands in for the header where
 * a socket sends it otherwise.
 */
export type Identify = (request: IncomingMessage, authorization?: string) => Promise<Caller>;

/** What tells callers apart. */
export interface Access {
  /** Whoever bears it is the administrator; null where none is set. */
  readonly adminToken: string | null;
  /** Whether only those who are known may read. */
  readonly reading: 'open' | 'closed';
  /** The address that people reach the server at, without a path; null where it was not told. */
  readonly publicUrl: string | null;
  /** Tells who bears a token of the issuer that people sign in at, or throws a MilaanError; null where there is none. */
  readonly issuer: ((token: string) => Promise<Identity>) | null;
}

/**
 * Tells callers apart by what they bear: the token of the administrator, an API key, a token of the issuer, or the cookie of a
 * session. Where neither ADMIN_TOKEN nor an issuer is set, whoever asks from this machine may do all.
 */
export function createIdentify(
  access: Access,
  useCases: Pick<UseCases, 'identifyApiKey' | 'identifySession'>,
): Identify {
  const cookie = createSessionCookie(access.publicUrl);
  const trustsThisMachine =
    access.adminToken === null && access.issuer === null && !isElsewhere(access.publicUrl);

  const byToken = async (token: string): Promise<Identity | null> => {
    if (access.adminToken !== null && isSame(token, access.adminToken)) return ADMINISTRATOR;
    if (token.startsWith(KEY_PREFIX)) return useCases.identifyApiKey(token);
    if (access.issuer) return access.issuer(token);
    if (access.adminToken !== null)
      throw tokenRefused('it is neither the ADMIN_TOKEN of this server nor an API key.');
    // Nothing is set that could tell such a token: a program that always sends one is not hindered.
    return null;
  };
  // A browser sends a cookie whoever asks it to: it counts only where the page that asks is ours.
  const byCookie = async (request: IncomingMessage): Promise<Identity | null> => {
    const secret = isOwnPage(request, access.publicUrl) ? cookie.read(request) : null;
    return secret === null ? null : useCases.identifySession(secret);
  };

  const open = access.reading === 'open';
  return async (request, authorization = request.headers.authorization) => {
    const token = bearerOf(authorization);
    try {
      const identity =
        (token === null ? null : await byToken(token)) ??
        (await byCookie(request)) ??
        (trustsThisMachine && isLocal(request) ? LOCAL : null);
      return { identity, refusal: null, mayRead: open || (identity?.scopes.has('READ') ?? false) };
    } catch (error) {
      if (!(error instanceof MilaanError)) throw error;
      return { identity: null, refusal: error, mayRead: open };
    }
  };
}

// Whoever is told an address of elsewhere comes through a proxy, which may be of this machine.
const isElsewhere = (publicUrl: string | null): boolean =>
  publicUrl !== null && !isLoopbackName(hostnameOf(publicUrl) ?? '');

// Digests are of one length, which the comparison needs, and hide how long the token is.
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isSame = (sent: string, token: string): boolean =>
  timingSafeEqual(digest(sent), digest(token));
