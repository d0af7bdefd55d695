import type { EntityRef } from '../../values/value.js';
import type { GatheredClaim } from '../model.js';
import type { ComparisonRule } from './rule.js';

/**
 * Asserts that two people known by their full names alone are two, where one is asked for: they share no word that could be
 * a spelling of one name. A surname alone, or a name that another resembles, may be either's.
 */
export const twoPeople: ComparisonRule = {
  name: 'entity/two-full-names',
  relation: 'DISJOINT',
  applies: ({ kind, relation, left, right }) => {
    const [one, other] = [personOf(left), personOf(right)];
    return (
      kind === 'PERSON' &&
      relation === 'INCOMPARABLE' &&
      one !== null &&
      other !== null &&
      areTwo(wordsOf(one), wordsOf(other))
    );
  },
};

function personOf([claim]: readonly GatheredClaim[]): EntityRef | null {
  const entity = claim?.value.kind === 'entity' ? claim.value.entity : null;
  return entity?.type === 'PERSON' ? entity : null;
}

/** The words of a name as the sounds that its spellings share. */
function wordsOf({ key }: EntityRef): string[] {
  return key
    .slice(key.indexOf('/') + 1)
    .replace('~', '')
    .split('-');
}

function areTwo(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 1 && b.length > 1 && !a.some((one) => b.some((other) => isNear(one, other)));
}

/** At most one sound is another, missing or added. */
function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = short.slice(start + (short.length === long.length ? 1 : 0));
  return long.slice(start + 1) === rest;
}
