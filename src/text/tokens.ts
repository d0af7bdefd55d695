import { fold } from './fold.js';

/** A word, a number or a single other character. Offsets are UTF-16 units of the normal text, half-open. */
export interface Token {
  readonly text: string;
  /** The folded form, for look-up. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/**
 * A web address is one token, and so is a sign of money in letters that stands against its figure (Rs500).
 * Words are letters with their marks, and digits after a letter (जी20); a number holds its own separators (5,00,000).
 * Boundaries come from the Unicode categories: `\b` knows ASCII letters only.
 */
const TOKEN =
  /(?:https?:\/\/|www\.)\S*[^\s.,;:!?)\]'"”’।]|(?:Rs|INR|USD|EUR|GBP)(?=\p{Nd})|[\p{L}\p{M}][\p{L}\p{M}\p{Nd}]*|\p{Nd}+(?:[.,:]\p{Nd}+)*|\S/gu;

/** Cuts normal text into tokens. Linear in its length. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let before = from;
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + match.index;
    const first = match[0];
    tokens.push({
      text: first,
      key: fold(first),
      start,
      end: start + first.length,
      kind: /^\p{Nd}/u.test(first) ? 'number' : /^[\p{L}\p{M}]/u.test(first) ? 'word' : 'mark',
      spaced: start > before || start === from,
    });
    before = start + first.length;
  }
  return tokens;
}
