import { Groups, type Judgement } from './groups.js';
import { type IndexOptions, type Named, NameIndex, type Proposal } from './nameIndex.js';

export interface Merges {
  /** Two or more ids that are one by judgement, in the order of the names. */
  readonly groups: readonly (readonly string[])[];
  /** Likeliest first. All of them may be accepted together. */
  readonly proposals: readonly Proposal[];
  /** Judgements `SAME` that would join what others hold to be different: they have no effect. */
  readonly refused: readonly Judgement[];
}

/**
 * Which entities may be one, by their names, after what was judged already. Pure: nothing is merged; groups follow from the
 * judgements alone, so that taking one away undoes exactly what it did.
 *
 * `DIFFERENT` is for good: no group holds such a pair, directly or through others, whatever was judged `SAME` before or
 * after. Of two `SAME` that cannot both hold, the first stands.
 */
export function proposeMerges(
  named: readonly Named[],
  judgements: readonly Judgement[],
  options: IndexOptions = {},
): Merges {
  const index = new NameIndex(options);
  for (const one of named) index.add(one);
  const ids = [...new Set(named.map(({ id }) => id))];
  return chooseMerges(ids, index.pairs(), judgements);
}

/** What of the pairs is to be proposed beside what was judged: see `proposeMerges`. */
export function chooseMerges(
  ids: readonly string[],
  pairs: readonly Proposal[],
  judgements: readonly Judgement[],
): Merges {
  const groups = new Groups();
  for (const { left, right, verdict } of judgements)
    if (verdict === 'DIFFERENT') groups.keepApart(left, right);
  const refused = judgements.filter(
    ({ left, right, verdict }) => verdict === 'SAME' && !groups.join(left, right),
  );
  const joined = [...new Set(ids.map((id) => groups.of(id)))]
    .map((group) => ids.filter((id) => group.has(id)))
    .filter((group) => group.length > 1);
  const there = new Set(ids);
  const likely = pairs
    .filter(({ left, right }) => there.has(left) && there.has(right))
    .sort(
      (a, b) =>
        b.likeness.likelihood - a.likeness.likelihood ||
        compare(a.left, b.left) ||
        compare(a.right, b.right),
    );
  // A proposal that a likelier one makes superfluous or impossible waits until that one is judged.
  return {
    groups: joined,
    refused,
    proposals: likely.filter(
      ({ left, right }) => groups.of(left) !== groups.of(right) && groups.join(left, right),
    ),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
