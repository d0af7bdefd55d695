import { type DurationRegion, durationRegion } from '../durationRegion.js';
import type { Policies } from '../policies.js';
import { contained, position } from '../region.js';
import { firstOf, type Outcome, type PlacedPair, type Rule } from '../rule.js';
import { meets } from '../spans.js';
import type { DurationValue } from '../value.js';

type DurationPair = PlacedPair<DurationRegion>;

/**
 * Years or months against weeks, days or hours: a month is 28 to 31 days, so nothing but a clear distance
 * can be asserted (ISO 8601-1, 3.1.2: a calendar month has no fixed length).
 */
const calendar: Rule<DurationPair> = {
  name: 'duration/calendar-and-clock',
  decide: ({ left, right }) =>
    left.scale === right.scale
      ? null
      : { relation: meets(left.days, right.days) ? 'INCOMPARABLE' : 'DISJOINT' },
};

/** The same length, however written: two weeks and fourteen days. */
const same: Rule<DurationPair> = {
  name: 'duration/same',
  decide: ({ lies }) =>
    lies.core === 'same' && lies.extent === 'same' ? { relation: 'EQUAL' } : null,
};

/** The same length, once exact and once "about": the exact one is more precise. */
const hedged: Rule<DurationPair> = {
  name: 'duration/same-but-hedged',
  decide: ({ lies }) => (lies.core === 'same' ? contained(lies) : null),
};

/** One is the other told in finer units, or lies within its "about": 25 years, and 25 years and 3 months. */
const within: Rule<DurationPair> = {
  name: 'duration/within',
  decide: ({ lies }) => contained(lies),
};

/** They share lengths and neither contains the other. */
const overlap: Rule<DurationPair> = {
  name: 'duration/overlap',
  decide: ({ lies }) => (lies.core !== 'apart' ? { relation: 'OVERLAPPING' } : null),
};

/** Different lengths that meet only through an "about" (the reach is policy). */
const about: Rule<DurationPair> = {
  name: 'duration/about',
  decide: ({ lies }) => (lies.extent !== 'apart' ? { relation: 'NEAR' } : null),
};

/** Different lengths. */
const apart: Rule<DurationPair> = {
  name: 'duration/apart',
  decide: () => ({ relation: 'DISJOINT' }),
};

/** The scale first, since on two scales no other rule means anything; then from close to far. */
export const durationRules: readonly Rule<DurationPair>[] = [
  calendar,
  same,
  hedged,
  within,
  overlap,
  about,
  apart,
];

/** How two lengths of time lie to each other. */
export function relateDuration(
  left: DurationValue,
  right: DurationValue,
  policies: Policies,
): Outcome {
  const l = durationRegion(left, policies);
  const r = durationRegion(right, policies);
  return firstOf(durationRules, { left: l, right: r, lies: position(l, r) });
}
