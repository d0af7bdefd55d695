import { firstOf, type Outcome, type Pair, type Rule } from '../rule.js';
import { isUnlisted } from '../unlisted.js';
import type { EntityRef, EntityValue } from '../value.js';

/** One entity under one key: another script, spelling or title is the same answer (COMPARISON "variant"). */
const same: Rule<Pair<EntityRef>> = {
  name: 'entity/same',
  decide: ({ left, right }) => (left.key === right.key ? { relation: 'EQUAL' } : null),
};

/** A place lies in the other, an office or a body is a kind or a part of the other (COMPARISON "refinement"). */
const within: Rule<Pair<EntityRef>> = {
  name: 'entity/within',
  decide: ({ left, right }) => {
    const inside = left.within.includes(right.key);
    const around = right.within.includes(left.key);
    // Each within the other is a fault of the data, and no ground for an assertion.
    if (inside === around) return null;
    return { relation: inside ? 'NARROWER' : 'WIDER' };
  },
};

/**
 * Two places in one larger place, neither in the other, are two places (COMPARISON "siblings conflict").
 * Without a common container the graph does not know them both, and nothing is asserted.
 */
const places: Rule<Pair<EntityRef>> = {
  name: 'entity/sibling-places',
  decide: ({ left, right }) =>
    left.type === 'PLACE' &&
    right.type === 'PLACE' &&
    commonAncestor(left, right) &&
    !mutual(left, right) &&
    !areAlike(left, right)
      ? { relation: 'DISJOINT' }
      : null,
};

/**
 * Two bodies, or two recurring events, under one body are two: the Council of Heads of State and that of
 * Heads of Government, both within "summit of the SCO" (DESIGN "Comparing"). The common ancestor must
 * itself be a body: that two companies are both in Mumbai says nothing.
 */
const bodies: Rule<Pair<EntityRef>> = {
  name: 'entity/sibling-bodies',
  decide: ({ left, right }) =>
    left.type === right.type &&
    (left.type === 'ORGANISATION' || left.type === 'EVENT') &&
    commonAncestor(left, right) &&
    !mutual(left, right)
      ? { relation: 'DISJOINT' }
      : null,
};

/**
 * Two people, each known by a Wikidata item, are two people. That two names or two keys differ is not
 * enough: one may be a spelling, a short name or a title of the other that nobody has joined yet.
 */
const people: Rule<Pair<EntityRef>> = {
  name: 'entity/two-people',
  decide: ({ left, right }) =>
    left.type === 'PERSON' &&
    right.type === 'PERSON' &&
    isKnown(left) &&
    isKnown(right) &&
    left.wikidataId !== right.wikidataId
      ? { relation: 'DISJOINT' }
      : null,
};

/**
 * Nothing is known of how they lie. Two offices end here: one person can hold several (COMPARISON
 * "complementary"); so do two works, and entities of different types.
 */
const unrelated: Rule<Pair<EntityRef>> = {
  name: 'entity/unrelated',
  decide: () => ({ relation: 'INCOMPARABLE' }),
};

/** Identity, then containment, whatever the types; then the grounds on which two of a type exclude each other. */
export const entityRules: readonly Rule<Pair<EntityRef>>[] = [
  same,
  within,
  places,
  bodies,
  people,
  unrelated,
];

/** How two entities lie to each other. */
export function relateEntity(left: EntityValue, right: EntityValue): Outcome {
  return firstOf(entityRules, { left: left.entity, right: right.entity });
}

/** An ancestor of both, of their own kind: its key begins as theirs do (`place/…`). */
function commonAncestor(left: EntityRef, right: EntityRef): boolean {
  const kind = kindOf(left.key);
  return (
    kind === kindOf(right.key) &&
    left.within.some((key) => kindOf(key) === kind && right.within.includes(key))
  );
}

function mutual(left: EntityRef, right: EntityRef): boolean {
  return left.within.includes(right.key) || right.within.includes(left.key);
}

/** Two places known by their names alone may be one that is spelt in two ways: one sound apart, or one name longer. */
function areAlike(left: EntityRef, right: EntityRef): boolean {
  const words = ({ key }: EntityRef): string[] => key.slice(key.indexOf('~') + 1).split('-');
  if (!isUnlisted(left) || !isUnlisted(right)) return false;
  return words(left).some((one) => words(right).some((other) => isNear(one, other)));
}

/** At most one letter is another, missing or added. */
function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = short.slice(start + (short.length === long.length ? 1 : 0));
  return long.length - short.length <= 1 && long.slice(start + 1) === rest;
}

function isKnown(entity: EntityRef): boolean {
  return entity.wikidataId !== null && !isUnlisted(entity);
}

function kindOf(key: string): string {
  return key.slice(0, key.indexOf('/'));
}
