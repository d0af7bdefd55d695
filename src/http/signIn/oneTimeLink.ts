import { timingSafeEqual } from 'node:crypto';
import { digestOf, newSecret } from '../../services/secrets.js';

/** A secret that lets one browser in, once. It is kept in this process alone, and gone with it. */
export interface OneTimeLink {
  /** What the link holds. */
  readonly token: string;
  /** Whether this is the secret; from then on it is none. */
  readonly take: (sent: string) => boolean;
}

/** A new one. */
export function createOneTimeLink(): OneTimeLink {
  const token = newSecret();
  let left = Buffer.from(digestOf(token));
  return {
    token,
    take: (sent) => {
      const digest = Buffer.from(digestOf(sent));
      const right = left.length === digest.length && timingSafeEqual(left, digest);
      if (right) left = Buffer.alloc(0);
      return right;
    },
  };
}
