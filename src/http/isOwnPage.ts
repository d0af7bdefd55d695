import type { IncomingMessage } from 'node:http';

/**
 * Whether a request that a browser sends comes from a page of this server, or from no page at all: from another site's it would
 * be forged (CSRF), and a cookie that goes along proves nothing. A browser names the page that sends by `Origin`
 * wherever something can change, WebSockets included.
 */
export function isOwnPage({ headers }: IncomingMessage, publicUrl: string | null): boolean {
  const { origin, host } = headers;
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  if (origin === undefined || origin === publicUrl) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
