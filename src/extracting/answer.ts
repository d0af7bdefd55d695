import { ModelFailure } from './model.js';
import { type AskedKind, KINDS } from './request.js';

/** One claim as a model gave it: of the right shape, and nothing else is known of it. */
export interface GivenClaim {
  /** The number of the sentence, from 1. */
  readonly sentence: number;
  readonly kind: AskedKind;
  readonly about: string;
  readonly valueText: string;
  readonly quote: string;
}

/** Reads a model's answer; null stands for a claim of the wrong shape. */
export function readAnswer(text: string): (GivenClaim | null)[] {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new ModelFailure('MALFORMED');
  }
  const claims = (answer as { claims?: unknown } | null)?.claims;
  if (!Array.isArray(claims)) throw new ModelFailure('MALFORMED');
  return claims.map(givenClaim);
}

function givenClaim(one: unknown): GivenClaim | null {
  if (typeof one !== 'object' || one === null) return null;
  const { sentence, kind, about, value_text: valueText, quote } = one as Record<string, unknown>;
  return Number.isInteger(sentence) &&
    typeof kind === 'string' &&
    Object.hasOwn(KINDS, kind) &&
    typeof about === 'string' &&
    typeof valueText === 'string' &&
    typeof quote === 'string'
    ? { sentence: sentence as number, kind: kind as AskedKind, about, valueText, quote }
    : null;
}
