import { invertOrder, orderDays } from '../../../src/values/order.js';
import { mirror } from '../../../src/values/region.js';
import { relate } from '../../../src/values/relate.js';
import type { OrderValue, Relation, Value } from '../../../src/values/value.js';
import { duration, entity, order, quantity, time } from '../build.js';

const ORDERS: readonly (readonly [OrderValue, OrderValue, Relation, string, (number | null)?])[] = [
  [order('BEFORE'), order('BEFORE'), 'EQUAL', 'order/same'],
  [order('BEFORE', -1), order('BEFORE', 1), 'EQUAL', 'order/same'],
  [order('SAME_DAY'), order('SAME_DAY', 0), 'EQUAL', 'order/same'],
  [order('BEFORE', 0), order('SAME_DAY'), 'EQUAL', 'order/same'],
  [order('BEFORE', -1), order('BEFORE'), 'NARROWER', 'order/days-told'],
  [order('AFTER', 3), order('AFTER'), 'NARROWER', 'order/days-told'],
  [order('BEFORE', -1), order('SAME_DAY'), 'DISJOINT', 'order/different-order', 1],
  [order('BEFORE', -1), order('AFTER', 2), 'DISJOINT', 'order/different-order', 3],
  [order('BEFORE'), order('SAME_DAY'), 'DISJOINT', 'order/different-order', null],
  [order('BEFORE'), order('AFTER', 1), 'DISJOINT', 'order/different-order', null],
  [order('BEFORE', -1), order('BEFORE', -2), 'DISJOINT', 'order/different-days', -1],
];

describe('relate order', () => {
  it.each(
    ORDERS.map(
      ([l, r, relation, rule, days]) =>
        [JSON.stringify(l), JSON.stringify(r), l, r, relation, rule, days] as const,
    ),
  )('%s to %s', (_left, _right, left, right, relation, rule, days) => {
    expect(relate(left, right)).toEqual({ relation, rule, ...(days !== undefined && { days }) });
    expect(relate(right, left)).toMatchObject({ relation: mirror(relation), rule });
  });

  it('turns round with its events', () => {
    expect(invertOrder(order('BEFORE', -1))).toEqual(order('AFTER', 1));
    expect(invertOrder(order('AFTER'))).toEqual(order('BEFORE'));
    expect(invertOrder(order('SAME_DAY', 0))).toEqual(order('SAME_DAY', 0));
  });

  it('lets the word decide the side', () => {
    expect(orderDays(order('BEFORE', 1))).toEqual([-1, -1]);
    expect(orderDays(order('AFTER', -2))).toEqual([2, 2]);
    expect(orderDays(order('AFTER'))).toEqual([1, Infinity]);
    expect(orderDays(order('BEFORE', 0))).toEqual([0, 0]);
  });
});

describe('relate ordinal and occurrence', () => {
  it('holds the 25th and the 26th apart', () => {
    const [a, b] = [25, 26].map((ordinal): Value => ({ kind: 'ordinal', ordinal })) as [
      Value,
      Value,
    ];
    expect(relate(a, a)).toEqual({ relation: 'EQUAL', rule: 'ordinal/same' });
    expect(relate(a, b)).toEqual({ relation: 'DISJOINT', rule: 'ordinal/different' });
  });

  it('holds happened and did not happen apart', () => {
    const [a, b] = [true, false].map((occurred): Value => ({ kind: 'occurrence', occurred })) as [
      Value,
      Value,
    ];
    expect(relate(b, b)).toEqual({ relation: 'EQUAL', rule: 'occurrence/same' });
    expect(relate(a, b)).toEqual({ relation: 'DISJOINT', rule: 'occurrence/opposite' });
  });
});

describe('relate values of different kinds', () => {
  const values: readonly Value[] = [
    time('2025'),
    duration('P25Y'),
    quantity('25'),
    { kind: 'ordinal', ordinal: 25 },
    entity('place/moscow'),
    order('BEFORE'),
    { kind: 'occurrence', occurred: true },
  ];

  it('is never asserted: 25 years is not the 25th', () => {
    for (const left of values) {
      for (const right of values) {
        if (left === right) expect(relate(left, right).relation).toBe('EQUAL');
        else
          expect(relate(left, right)).toEqual({ relation: 'INCOMPARABLE', rule: 'kind/different' });
      }
    }
  });
});
