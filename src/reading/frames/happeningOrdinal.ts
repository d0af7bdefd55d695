import type { Clause } from '../clauses.js';
import { type Sentence, senseOf } from '../sentence.js';

/** 10वीं बार, for the third time: the how-manyeth of its like. */
export function timesOrdinal(
  sentence: Sentence,
  clause: Clause,
): { readonly n: number; readonly at: number } | null {
  for (let at = clause.from; at < clause.to; at++) {
    const ordinal = senseOf(sentence.items[at], 'ordinal');
    if (ordinal && ordinal.n > 0 && senseOf(sentence.items[at + 1], 'times'))
      return { n: ordinal.n, at };
  }
  return null;
}

/** नौवीं शपथ, the third launch. */
export function ordinalBefore(
  sentence: Sentence,
  at: number,
): { readonly n: number; readonly at: number } | null {
  const ordinal = senseOf(sentence.items[at - 1], 'ordinal');
  return ordinal && ordinal.n > 0 ? { n: ordinal.n, at: at - 1 } : null;
}
