import type { Token } from './tokens.js';

/** Tokens `from` up to but not including `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const ENDS = new Set(['।', '॥', '?', '!', '…']);
/** Tokens. What runs on for longer is no sentence but a table or a list; cutting it keeps reading linear in the text. */
const LONGEST_SENTENCE = 400;
const CLOSERS = new Set(['”', '"', '’', "'", ')', '»']);

/**
 * Cuts a paragraph's tokens into sentences: at a danda, a question or exclamation mark, and at a full stop
 * unless it belongs to an initial or an abbreviation (डॉ. एस. जयशंकर). A closing quotation mark stays with its sentence.
 */
export function sentences(
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string>,
): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i, abbreviations) && i + 1 - from < LONGEST_SENTENCE) continue;
    let to = i + 1;
    while (CLOSERS.has(tokens[to]?.key ?? '') && !tokens[to]?.spaced) to++;
    ranges.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length });
  return ranges;
}

function endsSentence(
  tokens: readonly Token[],
  at: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  if (ENDS.has(token.key)) return true;
  if (token.key !== '.') return false;
  const next = tokens[at + 1];
  if (next && !next.spaced && !CLOSERS.has(next.key)) return false;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return true;
  return !abbreviations.has(before.key) && [...before.key].length > 1;
}
