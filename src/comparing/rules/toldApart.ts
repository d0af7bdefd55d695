import { relate } from '../../values/relate.js';
import type { Value } from '../../values/value.js';
import type { GatheredClaim } from '../model.js';
import type { ComparisonRule } from './rule.js';

/**
 * Asserts nothing of two figures or numbers where a source of the one gives the other too: whoever tells two figures of one thing
 * tells of two scopes, even where the words for them are not understood (DESIGN: "what one article tells apart is never
 * joined"). But a headline whose figure the text beneath it does not give, and which gives one other, contradicts it.
 */
export const toldApart: ComparisonRule = {
  name: 'quantity/told-apart',
  relation: 'INCOMPARABLE',
  applies: ({ kind, relation, left, right, all }) =>
    (kind === 'QUANTITY' || kind === 'DURATION' || kind === 'ORDINAL') &&
    relation === 'DISJOINT' &&
    (givesBoth(left, right, all) || givesBoth(right, left, all)) &&
    !contradictsHeadline(left, right, all),
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

/** Whether an article's headline gives one side alone, and its body the other side alone. */
function contradictsHeadline(
  left: readonly GatheredClaim[],
  right: readonly GatheredClaim[],
  all: readonly GatheredClaim[],
): boolean {
  return left.some(({ article }) => {
    const told = all.filter((claim) => claim.article === article);
    const [head, body] = [told.filter(isHeadline), told.filter((claim) => !isHeadline(claim))];
    const within = (claims: readonly GatheredClaim[], side: readonly GatheredClaim[]): boolean =>
      claims.length > 0 && claims.every((claim) => side.includes(claim));
    return (
      (within(head, left) && within(body, right)) || (within(head, right) && within(body, left))
    );
  });
}

function isHeadline({ subject }: GatheredClaim): boolean {
  return subject.kind === 'event' && subject.facet?.headline === true;
}
