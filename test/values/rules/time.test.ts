import { policies } from '../../../src/values/policies.js';
import { mirror } from '../../../src/values/region.js';
import { relate } from '../../../src/values/relate.js';
import type { Relation } from '../../../src/values/value.js';
import { time } from '../build.js';

const CASES: readonly (readonly [string, string, Relation, string, (number | null)?])[] = [
  // same
  ['2025-11-18', '2025-11-18', 'EQUAL', 'time/same'],
  ['2025-12', '2025-12-01/2025-12-31', 'EQUAL', 'time/same'],
  ['2004-XX', '2004', 'EQUAL', 'time/same'],
  ['2025-12-05~', '2025-12-05~', 'EQUAL', 'time/same'],
  ['../2025-11-19', '/2025-11-19', 'EQUAL', 'time/same'],
  ['[2025-11-20,2025-11-19]', '2025-11-19/2025-11-20', 'EQUAL', 'time/same'],
  ['2025-11-19T09:05:00+05:30', '2025-11-19T09:05+05:30', 'EQUAL', 'time/same'],
  ['2025-11-19T09:05+05:30', '2025-11-19T03:35Z', 'EQUAL', 'time/same'],
  ['2025-11-19T09:05+05:30', '2025-11-19T09:05', 'EQUAL', 'time/same'],
  // a hedge and none
  ['2025-12-05', '2025-12-05~', 'NARROWER', 'time/same-but-hedged'],
  ['2025-12', '2025-12~', 'NARROWER', 'time/same-but-hedged'],
  ['2025-06-26T16:01+05:30', '2025-06-26T16:01+05:30~', 'NARROWER', 'time/same-but-hedged'],
  // the Putin visit of the seeds: refinements all
  ['2025-12-05~', '2025-12', 'NARROWER', 'time/within'],
  ['2025-12-05~', '2025-12-01/2025-12-10', 'NARROWER', 'time/within'],
  ['2025-12-01/2025-12-07', '2025-12-01/2025-12-10', 'NARROWER', 'time/within'],
  ['2025-12-01/2025-12-07', '2025-12', 'NARROWER', 'time/within'],
  ['2025-12', '2025-08-13/..', 'NARROWER', 'time/within'],
  ['2025-12-05~', '2025-12-01/2025-12-07', 'OVERLAPPING', 'time/overlap'],
  // containment
  ['2025-11-18', '../2025-11-19', 'NARROWER', 'time/within'],
  ['2025-11-19', '../2025-11-19', 'NARROWER', 'time/within'],
  ['2025-10', '../2025-11-18', 'NARROWER', 'time/within'],
  ['2025-08-21', '2025-08-19/2025-08-21', 'NARROWER', 'time/within'],
  ['2025-11-20', '[2025-11-19,2025-11-20]', 'NARROWER', 'time/within'],
  ['2025-06-25T12:01+05:30', '2025-06-25', 'NARROWER', 'time/within'],
  ['1980-22', '1980-21/1980-24', 'NARROWER', 'time/within'],
  ['2025-11-19', '../..', 'NARROWER', 'time/within'],
  ['2025-12-04/2025-12-06', '2025-12-05~', 'NARROWER', 'time/within'],
  ['2025-04-XX', '2025-33/2025-34', 'NARROWER', 'time/within'],
  // overlap
  ['2025-12-01/2025-12-07', '2025-12-05/2025-12-12', 'OVERLAPPING', 'time/overlap'],
  ['../2025-11-19', '2025-11-19/..', 'OVERLAPPING', 'time/overlap'],
  ['[2025-12-01,2025-12-03]', '[2025-12-03,2025-12-05]', 'OVERLAPPING', 'time/overlap'],
  // near
  ['2025-12-05~', '2025-12-06', 'NEAR', 'time/around', 1],
  ['2025-12-05~', '2025-12-02', 'NEAR', 'time/around', -3],
  ['2025-12-05~', '2025-12-11~', 'NEAR', 'time/around', 6],
  ['2025-12-05?', '2025-12-06', 'NEAR', 'time/around', 1],
  ['2025-12~', '2025-11-20', 'NEAR', 'time/around', -11],
  ['2025-06-25T12:00+05:30~', '2025-06-25T12:01+05:30', 'NEAR', 'time/around', 0],
  ['1953S3', '1957', 'NEAR', 'time/around', 1097],
  // near only by the clock of the place
  ['2025-06-10T22:00-04:00', '2025-06-10', 'NEAR', 'time/other-clock', -1],
  ['2025-06-10T22:00-04:00', '2025-06-11', 'NARROWER', 'time/within'],
  ['2025-06-10T22:00-04:00', '2025-06-12', 'DISJOINT', 'time/apart', 1],
  ['2025-06-10T22:00-04:00', '2025-06-10T22:00+05:30', 'DISJOINT', 'time/different-same-grain', -1],
  // disjoint, adjacent or not
  ['2025-11-17', '2025-11-18', 'DISJOINT', 'time/different-same-grain', 1],
  ['2025-06-19', '2025-05-29', 'DISJOINT', 'time/different-same-grain', -21],
  ['2025-11', '2025-12', 'DISJOINT', 'time/different-same-grain', 1],
  ['2025', '2024', 'DISJOINT', 'time/different-same-grain', -1],
  ['2025-06-26T16:01+05:30', '2025-06-26T16:30+05:30', 'DISJOINT', 'time/different-same-grain', 0],
  ['2025-11-30', '2025-12', 'DISJOINT', 'time/apart', 1],
  ['../2025-11-19', '2025-11-20', 'DISJOINT', 'time/different-same-grain', 1],
  ['2025-12-05~', '2025-12-09', 'DISJOINT', 'time/apart', 4],
  ['2025-12-05~', '2025-12-12~', 'DISJOINT', 'time/apart', 7],
  ['2025-12-01/2025-12-05~', '2025-11-30', 'DISJOINT', 'time/apart', -1],
  ['2025-06-26T16:01+05:30~', '2025-06-26T15:51+05:30', 'DISJOINT', 'time/apart', 0],
  ['2025-06-26T16:01+05:30~', '2025-06-26T16:30+05:30', 'DISJOINT', 'time/apart', 0],
  ['2025-06-25T12:00+05:30~', '2025-06-26T00:01+05:30', 'DISJOINT', 'time/apart', 1],
  ['[2025-12-01,2025-12-03]', '2025-12-02', 'DISJOINT', 'time/different-same-grain', null],
  // patterns too wide to list
  ['XXXX-12-25', '2025-12-25', 'INCOMPARABLE', 'time/pattern'],
  ['XXXX-12-25', 'XXXX-12-26', 'INCOMPARABLE', 'time/pattern'],
  ['XXXX-12-25', 'XXXX-12-25', 'EQUAL', 'time/same'],
  ['20XX-12-25', '2025-12-25', 'WIDER', 'time/within'],
  ['20XX-12-25', '2025-12-24', 'DISJOINT', 'time/different-same-grain', null],
];

