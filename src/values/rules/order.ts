import { orderDays } from '../order.js';
import { firstOf, type Outcome, type Pair, type Rule } from '../rule.js';
import type { OrderValue } from '../value.js';

/** The same order, and the same days between where any are told. */
const same: Rule<Pair<OrderValue>> = {
  name: 'order/same',
  decide: ({ left, right }) => {
    const [[a, b], [c, d]] = [orderDays(left), orderDays(right)];
    return a === c && b === d ? { relation: 'EQUAL' } : null;
  },
};

/** "One day before" is more precise than "before". */
const counted: Rule<Pair<OrderValue>> = {
  name: 'order/days-told',
  decide: ({ left, right }) => {
    const [[a, b], [c, d]] = [orderDays(left), orderDays(right)];
    if (a >= c && b <= d) return { relation: 'NARROWER' };
    return c >= a && d <= b ? { relation: 'WIDER' } : null;
  },
};

/** Before, on the same day and after exclude each other (COMPARISON "order conflict"). */
const opposite: Rule<Pair<OrderValue>> = {
  name: 'order/different-order',
  decide: ({ left, right }) =>
    sideOf(left) === sideOf(right) ? null : { relation: 'DISJOINT', days: gap(left, right) },
};

/** The same order with another number of days between. */
const otherDays: Rule<Pair<OrderValue>> = {
  name: 'order/different-days',
  decide: ({ left, right }) => ({ relation: 'DISJOINT', days: gap(left, right) }),
};

/** Equality, then containment; of two that exclude each other the graver difference is named first. */
export const orderRules: readonly Rule<Pair<OrderValue>>[] = [same, counted, opposite, otherDays];

/** How two orders of the same two events, in the same direction, lie to each other. */
export function relateOrder(left: OrderValue, right: OrderValue): Outcome {
  return firstOf(orderRules, { left, right });
}

function sideOf(value: OrderValue): number {
  return Math.sign(orderDays(value)[0]);
}

/** By how many days the right order differs from the left; null where a side tells none. */
function gap(left: OrderValue, right: OrderValue): number | null {
  const difference = orderDays(right)[0] - orderDays(left)[0];
  const known = [left, right].every((value) => {
    const [least, greatest] = orderDays(value);
    return least === greatest;
  });
  return known ? difference : null;
}
