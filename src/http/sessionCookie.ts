import type { IncomingMessage } from 'node:http';
import { parseCookie, stringifySetCookie } from 'cookie';

/** Reads and writes the cookie of a session. */
export type SessionCookie = ReturnType<typeof createSessionCookie>;

/**
 * The cookie of a session: no script reads it, no other site's page sends it along but by a link. Over https it is bound to
 * the host and never sent in clear; over http it bears the port in its name, since cookies of one host are shared by
 * its ports.
 */
export function createSessionCookie(publicUrl: string | null) {
  const secure = publicUrl?.startsWith('https:') ?? false;
  const nameFor = ({ socket }: IncomingMessage): string =>
    secure ? '__Host-milaan' : `milaan-${socket.localPort}`;
  const write = (request: IncomingMessage, value: string, maxAge: number): string =>
    stringifySetCookie({
      name: nameFor(request),
      value,
      maxAge,
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure,
    });
  return {
    /** What the browser holds; null where it holds nothing. */
    read: (request: IncomingMessage): string | null =>
      parseCookie(request.headers.cookie ?? '')[nameFor(request)] || null,
    /** The header that makes the browser hold it, for so many seconds. */
    set: write,
    /** The header that makes the browser forget it. */
    clear: (request: IncomingMessage): string => write(request, '', 0),
  };
}
