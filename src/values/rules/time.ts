import type { Policies } from '../policies.js';
import { contained, position } from '../region.js';
import { firstOf, type Outcome, type PlacedPair, type Rule } from '../rule.js';
import { greatest, least, lie } from '../spans.js';
import { type TimeRegion, timeRegion } from '../timeRegion.js';
import type { TimeValue } from '../value.js';

type TimePair = PlacedPair<TimeRegion>;

/**
 * A pattern with unknown digits, too wide to list (`XXXX-XX-23`), meets the other date somewhere between
 * its first and last day: what else holds cannot be known. Nothing is asserted but that (ISO 8601-2, 8.2).
 */
const pattern: Rule<TimePair> = {
  name: 'time/pattern',
  decide: ({ left, right, lies }) =>
    left.pattern !== right.pattern && lies.extent !== 'apart' ? { relation: 'INCOMPARABLE' } : null,
};

/** Both allow the same days and are hedged alike, however they are written: 2025-12 and 2025-12-01/2025-12-31. */
const same: Rule<TimePair> = {
  name: 'time/same',
  decide: ({ lies }) =>
    lies.core === 'same' && lies.extent === 'same' ? { relation: 'EQUAL' } : null,
};

/** Both name the same days, one hedged or more widely hedged than the other: the less hedged one is more precise. */
const hedged: Rule<TimePair> = {
  name: 'time/same-but-hedged',
  decide: ({ lies }) => (lies.core === 'same' ? contained(lies) : null),
};

/** One lies strictly within the other, each with the reach of its hedges (COMPARISON "Time"): a refinement. */
const within: Rule<TimePair> = {
  name: 'time/within',
  decide: ({ lies }) => contained(lies),
};

/** They share days and neither contains the other: both can hold. */
const overlap: Rule<TimePair> = {
  name: 'time/overlap',
  decide: ({ lies }) => (lies.core !== 'apart' ? { relation: 'OVERLAPPING' } : null),
};

/** What they say has no day in common, what the hedge of either allows has: "around the 5th" and "the 6th". */
const around: Rule<TimePair> = {
  name: 'time/around',
  decide: ({ left, right, lies }) =>
    lies.extent !== 'apart' ? { relation: 'NEAR', days: gapInDays(left, right) } : null,
};

/**
 * A moment told by another clock than the home one, and a date without a zone: they meet if the date was
 * read from that clock. "A day's difference near midnight is the zone, not a conflict" (COMPARISON "Time").
 */
const clock: Rule<TimePair> = {
  name: 'time/other-clock',
  decide: ({ left, right }) => {
    const meets =
      (left.ownClock && !right.zoned && lie(left.ownClock.extent, right.extent) !== 'apart') ||
      (right.ownClock && !left.zoned && lie(left.extent, right.ownClock.extent) !== 'apart');
    return meets ? { relation: 'NEAR', days: gapInDays(left, right) } : null;
  },
};

/** Two different days, months or years, told without a hedge: no state allows both, adjacent or not (DESIGN "Comparing"). */
const sameGrain: Rule<TimePair> = {
  name: 'time/different-same-grain',
  decide: ({ left, right }) =>
    left.grain === right.grain && !left.hedged && !right.hedged
      ? { relation: 'DISJOINT', days: gapInDays(left, right) }
      : null,
};

/** They have no day in common, whatever their hedges reach to. */
const apart: Rule<TimePair> = {
  name: 'time/apart',
  decide: ({ left, right }) => ({ relation: 'DISJOINT', days: gapInDays(left, right) }),
};

/**
 * What decides is asked before what needs it to have failed: the pattern first, since its extent is no
 * exact set; then from the closest relation to the furthest.
 */
export const timeRules: readonly Rule<TimePair>[] = [
  pattern,
  same,
  hedged,
  within,
  overlap,
  around,
  clock,
  sameGrain,
  apart,
];

/** How two dates, periods or moments lie to each other. */
export function relateTime(left: TimeValue, right: TimeValue, policies: Policies): Outcome {
  const l = timeRegion(left.edtf, policies);
  const r = timeRegion(right.edtf, policies);
  return firstOf(timeRules, { left: l, right: r, lies: position(l, r) });
}

/** Whole days from left to right, positive where right is later; null where they interleave. */
function gapInDays(left: TimeRegion, right: TimeRegion): number | null {
  if (least(right.core) > greatest(left.core)) {
    return dayOf(least(right.core)) - dayOf(greatest(left.core));
  }
  if (least(left.core) > greatest(right.core)) {
    return dayOf(greatest(right.core)) - dayOf(least(left.core));
  }
  return null;
}

function dayOf(second: number): number {
  return Math.floor(second / 86_400);
}
