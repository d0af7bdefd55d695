import { Memo } from '../../values/memo.js';
import { romanise } from '../../values/print/romanise.js';
import { nameSkeleton } from '../names.js';

/** A word that is searched by, with what its other spellings, in both scripts, have in common with it. */
export interface WordForms {
  readonly word: string;
  /** Its consonants as they sound, by which its spellings are found whatever their vowels; empty for a number. */
  readonly sound: string;
  /** Its letters in Latin, by which beginnings and misspellings of it are found. */
  readonly latin: string;
}

/** News has some 50,000 words in use; making the forms of one takes 0.05 ms. */
const kept = new Memo<WordForms>(50_000);

/** The forms of a folded word. */
export const formsOf = (word: string): WordForms =>
  kept.get(word, () => ({
    word,
    sound: isNumber(word) ? '' : nameSkeleton(word),
    latin: latinOf(word),
  }));

/** Whether it is a figure, which has no other spelling. */
export const isNumber = (word: string): boolean => /^\p{Nd}/u.test(word);

/**
 * A word in Latin letters, without what transliterations differ in: aa for a, ee for i, w for v, y for i, ph for f, double
 * letters. लावरोव and Lavrov are lavrov, जयशंकर and Jaishankar are jaisankar. Other scripts stay as they are.
 */
function latinOf(word: string): string {
  return romanise(word)
    .toLowerCase()
    .replace(/ee/gu, 'i')
    .replace(/oo/gu, 'u')
    .replace(/w/gu, 'v')
    .replace(/ph/gu, 'f')
    .replace(/[qc](?!h)/gu, 'k')
    .replace(/z/gu, 'j')
    .replace(/sh/gu, 's')
    .replace(/(?<=\p{L})y/gu, 'i')
    .replace(/(.)\1+/gu, '$1');
}
