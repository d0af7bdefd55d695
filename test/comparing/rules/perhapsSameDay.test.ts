import { compareAnswers } from '../../../src/comparing/compareAnswers.js';
import type { OrderValue } from '../../../src/values/value.js';
import { claim, mention } from '../../support/comparing.js';

const event = mention({ article: 'any', time: '2025-11-18' });
const order = (value: OrderValue['order'], days: number | null = null): OrderValue => ({
  kind: 'order',
  order: value,
  days,
});

/** How two orders told by two articles lie, and the rule that decided. */
function pairOf(...values: readonly OrderValue[]): string[] {
  const told = values.map((value, at) =>
    claim('ORDER', value, event, {
      ref: `${at}`,
      sortKey: `${at}`,
      article: `${at}`,
      originKeys: [`${at}`],
    }),
  );
  return compareAnswers('ORDER', told).comparisons.map(
    ({ relation, rule }) => `${relation} ${rule}`,
  );
}

describe('order/perhaps-same-day', () => {
  it.each<[string, OrderValue, OrderValue, string]>([
    [
      'after, and the same day',
      order('AFTER'),
      order('SAME_DAY'),
      'OVERLAPPING order/perhaps-same-day',
    ],
    [
      'the same day, and before',
      order('SAME_DAY'),
      order('BEFORE'),
      'OVERLAPPING order/perhaps-same-day',
    ],
    [
      'a day before, and the same day',
      order('BEFORE', 1),
      order('SAME_DAY'),
      'DISJOINT order/different-order',
    ],
    ['before, and after', order('BEFORE'), order('AFTER'), 'DISJOINT order/different-order'],
  ])('%s', (_, left, right, expected) => {
    expect(pairOf(left, right)).toEqual([expected]);
  });
});
