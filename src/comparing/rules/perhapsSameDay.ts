import { orderDays } from '../../values/order.js';
import type { GatheredClaim } from '../model.js';
import type { ComparisonRule } from './rule.js';

/**
 * Asserts that "after" and "on the same day" can both be right: whoever only says that one meeting followed another does not
 * say that a night lay between them. "A day after" does.
 */
export const perhapsSameDay: ComparisonRule = {
  name: 'order/perhaps-same-day',
  relation: 'OVERLAPPING',
  applies: ({ kind, relation, left, right }) =>
    kind === 'ORDER' &&
    relation === 'DISJOINT' &&
    ((isSameDay(left) && isUncounted(right)) || (isUncounted(left) && isSameDay(right))),
};

function isSameDay([claim]: readonly GatheredClaim[]): boolean {
  return claim?.value.kind === 'order' && orderDays(claim.value)[0] === 0;
}

function isUncounted([claim]: readonly GatheredClaim[]): boolean {
  return (
    claim?.value.kind === 'order' && claim.value.order !== 'SAME_DAY' && claim.value.days === null
  );
}
