import { relate } from '../../values/relate.js';
import type { Value } from '../../values/value.js';
import type { GatheredClaim } from '../model.js';
import type { ComparisonRule } from './rule.js';

/**
 * Asserts nothing of two figures or numbers where a source of the one gives the other too: whoever tells two figures of one thing
 * tells of two scopes, even where the words for them are not understood (DESIGN: "what one article tells apart is never
 * joined").
 */
export const toldApart: ComparisonRule = {
  name: 'quantity/told-apart',
  relation: 'INCOMPARABLE',
  applies: ({ kind, relation, left, right, all }) =>
    (kind === 'QUANTITY' || kind === 'DURATION' || kind === 'ORDINAL') &&
    relation === 'DISJOINT' &&
    (givesBoth(left, right, all) || givesBoth(right, left, all)),
};

/** "More than" and "up to" allow too much to be the other figure. */
function isClosed(value: Value): boolean {
  return value.kind !== 'quantity' || (value.lower === null) === (value.upper === null);
}

/** Whether an article on one side also gives a figure that can be the other side's. */
function givesBoth(
  side: readonly GatheredClaim[],
  other: readonly GatheredClaim[],
  all: readonly GatheredClaim[],
): boolean {
  const [told] = other;
  return all.some(
    (claim) =>
      told !== undefined &&
      side.some(({ article }) => article === claim.article) &&
      isClosed(claim.value) &&
      relate(claim.value, told.value).relation !== 'DISJOINT',
  );
}
