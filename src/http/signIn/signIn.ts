import type { IncomingMessage, ServerResponse } from 'node:http';
import { MilaanError } from '../../services/errors.js';
import type { Identity } from '../../services/identity.js';
import type { UseCases } from '../../services/useCases.js';
import { checkName } from '../../services/validateInput.js';
import { createSessionCookie } from '../cookies.js';
import { isOwnPage } from '../isOwnPage.js';
import { sendText } from '../reply.js';
import type { Issuer } from './issuer.js';
import type { OneTimeLink } from './oneTimeLink.js';
import { sendPage } from './page.js';
import { createPendingCookie } from './pendingCookie.js';

/** What signing in is made of. */
export interface SignInParts {
  readonly useCases: Pick<UseCases, 'openSession' | 'identifySession' | 'endSession'>;
  readonly publicUrl: string | null;
  /** Where people sign in; null where there is none. */
  readonly issuer: Issuer | null;
  /** What lets one browser in; null where people sign in at an issuer. */
  readonly link: OneTimeLink | null;
  readonly log: (error: unknown) => void;
}

const HOUR = 3_600_000;
/** An issuer is asked anew each working day; a link cannot be, short of another start. Milliseconds. */
const LASTS = { issuer: 12 * HOUR, link: 30 * 24 * HOUR } as const;
/** The name of whoever comes by the link and tells none. */
const DESK = 'desk';
const LONGEST_NAME = 200;

/** What answers at the addresses of sign-in. */
export type SignIn = ReturnType<typeof createSignIn>;

/** Serves `/sign-in`, `/sign-in/callback` and `/sign-out`. */
export function createSignIn({ useCases, publicUrl, issuer, link, log }: SignInParts) {
  const session = createSessionCookie(publicUrl);
  const pending = createPendingCookie(publicUrl);

  /** Opens a session, and leads on into the server. */
  const enter = async (
    request: IncomingMessage,
    response: ServerResponse,
    who: Pick<Identity, 'id' | 'name'> & { readonly role: NonNullable<Identity['role']> },
    lasts: number,
    to: string,
  ): Promise<void> => {
    const { id, name, role } = who;
    const secret = await useCases.openSession({ identityId: id, name, role, lasts });
    sendText(response, 303, 'You are signed in.', {
      location: to,
      'cache-control': 'no-store',
      'set-cookie': [session.set(request, secret, lasts / 1000), pending.clear(request)],
    });
  };

  const byLink = async (
    request: IncomingMessage,
    response: ServerResponse,
    query: URLSearchParams,
  ): Promise<void> => {
    // A browser that fetches ahead has no user yet: the link stays good.
    if (/prefetch/.test(`${request.headers['sec-purpose'] ?? request.headers.purpose ?? ''}`))
      return sendPage(request, response, 200, 'prefetched');
    const name = query.get('name') ?? DESK;
    if (!isName(name)) return sendPage(request, response, 400, 'badName');
    if (!link?.take(query.get('token') ?? '')) return sendPage(request, response, 403, 'linkSpent');
    const id = name === DESK ? DESK : `${DESK}:${name}`;
    await enter(request, response, { id, name, role: 'ADMIN' }, LASTS.link, placeIn(query));
  };

  const byIssuer = async (
    request: IncomingMessage,
    response: ServerResponse,
    { begin }: Issuer,
    to: string,
  ): Promise<void> => {
    try {
      const { url, pending: kept } = await begin();
      sendText(response, 302, 'Sign in at the issuer.', {
        location: url.href,
        'cache-control': 'no-store',
        'set-cookie': pending.set(request, { ...kept, to }),
      });
    } catch (error) {
      log(error);
      sendPage(request, response, 502, 'issuerFails');
    }
  };

  return {
    signIn: async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
      const query = url.searchParams;
      if (query.has('token')) await byLink(request, response, query);
      else if (issuer) await byIssuer(request, response, issuer, placeIn(query));
      else sendPage(request, response, 200, 'howTo');
    },

    callback: async (
      request: IncomingMessage,
      response: ServerResponse,
      url: URL,
    ): Promise<void> => {
      if (!issuer) return sendPage(request, response, 404, 'howTo');
      const journey = pending.read(request);
      const { state, to } = journey ?? {};
      if (!journey || url.searchParams.get('state') !== state)
        return sendPage(request, response, 400, 'startAgain');
      const forget = { 'set-cookie': pending.clear(request) };
      const why = url.searchParams.get('error');
      if (why !== null) {
        const told = url.searchParams.get('error_description') ?? why;
        return sendPage(request, response, 403, 'refused', told.slice(0, 300), forget);
      }
      try {
        const identity = await issuer.finish(`${url.pathname}${url.search}`, journey);
        if (identity.role === null) throw new Error('a person without a role was let in');
        await enter(
          request,
          response,
          { ...identity, role: identity.role },
          LASTS.issuer,
          to ?? '/',
        );
      } catch (error) {
        if (error instanceof MilaanError)
          return sendPage(request, response, 403, 'noRole', error.message, forget);
        log(error);
        sendPage(request, response, 502, 'issuerFails', null, forget);
      }
    },

    signOut: async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      if (request.method !== 'POST') return sendPage(request, response, 200, 'signOut');
      if (!isOwnPage(request, publicUrl)) return sendPage(request, response, 403, 'foreignPage');
      const secret = session.read(request);
      const identity = secret === null ? null : await useCases.identifySession(secret);
      if (identity?.session) await useCases.endSession(identity.session.id);
      sendPage(request, response, 200, 'signedOut', null, { 'set-cookie': session.clear(request) });
    },
  };
}

/** Where in this server the query asks to be led; its front page unless it names a place within. */
function placeIn(query: URLSearchParams): string {
  const base = 'http://here.invalid';
  const to = query.get('to') ?? '/';
  if (!to.startsWith('/') || !URL.canParse(to, base)) return '/';
  const { origin, pathname, search, hash } = new URL(to, base);
  // "//elsewhere" and "/\\elsewhere" are addresses of elsewhere, and so may be what remains of "/.//elsewhere".
  return origin === base && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/';
}

function isName(name: string): boolean {
  try {
    checkName('name', name, LONGEST_NAME);
    return !/\p{C}/u.test(name);
  } catch {
    return false;
  }
}