describe('relate time', () => {
  // Every row bears all five: jest hands a test that takes more than its row a callback.
  const rows = CASES.map(
    ([left, right, relation, rule, days]) => [left, right, relation, rule, days] as const,
  );

  it.each(rows)('%s to %s is %s', (left, right, relation, rule, days) => {
    const outcome = relate(time(left), time(right));
    expect(outcome).toEqual({ relation, rule, ...(days !== undefined && { days }) });
    const back = relate(time(right), time(left));
    expect(back.relation).toBe(mirror(relation));
    expect(back.rule).toBe(rule);
    if (typeof days === 'number') expect(back.days).toBe(0 - days);
  });

  it('refuses what is no date, with the reason', () => {
    expect(() => relate(time('2025-02-30'), time('2025'))).toThrow('2025-02 has 28 days');
  });

  it('reads the reach of a hedge from the policies it is given', () => {
    const strict = { ...policies, halo: { ...policies.halo, day: 0 } };
    expect(relate(time('2025-12-05~'), time('2025-12-06')).relation).toBe('NEAR');
    expect(relate(time('2025-12-05~'), time('2025-12-06'), strict).relation).toBe('DISJOINT');
  });

  it('reads dates by the home clock of the policies', () => {
    const florida = { ...policies, homeOffset: -240 };
    const launch = time('2025-06-10T22:00-04:00');
    expect(relate(launch, time('2025-06-10')).relation).toBe('NEAR');
    expect(relate(launch, time('2025-06-10'), florida).relation).toBe('NARROWER');
  });

  it('lets the hedged part say how far a hedge reaches', () => {
    expect(relate(time('2004-06-~11'), time('2004-06-14')).relation).toBe('NEAR');
    expect(relate(time('2004-06-~11'), time('2004-06-20')).relation).toBe('DISJOINT');
    expect(relate(time('2004-06~-11'), time('2004-06-20')).relation).toBe('NEAR');
    expect(relate(time('2004-06~-11'), time('2004-09-20')).relation).toBe('DISJOINT');
    expect(relate(time('2004~-06-11'), time('2004-09-20')).relation).toBe('NEAR');
  });

  it('widens "around" a round hour more than "around" an odd minute', () => {
    expect(relate(time('2025-11-20T11:30~'), time('2025-11-20T11:20')).relation).toBe('NEAR');
    expect(relate(time('2025-11-20T11:31~'), time('2025-11-20T11:20')).relation).toBe('DISJOINT');
  });
});
