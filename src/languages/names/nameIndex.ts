import { blocksOf } from './blocks.js';
import { partsOf } from './parts.js';
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

export interface IndexOptions extends NameOptions {
  /** The least likelihood that is proposed. */
  readonly least?: number;
  /** Whether two entities may be one at all, whatever they are called; true where absent. */
  readonly mayPair?: (left: string, right: string) => boolean;
}

/** From here on 97 % of the spellings of one name are proposed, and 1 % of the pairs chosen to look alike (bench/names). */
const LEAST = 0.8;

/**
 * Entities gathered one by one, each compared by its names with those before it: what is added later costs what it costs,
 * and nothing is compared twice.
 */
export class NameIndex {
  readonly #named = new Map<string, Named>();
  readonly #blocks = new Map<string, Set<string>>();
  readonly #pairs = new Map<string, Proposal[]>();
  readonly #options: IndexOptions;

  constructor(options: IndexOptions = {}) {
    this.#options = options;
  }

  /** Takes an entity in; one that has other names than before is compared anew. */
  add(named: Named): void {
    const known = this.#named.get(named.id);
    if (known && known.names.join('\0') === named.names.join('\0')) return;
    if (known) this.#forget(named.id);
    const pairs = this.#near(named).flatMap((other) => {
      const pair = likeliest(other, named, this.#options);
      return pair && pair.likeness.likelihood >= (this.#options.least ?? LEAST) ? [pair] : [];
    });
    this.#pairs.set(named.id, pairs);
    this.#named.set(named.id, named);
    for (const block of blocksOfAll(named)) {
      const members = this.#blocks.get(block);
      if (members) members.add(named.id);
      else this.#blocks.set(block, new Set([named.id]));
    }
  }

  /** Every two that may be one, by the order in which they came. */
  pairs(): Proposal[] {
    return [...this.#pairs.values()].flat();
  }

  #forget(id: string): void {
    for (const [at, pairs] of this.#pairs)
      this.#pairs.set(
        at,
        pairs.filter(({ left, right }) => left !== id && right !== id),
      );
  }

  /** Those whose names can be alike: two words of each name sound alike, or one where either has but one. */
  #near(named: Named): Named[] {
    const shared = new Map<string, number>();
    const blocks = blocksOfAll(named);
    for (const block of blocks)
      for (const id of this.#blocks.get(block) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    const own = Math.min(fewestWords(named), blocks.size);
    return [...shared].flatMap(([id, count]) => {
      const other = this.#named.get(id);
      if (!other || id === named.id || this.#options.mayPair?.(id, named.id) === false) return [];
      return count >= Math.min(2, own, fewestWords(other)) ? [other] : [];
    });
  }
}

function blocksOfAll({ names }: Named): Set<string> {
  return new Set(names.flatMap((name) => [...blocksOf(name)]));
}

/** In the shortest name, initials aside. */
function fewestWords({ names }: Named): number {
  const words = names.flatMap((name) =>
    partsOf(name).readings.map((parts) => parts.filter(({ initial }) => initial === null).length),
  );
  return Math.max(1, Math.min(...words));
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
