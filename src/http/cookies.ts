import type { IncomingMessage } from 'node:http';
import { parseCookie, stringifySetCookie } from 'cookie';

/**
 * A cookie of this server: no script reads it, no other site's page sends it along but by a link. Over https it is bound to
 * the host and never sent in clear; over http it bears the port in its name, since cookies of one host are shared by
 * its ports.
 */
export function createCookie(name: string, publicUrl: string | null) {
  const secure = publicUrl?.startsWith('https:') ?? false;
  const nameFor = ({ socket }: IncomingMessage): string =>
    secure ? `__Host-milaan-${name}` : `milaan-${name}-${socket.localPort}`;
  const set = (request: IncomingMessage, value: string, seconds: number): string =>
    stringifySetCookie({
      name: nameFor(request),
      value,
      maxAge: seconds,
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure,
    });
  return {
    /** What the browser holds; null where it holds nothing. */
    read: (request: IncomingMessage): string | null =>
      parseCookie(request.headers.cookie ?? '')[nameFor(request)] || null,
    /** The header that makes the browser hold it. */
    set,
    /** The header that makes the browser forget it. */
    clear: (request: IncomingMessage): string => set(request, '', 0),
  };
}

/** The cookie of a session. */
export const createSessionCookie = (publicUrl: string | null) => createCookie('session', publicUrl);
