import type { IncomingMessage } from 'node:http';
import { createCookie } from '../cookies.js';
import type { Pending } from './issuer.js';

/** A sign-in under way, and where in this server it leads. */
export interface Journey extends Pending {
  readonly to: string;
}

/** Seconds that somebody may take at the issuer. */
const LASTS = 600;

/** The cookie of a browser whose user is at the issuer: what comes back is believed in that browser alone. */
export function createPendingCookie(publicUrl: string | null) {
  const cookie = createCookie('sign-in', publicUrl);
  return {
    set: (request: IncomingMessage, journey: Journey): string =>
      cookie.set(request, Buffer.from(JSON.stringify(journey)).toString('base64url'), LASTS),
    read: (request: IncomingMessage): Journey | null => parse(cookie.read(request)),
    clear: cookie.clear,
  };
}

function parse(value: string | null): Journey | null {
  try {
    const parts: Partial<Journey> = JSON.parse(Buffer.from(value ?? '', 'base64url').toString());
    const { state, nonce, verifier, to } = parts;
    const whole = [state, nonce, verifier, to].every((part) => typeof part === 'string');
    return whole ? (parts as Journey) : null;
  } catch {
    return null;
  }
}
