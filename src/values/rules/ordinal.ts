import { firstOf, type Outcome, type Pair, type Rule } from '../rule.js';
import type { OrdinalValue } from '../value.js';

/** The same place in a row. */
const same: Rule<Pair<OrdinalValue>> = {
  name: 'ordinal/same',
  decide: ({ left, right }) => (left.ordinal === right.ordinal ? { relation: 'EQUAL' } : null),
};

/** Ordinals and ranks are exact (COMPARISON "The rest"): the 25th is not the 26th. */
const different: Rule<Pair<OrdinalValue>> = {
  name: 'ordinal/different',
  decide: () => ({ relation: 'DISJOINT' }),
};

/** Equality first: what is left is different. */
export const ordinalRules: readonly Rule<Pair<OrdinalValue>>[] = [same, different];

/** How two ordinals lie to each other. That both count the same row is the question's to know. */
export function relateOrdinal(left: OrdinalValue, right: OrdinalValue): Outcome {
  return firstOf(ordinalRules, { left, right });
}
