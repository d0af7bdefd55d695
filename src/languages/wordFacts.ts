import type { Word } from '../text/fold.js';
import type { CompiledAct, CompiledAside, CompiledCue, CompiledPack, Trie } from './compile.js';
import { type PersonWord, personWordOf, provesPerson } from './personWords.js';

/** All that a pack says of a folded word by itself. */
export interface WordFacts {
  /** The phrases and the markers of several words that begin with it. */
  readonly phrases: Trie | null;
  readonly markers: Trie | null;
  /** What patterns cannot do without and it gives: see `Wants`. */
  readonly wants: readonly number[];
  /** What it is in the name of a person, and whether it is known as such a name and as nothing else. */
  readonly person: PersonWord | null;
  readonly provesPerson: boolean;
  /** Whether a name that no list holds may have it. */
  readonly mayBeName: boolean;
  /** The phrases that begin with it of business reports, of loose dated acts, and asides, the longest first. */
  readonly cues: readonly CompiledCue[];
  readonly acts: readonly CompiledAct[];
  readonly asides: readonly CompiledAside[];
  /** The pack's predicates that it is a word of, by their place in its list, and what it says of a beginning or an end. */
  readonly predicates: readonly number[];
  readonly phase: 'begin' | 'end' | null;
}

const NONE: readonly never[] = [];

/**
 * What a pack says of a word. Looked up once for all its places in all texts and kept with the word: each rule that asks
 * a table of a pack for each word of a text costs more than most rules do.
 */
export function factsOf(pack: CompiledPack, { known, key }: Word): WordFacts {
  return (known[pack.number] as WordFacts | undefined) ?? lookUp(pack, known, key);
}

function lookUp(pack: CompiledPack, known: unknown[], key: string): WordFacts {
  const facts: WordFacts = {
    phrases: pack.words.next.get(key) ?? null,
    markers: pack.markers.next.get(key) ?? null,
    wants: pack.wants.byWord.get(key) ?? NONE,
    person: personWordOf(key),
    provesPerson: provesPerson(key),
    mayBeName:
      !pack.notNames.has(key) &&
      !pack.openers.has(key) &&
      !pack.notNameEndings.some((end) => key.endsWith(end)),
    cues: pack.cues.get(key) ?? NONE,
    acts: pack.acts.get(key) ?? NONE,
    asides: pack.asides.get(key) ?? NONE,
    predicates: pack.predicates.flatMap(({ keys }, at) => (keys?.has(key) ? [at] : [])),
    phase: pack.phases.begin.has(key) ? 'begin' : pack.phases.end.has(key) ? 'end' : null,
  };
  // Filled from the first on: an array with gaps is slower to look into.
  while (known.length <= pack.number) known.push(undefined);
  known[pack.number] = facts;
  return facts;
}
