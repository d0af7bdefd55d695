import { firstOf, type Outcome, type Pair, type Rule } from '../rule.js';
import type { OccurrenceValue } from '../value.js';

/** Both say that it happened, or both that it did not. */
const same: Rule<Pair<OccurrenceValue>> = {
  name: 'occurrence/same',
  decide: ({ left, right }) => (left.occurred === right.occurred ? { relation: 'EQUAL' } : null),
};

/** Happened against did not happen (COMPARISON "polarity conflict"); whose claim each is, the claims know. */
const opposite: Rule<Pair<OccurrenceValue>> = {
  name: 'occurrence/opposite',
  decide: () => ({ relation: 'DISJOINT' }),
};

/** Equality first: what is left is opposite. */
export const occurrenceRules: readonly Rule<Pair<OccurrenceValue>>[] = [same, opposite];

/** How two statements of whether it happened lie to each other. */
export function relateOccurrence(left: OccurrenceValue, right: OccurrenceValue): Outcome {
  return firstOf(occurrenceRules, { left, right });
}
