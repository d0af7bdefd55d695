import { valueKey } from '../../src/values/key.js';
import type { Value } from '../../src/values/value.js';
import { duration, entity, order, quantity, time } from './build.js';

const SAME: readonly (readonly [Value, Value])[] = [
  [time('2025-12'), time('2025-12-01/2025-12-31')],
  [time('2025-11-19T09:05+05:30'), time('2025-11-19T03:35:00Z')],
  [time('../2025'), time('/2025')],
  [duration('P2W'), duration('P14D')],
  [order('BEFORE', 1), order('BEFORE', -1)],
  [entity('place/moscow'), entity('place/moscow', ['place/russia'], { names: { hi: 'मॉस्को' } })],
];

const DIFFERENT: readonly (readonly [Value, Value])[] = [
  [time('2025-12-05'), time('2025-12-05~')],
  [time('2025-12-05'), time('2025-12-05T00:00')],
  [time('2025-12-05/..'), time('../2025-12-05')],
  [time('20XX-12-25'), time('20XX-12-26')],
  [time('XXXX-12-25'), time('XXXX-12-26')],
  [time('XXXX-12-25'), time('0000-12-25/9999-12-25')],
  [quantity('5', 'INR'), quantity('5', 'USD')],
  [quantity('5'), quantity('5+')],
  [quantity('25'), { kind: 'ordinal', ordinal: 25 }],
  [order('BEFORE'), order('BEFORE', -1)],
];

describe('valueKey', () => {
  it.each(SAME.map(([a, b]) => [JSON.stringify(a), a, b] as const))(
    'is one however written: %s',
    (_name, a, b) => {
      expect(valueKey(a)).toBe(valueKey(b));
    },
  );

  it.each(DIFFERENT.map(([a, b]) => [JSON.stringify(a), a, b] as const))(
    'tells apart: %s',
    (_name, a, b) => {
      expect(valueKey(a)).not.toBe(valueKey(b));
    },
  );

  it('can be read', () => {
    expect(valueKey(time('2025-12-05~'))).toBe('time 2025-12-05 ~ 2025-12-02..2025-12-08');
    expect(valueKey(time('../2025-11-19'))).toBe('time ..2025-11-19');
    expect(valueKey(quantity('121'))).toBe('quantity person 121');
  });

  it('stays short for a pattern of a hundred days', () => {
    expect(valueKey(time('20XX-12-25')).length).toBeLessThan(60);
  });
});
