import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

// Digests are of one length, which the comparison needs, and hide how long the token is.
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether the request bears the administrator's token. Without a token set, whoever reaches the server may write. */
export function mayWrite(request: IncomingMessage, adminToken: string | null): boolean {
  if (adminToken === null) return true;
  const sent = /^Bearer +(.*\S)\s*$/i.exec(request.headers.authorization ?? '')?.[1];
  return sent !== undefined && timingSafeEqual(digest(sent), digest(adminToken));
}
