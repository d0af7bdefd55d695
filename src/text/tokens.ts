import { type Word, wordOf } from './fold.js';

/** A word, a number or a single other character. Offsets are UTF-16 units of the normal text, half-open. */
export interface Token {
  readonly text: string;
  /** The folded form, for look-up: that of its word. */
  readonly key: string;
  readonly word: Word;
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
  /(?:https?:\/\/|www\.)\S*[^\s.,;:!?)\]'"”’।]|(?:Rs|INR|USD|EUR|GBP)(?=\p{Nd})|[\p{L}\p{M}][\p{L}\p{M}\p{Nd}]*|\p{Nd}+(?:[.,:]\p{Nd}+)*|\S/uy;

/** What a UTF-16 unit is to the tokens. */
const LETTER = 1;
const DIGIT = 2;
const SPACE = 4;
/** A unit with which something rarer may begin: an address, a sign of money, half of a character. */
const RARE = 8;
const MAY_BEGIN_MORE = /[hwRIUEG\uD800-\uDFFF]/;
const BLOCK = 256;
/** By blocks of Unicode, each made ready once a text has a character of it. */
const blocks: (Uint8Array | undefined)[] = [];

function classOf(unit: number): number {
  const number = unit >> 8;
  blocks[number] ??= blockOf(number);
  return (blocks[number] as Uint8Array)[unit & (BLOCK - 1)] as number;
}

function blockOf(number: number): Uint8Array {
  return Uint8Array.from({ length: BLOCK }, (_, low) => {
    const character = String.fromCharCode(number * BLOCK + low);
    return (
      (/[\p{L}\p{M}]/u.test(character) ? LETTER : 0) |
      (/\p{Nd}/u.test(character) ? DIGIT : 0) |
      (/\s/u.test(character) ? SPACE : 0) |
      (MAY_BEGIN_MORE.test(character) ? RARE : 0)
    );
  });
}

/** Cuts normal text into tokens. Linear in its length. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let before = from;
  let listed = from;
  for (let start = from; start < to; ) {
    const first = classOf(text.charCodeAt(start));
    if (first & SPACE) {
      start++;
      continue;
    }
    let end: number;
    if (start < listed) end = endInList(text, start, listed);
    else {
      end = endOfToken(text, start, to, first) ?? endByPattern(text, start, to);
      if (first & DIGIT && end - start > 4 && isList(text, start, end)) {
        listed = end;
        end = endInList(text, start, listed);
      }
    }
    const own = text.slice(start, end);
    const word = wordOf(own);
    tokens.push({
      text: own,
      key: word.key,
      word,
      start,
      end,
      kind: kindOf(own, first),
      spaced: start > before || start === from,
    });
    before = end;
    start = end;
  }
  return tokens;
}

/** Where an ordinary token ends, by the last three alternatives of `TOKEN`; null where it takes the pattern to tell. */
function endOfToken(text: string, start: number, to: number, first: number): number | null {
  if (first & RARE) return null;
  if (first & LETTER) {
    const end = runEnd(text, start + 1, to, LETTER | DIGIT);
    return isHalf(text, end, to) ? null : end;
  }
  if (!(first & DIGIT)) return start + 1;
  let end = runEnd(text, start + 1, to, DIGIT);
  while (end + 1 < to && SEPARATORS.has(text[end] as string)) {
    const next = runEnd(text, end + 1, to, DIGIT);
    if (next === end + 1) break;
    end = next;
  }
  return isHalf(text, end, to) || isHalf(text, end + 1, to) ? null : end;
}

/** Three figures of one or two digits about commas are a list (12,14,26) and no number, whose last group has three. */
const LIST = /^(?![0०])\p{Nd}{1,2}(?:,(?![0०])\p{Nd}{1,2}){2,}$/u;

function isList(text: string, start: number, end: number): boolean {
  const comma = text[start + 1] === ',' || text[start + 2] === ',';
  return comma && LIST.test(text.slice(start, end));
}

/** Where the figure or the comma of a list ends that ends at `to`. */
function endInList(text: string, start: number, to: number): number {
  if (text[start] === ',') return start + 1;
  const comma = text.indexOf(',', start);
  return comma < 0 || comma > to ? to : comma;
}

const SEPARATORS: ReadonlySet<string> = new Set(['.', ',', ':']);

function runEnd(text: string, start: number, to: number, classes: number): number {
  let end = start;
  while (end < to && classOf(text.charCodeAt(end)) & classes) end++;
  return end;
}

function isHalf(text: string, at: number, to: number): boolean {
  return at < to && (text.charCodeAt(at) & 0xf800) === 0xd800;
}

function endByPattern(text: string, start: number, to: number): number {
  TOKEN.lastIndex = 0;
  return start + (TOKEN.exec(text.slice(start, to))?.[0].length ?? 1);
}

function kindOf(own: string, first: number): Token['kind'] {
  if (first & DIGIT) return 'number';
  if (first & LETTER) return 'word';
  if (!(first & RARE)) return 'mark';
  return /^\p{Nd}/u.test(own) ? 'number' : /^[\p{L}\p{M}]/u.test(own) ? 'word' : 'mark';
}

/** Whether a row of tokens that begins at one has these keys. */
export function standsAt(keys: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let nth = 0; nth < keys.length; nth++) if (tokens[at + nth]?.key !== keys[nth]) return false;
  return true;
}
