import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

// Digests are of one length, which the comparison needs, and hide how long the token is.
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Whether the request bears the administrator's token. Without a token set, whoever reaches the server may write; but
 * not a web page that has its own name resolve to this machine (DNS rebinding): on loopback, the host must be asked for
 * by a loopback name.
 */
export function mayWrite(request: IncomingMessage, adminToken: string | null): boolean {
  if (adminToken === null)
    return !isLoopback(request.socket.localAddress) || namesLoopback(request);
  const sent = /^Bearer +(.*\S)\s*$/i.exec(request.headers.authorization ?? '')?.[1];
  return sent !== undefined && timingSafeEqual(digest(sent), digest(adminToken));
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(address);
}

function namesLoopback({ headers: { host } }: IncomingMessage): boolean {
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
  return url !== null && /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
}
