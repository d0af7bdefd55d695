import { blocksOf } from './blocks.js';
import { Groups, type Judgement } from './groups.js';
import { type NameLikeness, type NameOptions, sameName } from './sameName.js';

/** An entity with all that it is called. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** Two entities that may be one: for an editor to accept (a judgement `SAME`) or to refuse (`DIFFERENT`). */
export interface Proposal {
  readonly left: string;
  readonly right: string;
  /** The two names that are most alike. */
  readonly names: readonly [left: string, right: string];
  readonly likeness: NameLikeness;
}

export interface Merges {
  /** Two or more ids that are one by judgement, in the order of the names. */
  readonly groups: readonly (readonly string[])[];
  /** Likeliest first. All of them may be accepted together. */
  readonly proposals: readonly Proposal[];
  /** Judgements `SAME` that would join what others hold to be different: they have no effect. */
  readonly refused: readonly Judgement[];
}

export interface MergeOptions extends NameOptions {
  /** The least likelihood that is proposed. */
  readonly least?: number;
}

/** From here on 97 % of the spellings of one name are proposed, and 1 % of the pairs chosen to look alike (bench/names). */
const LEAST = 0.8;

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
  { least = LEAST, ...options }: MergeOptions = {},
): Merges {
  const groups = new Groups();
  for (const { left, right, verdict } of judgements)
    if (verdict === 'DIFFERENT') groups.keepApart(left, right);
  const refused = judgements.filter(
    ({ left, right, verdict }) => verdict === 'SAME' && !groups.join(left, right),
  );
  const ids = [...new Set(named.map(({ id }) => id))];
  const joined = [...new Set(ids.map((id) => groups.of(id)))]
    .map((group) => ids.filter((id) => group.has(id)))
    .filter((group) => group.length > 1);
  const proposals = candidates(named)
    .flatMap(([left, right]) => {
      const proposal =
        groups.of(left.id) !== groups.of(right.id) && groups.mayJoin(left.id, right.id)
          ? likeliest(left, right, options)
          : null;
      return proposal && proposal.likeness.likelihood >= least ? [proposal] : [];
    })
    .sort((a, b) => b.likeness.likelihood - a.likeness.likelihood);
  // A proposal that a likelier one makes superfluous or impossible waits until that one is judged.
  return {
    groups: joined,
    refused,
    proposals: proposals.filter(
      ({ left, right }) => groups.of(left) !== groups.of(right) && groups.join(left, right),
    ),
  };
}

/** Pairs that share a block, each once, in the order of the names. */
function candidates(named: readonly Named[]): [Named, Named][] {
  const blocks = new Map<string, number[]>();
  return named.flatMap((one, at) => {
    const met = new Set<number>();
    for (const block of new Set(one.names.flatMap((name) => [...blocksOf(name)]))) {
      const members = blocks.get(block) ?? [];
      for (const member of members) met.add(member);
      members.push(at);
      blocks.set(block, members);
    }
    return [...met]
      .sort((a, b) => a - b)
      .map((other): [Named, Named] => [named[other] as Named, one]);
  });
}

function likeliest(left: Named, right: Named, options: NameOptions): Proposal | null {
  let best: Proposal | null = null;
  for (const l of left.names)
    for (const r of right.names) {
      const likeness = sameName(l, r, options);
      if (!best || likeness.likelihood > best.likeness.likelihood)
        best = { left: left.id, right: right.id, names: [l, r], likeness };
    }
  return best;
}
