import { consistent, relateAll } from '../../src/values/consistency.js';
import type { Value } from '../../src/values/value.js';
import { duration, entity, order, quantity, time } from './build.js';

const CASES: readonly (readonly [string, readonly Value[], boolean])[] = [
  ['nothing', [], true],
  ['one value', [time('2025')], true],
  [
    'refinements',
    ['2025-12', '2025-12-05~', '2025-12-01/2025-12-07', '2025-08-13/..'].map(time),
    true,
  ],
  ['two days', [time('2025-11-17'), time('2025-11-18'), time('../2025-11-19')], false],
  [
    'pairs that meet, and no day for all',
    ['[2025-12-01,2025-12-03]', '[2025-12-03,2025-12-05]', '[2025-12-01,2025-12-05]'].map(time),
    false,
  ],
  [
    'sets with a day for all',
    ['[2025-12-01,2025-12-03]', '[2025-12-03,2025-12-05]', '2025-12-03~'].map(time),
    true,
  ],
  ['a hedge', [time('2025-12-05~'), time('2025-12-06')], true],
  ['a launch by two clocks', [time('2025-06-10T22:00-04:00'), time('2025-06-10')], true],
  ['figures', [quantity('50+'), quantity('70'), quantity('100-')], true],
  ['two figures', [quantity('50+'), quantity('49')], false],
  ['figures of two units', [quantity('5', 'INR'), quantity('6', 'USD')], true],
  ['durations', [duration('P25Y'), duration('P25Y3M')], true],
  ['two durations', [duration('P25Y'), duration('P26Y')], false],
  ['two scales far apart', [duration('P25Y'), duration('P3D')], false],
  ['orders', [order('BEFORE'), order('BEFORE', -1)], true],
  ['two orders', [order('BEFORE'), order('SAME_DAY')], false],
  ['places', [entity('place/moscow', ['place/russia']), entity('place/russia')], true],
  [
    'two places',
    [entity('place/moscow', ['place/russia']), entity('place/sochi', ['place/russia'])],
    false,
  ],
  [
    'two ordinals',
    [
      { kind: 'ordinal', ordinal: 25 },
      { kind: 'ordinal', ordinal: 26 },
    ],
    false,
  ],
  ['two kinds', [duration('P25Y'), { kind: 'ordinal', ordinal: 25 }], true],
];

describe('consistent', () => {
  it.each(CASES)('%s', (_name, values, expected) => {
    expect(consistent(values)).toBe(expected);
    expect(consistent([...values].reverse())).toBe(expected);
  });

  it('relates every pair once, the earlier one on the left', () => {
    const { pairs } = relateAll([time('2025'), time('2025-12'), time('2024')]);
    expect(pairs.map(({ left, right, relation }) => [left, right, relation])).toEqual([
      [0, 1, 'WIDER'],
      [0, 2, 'DISJOINT'],
      [1, 2, 'DISJOINT'],
    ]);
    expect(pairs[0]?.rule).toBe('time/within');
  });
});
