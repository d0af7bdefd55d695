import type { Sense } from '../languages/sense.js';
import { policies } from '../values/policies.js';
import { aroundFigure } from '../values/quantityRegion.js';
import type { QuantityValue } from '../values/value.js';
import { type Sentence, senseOf } from './sentence.js';

/** A figure as the interval that its words allow. */
export function quantityValue({
  n,
  unit,
  bound,
  to,
}: Extract<Sense, { cls: 'quantity' }>): QuantityValue {
  if (to !== undefined)
    return {
      kind: 'quantity',
      number: null,
      lower: n,
      upper: to,
      unit,
      approximate: bound === 'about',
    };
  return {
    kind: 'quantity',
    number: n,
    lower: bound === 'under' ? null : bound === 'nearly' ? aroundFigure(n, policies).lower : n,
    upper: bound === 'over' ? null : n,
    unit,
    approximate: bound === 'about' || bound === 'nearly',
  };
}

/** Marks that make figures part of a code, an address or a formula where they stand against them. */
const OF_CODES = /[\p{L}\p{M}\p{N}\-–/#_@=&:^%*+<>\\]/u;

/** A row of figures as long as a telephone number, ungrouped. */
const LONG_CODE = /^\d{9,}$/u;

/**
 * Whether a number that nothing is counted by is one that somebody told: no letters or joints against it, as in codes, and
 * no bare "one", which is an article more often than a number.
 */
export function isCounting(sentence: Sentence, at: number): boolean {
  const item = sentence.items[at];
  const number = senseOf(item, 'number');
  if (!item || (number && (number.label || (!number.digits && number.n === 1)))) return false;
  const first = sentence.tokens[item.from];
  const before = sentence.tokens[item.from - 1];
  if (first && LONG_CODE.test(first.key)) return false;
  const after = sentence.tokens[item.to];
  const against =
    (before && !first?.spaced && OF_CODES.test(before.text)) ||
    (after && !after.spaced && OF_CODES.test(after.text));
  return !against;
}
