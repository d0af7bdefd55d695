import { excludeCauses } from '../../languages/happenings/causes.js';
import type { EntityRef } from '../../values/value.js';
import type { GatheredClaim } from '../model.js';
import type { ComparisonRule } from './rule.js';

/**
 * Asserts that two causes of one accident exclude each other: failed brakes and a driver who dozed off, a short circuit and a
 * burst boiler, or a cause and its denial. Not where either is only suspected, nor where a source of the one gives the other too
 * (COMPARISON, "certainty"; DESIGN, "what one article tells apart").
 */
export const causesApart: ComparisonRule = {
  name: 'cause/excluded',
  relation: 'DISJOINT',
  applies: ({ relation, left, right, all }) => {
    const [one, other] = [causeIn(left), causeIn(right)];
    if (!one || !other || relation !== 'INCOMPARABLE' || !excludeCauses(one, other)) return false;
    if (isOnlySuspected(left) || isOnlySuspected(right)) return isDenied(one) || isDenied(other);
    return !givesToo(left, other, all) && !givesToo(right, one, all);
  },
};

function causeIn([claim]: readonly GatheredClaim[]): EntityRef | null {
  const isCause = claim?.subject.kind === 'event' && claim.subject.facet?.key === 'cause';
  return isCause && claim.value.kind === 'entity' ? claim.value.entity : null;
}

function isOnlySuspected(side: readonly GatheredClaim[]): boolean {
  return side.every(({ modality }) => modality === 'POSSIBLE');
}

function isDenied({ key }: EntityRef): boolean {
  return key.startsWith('cause/no:');
}

/** Whether an article of one side gives the other's cause as well, or a kind of it. */
function givesToo(
  side: readonly GatheredClaim[],
  cause: EntityRef,
  all: readonly GatheredClaim[],
): boolean {
  return all.some((claim) => {
    const told = causeIn([claim]);
    return (
      told !== null &&
      side.some(({ article }) => article === claim.article) &&
      (told.key === cause.key || told.within.includes(cause.key) || cause.within.includes(told.key))
    );
  });
}
