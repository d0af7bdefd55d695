import { parseDuration } from '../../../src/values/isoDuration.js';
import { mirror } from '../../../src/values/region.js';
import { relate } from '../../../src/values/relate.js';
import type { Relation } from '../../../src/values/value.js';
import { duration } from '../build.js';

const CASES: readonly (readonly [string, string, Relation, string])[] = [
  ['P25Y', 'P25Y', 'EQUAL', 'duration/same'],
  ['P2W', 'P14D', 'EQUAL', 'duration/same'],
  ['P1Y6M', 'P18M', 'EQUAL', 'duration/same'],
  ['P14D', 'P14D~', 'NARROWER', 'duration/same-but-hedged'],
  ['P25Y3M', 'P25Y', 'NARROWER', 'duration/within'],
  ['PT28H30M', 'PT28H', 'NARROWER', 'duration/within'],
  ['PT24H', 'P1D', 'NARROWER', 'duration/within'],
  ['P25Y10D', 'P25Y', 'NARROWER', 'duration/within'],
  ['PT28.5H~', 'PT28H~', 'NARROWER', 'duration/within'],
  ['PT28.9H~', 'PT28H~', 'OVERLAPPING', 'duration/overlap'],
  ['P41Y', 'P40Y~', 'NEAR', 'duration/about'],
  ['P14D~', 'P15D', 'NEAR', 'duration/about'],
  ['P25Y', 'P26Y', 'DISJOINT', 'duration/apart'],
  ['P25Y', 'P50Y', 'DISJOINT', 'duration/apart'],
  ['P14D', 'P15D', 'DISJOINT', 'duration/apart'],
  ['P14D~', 'P20D', 'DISJOINT', 'duration/apart'],
  ['P24Y11M', 'P25Y', 'DISJOINT', 'duration/apart'],
  ['P1Y', 'P365D', 'INCOMPARABLE', 'duration/calendar-and-clock'],
  ['P1M', 'P30D', 'INCOMPARABLE', 'duration/calendar-and-clock'],
  ['P1Y', 'P10D', 'DISJOINT', 'duration/calendar-and-clock'],
  ['P25Y', 'PT28H', 'DISJOINT', 'duration/calendar-and-clock'],
];

describe('relate duration', () => {
  it.each(CASES)('%s to %s is %s', (left, right, relation, rule) => {
    expect(relate(duration(left), duration(right))).toEqual({ relation, rule });
    expect(relate(duration(right), duration(left))).toEqual({ relation: mirror(relation), rule });
  });

  it.each(['', 'P', 'PT', 'P1', '25Y', 'P1YT', 'P1M1Y', 'P1.5Y2M', 'P-1D', 'P1..2D', 'p1y'])(
    'refuses %j and says what would be right',
    (iso) => expect(() => parseDuration(iso)).toThrow(/is not an ISO 8601 duration: write P25Y/),
  );

  it('reads the parts as they are written', () => {
    expect(parseDuration('P1Y2W')).toEqual([
      { unit: 'year', count: 1, decimals: 0 },
      { unit: 'week', count: 2, decimals: 0 },
    ]);
    expect(parseDuration('PT28.5H')).toEqual([{ unit: 'hour', count: 28.5, decimals: 1 }]);
  });
});
