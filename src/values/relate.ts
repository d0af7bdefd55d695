import { policies as defaults, type Policies } from './policies.js';
import type { Outcome } from './rule.js';
import { relateDuration } from './rules/duration.js';
import { relateEntity } from './rules/entity.js';
import { relateOccurrence } from './rules/occurrence.js';
import { relateOrder } from './rules/order.js';
import { relateOrdinal } from './rules/ordinal.js';
import { relateQuantity } from './rules/quantity.js';
import { relateTime } from './rules/time.js';
import type { Value } from './value.js';

/**
 * How the states that the left value allows lie to those that the right one allows, and the rule that
 * found it.
 *
 * `relate(a, a)` is EQUAL; NARROWER and WIDER mirror each other, every other relation is its own mirror;
 * a value that is made narrower stays DISJOINT from what it was disjoint from. (One exception, wanted:
 * a moment by a foreign clock, see `time/other-clock`.)
 *
 * @throws EdtfError, DurationError for a value that is malformed
 */
export function relate(left: Value, right: Value, policies: Policies = defaults): Outcome {
  switch (left.kind) {
    case 'time':
      return right.kind === 'time' ? relateTime(left, right, policies) : OF_DIFFERENT_KINDS;
    case 'duration':
      return right.kind === 'duration' ? relateDuration(left, right, policies) : OF_DIFFERENT_KINDS;
    case 'quantity':
      return right.kind === 'quantity' ? relateQuantity(left, right, policies) : OF_DIFFERENT_KINDS;
    case 'ordinal':
      return right.kind === 'ordinal' ? relateOrdinal(left, right) : OF_DIFFERENT_KINDS;
    case 'entity':
      return right.kind === 'entity' ? relateEntity(left, right) : OF_DIFFERENT_KINDS;
    case 'order':
      return right.kind === 'order' ? relateOrder(left, right) : OF_DIFFERENT_KINDS;
    case 'occurrence':
      return right.kind === 'occurrence' ? relateOccurrence(left, right) : OF_DIFFERENT_KINDS;
  }
}

/** "25 years" is not "the 25th": values of two kinds answer two questions. */
const OF_DIFFERENT_KINDS: Outcome = { relation: 'INCOMPARABLE', rule: 'kind/different' };
