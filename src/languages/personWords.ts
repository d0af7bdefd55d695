import { fold } from '../text/fold.js';
import { commonGivenNames, givenNames, nameBeginnings, nameEndings } from './lexicon/givenNames.js';
import { commonSurnames, surnames } from './lexicon/surnames.js';
import { initialsHi } from './lexicon/titles.js';

/**
 * What a word is in the name of a person: given, the family's, one or the other (अहमद). `either`: a word of a name that is an everyday word, a god or a company too
 * (किरण, राय, Tata): it may stand in a name and proves none.
 */
export type PersonWord = 'given' | 'family' | 'both' | 'either';

// The last list that has a word decides; a given name that is a family's too is both.
const kinds = new Map<string, PersonWord>();
for (const [kind, text] of [
  ['family', surnames],
  ['given', givenNames],
  ['either', commonGivenNames],
  ['either', commonSurnames],
] as const)
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const key = fold(word);
    kinds.set(key, kind === 'given' && kinds.has(key) ? 'both' : kind);
  }

const beginnings = nameBeginnings.trim().split(/\s+/u).map(fold);
const endings = nameEndings.trim().split(/\s+/u).map(fold);
for (const beginning of beginnings)
  for (const ending of endings) {
    const word = beginning + ending;
    if (beginning !== ending && !kinds.has(word)) kinds.set(word, 'given');
  }

/** What a folded word is in the name of a person; null for one that is in no list of names. */
export function personWordOf(key: string): PersonWord | null {
  return kinds.get(key) ?? null;
}

/** Whether a folded word is known as a name of people and as nothing else. */
export function provesPerson(key: string): boolean {
  const kind = kinds.get(key);
  return kind !== undefined && kind !== 'either';
}

const letters = new Map(
  Object.entries(initialsHi).flatMap(([letter, names]) =>
    names.map((name) => [fold(name), letter] as const),
  ),
);

/** The Latin letter that a folded word of Devanagari spells (एस), or null. */
export function letterOf(key: string): string | null {
  return letters.get(key) ?? null;
}
