import { lexicon } from '../lexicon/lexicon.js';
import { wordsOf } from './words.js';

/** What the lexicon calls one thing in one way: by full names, for short, or as an adjective (रूसी, Russian). */
type Names = readonly (readonly string[])[];

/** Names of the lexicon are not longer than this, in words: no more words of a query are laid beside them at once. */
export const LONGEST_NAME = 6;

/**
 * What else the lexicon calls whatever is called so, in both scripts: the words of each name. A surname is sought by its other
 * spellings and by full names; a full name by full names alone, since others bear the surname.
 */
export function aliasesOf(words: readonly string[]): Names {
  index ??= indexOf();
  const own = words.join(' ');
  const found = new Map(
    (index.get(own) ?? []).flat().map((name) => [name.join(' '), name] as const),
  );
  found.delete(own);
  return [...found.values()];
}

let index: ReadonlyMap<string, Names[]> | undefined;

/** All that each name may be exchanged for. */
function indexOf(): ReadonlyMap<string, Names[]> {
  const found = new Map<string, Names[]>();
  const put = (names: Names, others: Names): void => {
    for (const name of names) {
      const own = name.join(' ');
      found.set(own, [...(found.get(own) ?? []), others]);
    }
  };
  for (const entity of lexicon) {
    const full = namesOf(entity.hi, entity.en);
    const short = namesOf(entity.shortHi, entity.shortEn);
    const adjectives = namesOf(entity.adjectiveHi, entity.adjectiveEn);
    put(full, full);
    put(short, [...short, ...full]);
    put(adjectives, adjectives);
  }
  return found;
}

const namesOf = (...lists: readonly (readonly string[] | undefined)[]): Names =>
  lists.flatMap((list) => list ?? []).map((name) => wordsOf(name));
