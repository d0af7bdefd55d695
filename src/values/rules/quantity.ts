import type { Policies } from '../policies.js';
import { convertedRegion, quantityRegion } from '../quantityRegion.js';
import { contained, position } from '../region.js';
import { firstOf, type Outcome, type PlacedPair, type Rule } from '../rule.js';
import { ratioOf } from '../units.js';
import type { QuantityValue } from '../value.js';

type QuantityPair = PlacedPair<QuantityValue>;

/** Figures of different things: rupees and dollars, per cent and percentage points (COMPARISON "Quantity"). */
const unit: Rule<QuantityPair> = {
  name: 'quantity/unit',
  decide: ({ left, right }) =>
    left.unit === right.unit || ratioOf(right.unit, left.unit) !== null
      ? null
      : { relation: 'INCOMPARABLE' },
};

/** The same figure with the same hedge. */
const same: Rule<QuantityPair> = {
  name: 'quantity/same',
  decide: ({ lies }) =>
    lies.core === 'same' && lies.extent === 'same' ? { relation: 'EQUAL' } : null,
};

/** The same figure, once plain and once hedged: the plain one is more precise. */
const hedged: Rule<QuantityPair> = {
  name: 'quantity/same-but-hedged',
  decide: ({ lies }) => (lies.core === 'same' ? contained(lies) : null),
};

/** One lies strictly within what the other allows: 70, and more than 50. */
const within: Rule<QuantityPair> = {
  name: 'quantity/within',
  decide: ({ lies }) => contained(lies),
};

/** They share figures and neither contains the other. */
const overlap: Rule<QuantityPair> = {
  name: 'quantity/overlap',
  decide: ({ lies }) => (lies.core !== 'apart' ? { relation: 'OVERLAPPING' } : null),
};

/** They meet only through an "about" that one of them says (its reach is policy). */
const about: Rule<QuantityPair> = {
  name: 'quantity/about',
  decide: ({ left, right, lies }) =>
    lies.extent !== 'apart' && (left.approximate || right.approximate)
      ? { relation: 'NEAR' }
      : null,
};

/** A bare round figure, and one that rounds to it: the intervals meet and the more precise figure stands (SEC, XBRL duplicates). */
const rounded: Rule<QuantityPair> = {
  name: 'quantity/rounded',
  decide: ({ lies }) => (lies.extent !== 'apart' ? { relation: 'NEAR' } : null),
};

/** No figure is allowed by both. */
const apart: Rule<QuantityPair> = {
  name: 'quantity/apart',
  decide: () => ({ relation: 'DISJOINT' }),
};

/** The unit first; then from close to far, a hedge that is said before one that is only supposed. */
export const quantityRules: readonly Rule<QuantityPair>[] = [
  unit,
  same,
  hedged,
  within,
  overlap,
  about,
  rounded,
  apart,
];

/** How two figures lie to each other. Scope and as-of time are the question's, not the value's. */
export function relateQuantity(
  left: QuantityValue,
  right: QuantityValue,
  policies: Policies,
): Outcome {
  const ratio = left.unit === right.unit ? 1 : (ratioOf(right.unit, left.unit) ?? 1);
  const lies =
    ratio === 1
      ? position(quantityRegion(left, policies), quantityRegion(right, policies))
      : position(convertedRegion(left, 1, policies), convertedRegion(right, ratio, policies));
  return firstOf(quantityRules, { left, right, lies });
}
