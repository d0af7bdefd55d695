import { sameName } from '../names/sameName.js';
import { isNumber, type WordForms } from './forms.js';

/** How near a word is to one that was asked for, the nearest first: itself, another spelling of it, what begins so, what looks like it. */
export const NEARNESS = ['EXACT', 'SAME', 'BEGINNING', 'LIKE'] as const;
export type Nearness = (typeof NEARNESS)[number];

/** From here on it is likelier one name than two: Trump, ट्रंप has 0.65 and Putin, पटना 0. */
const SAME_NAME = 0.6;
/** A single letter begins too much. */
const SHORTEST_BEGINNING = 2;
/** What is shorter looks like too much. */
const SHORTEST_LIKE = 4;
/** Shared trigrams beside all: Lavrof, Lavrov has 0.56; Putin, Patna 0.1. Where the consonants are one (putn), less will do. */
const LOOKS_LIKE = 0.4;
const LOOKS_LIKE_AND_SOUNDS = 0.25;

/** How near a found word is; null for what only happened to be found. `likeness`: of their trigrams, 0 to 1. */
export function nearness(asked: WordForms, found: WordForms, likeness: number): Nearness | null {
  if (found.word === asked.word) return 'EXACT';
  if (isNumber(asked.word) || isNumber(found.word)) return null;
  if (
    found.latin === asked.latin ||
    sameName(asked.word, found.word, { lexicon: false }).likelihood >= SAME_NAME
  )
    return 'SAME';
  if (begins(found.word, asked.word) || begins(found.latin, asked.latin)) return 'BEGINNING';
  const least = found.sound === asked.sound ? LOOKS_LIKE_AND_SOUNDS : LOOKS_LIKE;
  return asked.word.length >= SHORTEST_LIKE && likeness >= least ? 'LIKE' : null;
}

const begins = (word: string, beginning: string): boolean =>
  beginning.length >= SHORTEST_BEGINNING && word.startsWith(beginning);
