import { isUnlisted } from '../../values/unlisted.js';
import type { EntityRef } from '../../values/value.js';

/** What tells which of several entities stands for all. */
export type Member = Pick<EntityRef, 'key' | 'type' | 'wikidataId' | 'within'>;

/**
 * The one of those judged the same that stands for all: one with a Wikidata item, else one of the lexicon, else the first
 * by key. It follows from them alone: in whatever order they were merged, it is the same one.
 */
export function chooseCanonical<One extends Pick<Member, 'key' | 'wikidataId'>>(
  members: readonly One[],
): One {
  const [first] = [...members].sort(
    (a, b) =>
      Number(a.wikidataId === null) - Number(b.wikidataId === null) ||
      Number(isUnlisted(a)) - Number(isUnlisted(b)) ||
      (a.key < b.key ? -1 : 1),
  );
  if (!first) throw new Error('Nothing stands for no entity.');
  return first;
}

/** Why entities can be no one, whatever an editor says; null where they can. */
export type Obstacle = {
  readonly kind: 'types' | 'within' | 'items';
  readonly left: Member;
  readonly right: Member;
};

/** Whether what the lists know tells two clusters apart: other types, one inside the other, or other Wikidata items. */
export function obstacleBetween(
  lefts: readonly Member[],
  rights: readonly Member[],
): Obstacle | null {
  for (const left of lefts)
    for (const right of rights) {
      if (left.type !== right.type) return { kind: 'types', left, right };
      if (left.within.includes(right.key) || right.within.includes(left.key))
        return { kind: 'within', left, right };
      if (left.wikidataId && right.wikidataId && left.wikidataId !== right.wikidataId)
        return { kind: 'items', left, right };
    }
  return null;
}
