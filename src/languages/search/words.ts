import { fold } from '../../text/fold.js';
import { type NormalText, normalise } from '../../text/normal.js';
import { type Token, tokenise } from '../../text/tokens.js';

/** Of a longer run of letters the beginning is kept, in code points: an entry of an index has its limits. */
const LONGEST = 60;

/** The words of a text as it is searched by: folded, each once, in the order of their first appearance. */
export function wordsOf(...texts: readonly (string | null)[]): string[] {
  const words = new Set<string>();
  for (const text of texts)
    if (text !== null)
      for (const { text: own, kind } of tokenise(normalise(text).text)) {
        const word = kind === 'mark' ? null : searchWord(own, kind);
        if (word !== null) words.add(word);
      }
  return [...words];
}

/** A word of a text with its place. */
export interface PlacedWord {
  readonly word: string;
  readonly token: Token;
}

/** The words of a normal text with their places. */
export function placedWords({ text }: NormalText): PlacedWord[] {
  return tokenise(text).flatMap((token) => {
    const word = token.kind === 'mark' ? null : searchWord(token.text, token.kind);
    return word === null ? [] : [{ word, token }];
  });
}

/**
 * The one form under which a word is stored and sought: as `fold` has it, without the marks of foreign letters (é), compatible
 * forms made plain (full width), and a number without the commas that part its thousands. Null for what is no word to look for.
 */
function searchWord(text: string, kind: Token['kind']): string | null {
  if (text.includes('/')) return null;
  const folded = fold(ORDINARY.test(text) ? text : text.normalize('NFKC')).replace(LATIN_MARKS, '');
  const word = kind === 'number' ? folded.replaceAll(',', '') : folded;
  if (word === '') return null;
  return word.length > LONGEST ? [...word].slice(0, LONGEST).join('') : word;
}

const ORDINARY = /^[A-Za-z0-9\u0900-\u097F]+$/;
const LATIN_MARKS = /[\u0300-\u036F]+/gu;

/** A word of a title, as articles hold it beside the word itself. */
export const inTitle = (word: string): string => `^${word}`;

/** The words of a name as entities hold the whole of it, beside the words. */
export const wholeName = (words: readonly string[]): string => `=${words.join(' ')}`;
