import type { Term } from './patternSyntax.js';
import type { Sense } from './sense.js';

/**
 * All that the patterns of a pack cannot do without, numbered, so that a sentence that lacks one of them need not be
 * tried: which of them a word, a sense or the name of a person gives.
 */
export interface Wants {
  readonly count: number;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byClass: ReadonlyMap<Sense['cls'], readonly number[]>;
  readonly byPerson: readonly number[];
  /** The patterns that need each want, by their place in the pack. */
  readonly neededBy: readonly (readonly number[])[];
  /** How many different wants each pattern needs. */
  readonly needs: Uint8Array;
}

/** Which patterns need what: `needs` of each in turn. */
export function neededBy(
  count: number,
  needs: readonly (readonly number[])[],
): Pick<Wants, 'neededBy' | 'needs'> {
  const patterns: number[][] = Array.from({ length: count }, () => []);
  const own = needs.map((some) => [...new Set(some)]);
  for (const [pattern, some] of own.entries())
    for (const want of some) (patterns[want] as number[]).push(pattern);
  return { neededBy: patterns, needs: Uint8Array.from(own, (some) => some.length) };
}

/** Numbers what is asked for, terms that ask for the same alike. */
export class WantList implements Omit<Wants, 'neededBy' | 'needs'> {
  count = 0;
  readonly byWord = new Map<string, number[]>();
  readonly byClass = new Map<Sense['cls'], number[]>();
  readonly byPerson: number[] = [];
  readonly #known = new Map<string, number>();

  /** The number of what a term asks for. */
  add({ words, classes }: Term): number {
    const key = [...classes, ...[...(words ?? [])].map((word) => `'${word}'`)].sort().join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const want = this.count++;
    this.#known.set(key, want);
    for (const word of words ?? []) put(this.byWord, word, want);
    for (const cls of classes) put(this.byClass, cls as Sense['cls'], want);
    if (classes.includes('fullName')) this.byPerson.push(want);
    return want;
  }
}

function put<Key>(map: Map<Key, number[]>, key: Key, want: number): void {
  const known = map.get(key);
  if (known) known.push(want);
  else map.set(key, [want]);
}
