import { safeText } from './safeText.js';
import type { Stretch } from './segments.js';

/** A piece of a stored text, shown by itself. */
interface Piece {
  readonly text: string;
  /** Where it begins in the stored text, in code points. */
  readonly start: number;
}

// The same pile as safeText shortens: all else that it replaces is as long as its sign.
const PILE = /(\p{M}{8})\p{M}+/gu;

/** Where a place of a text as it is shown lies in the text as it is stored; both in UTF-16 units. */
export function storedUnit(text: string, shown: number): number {
  let lost = 0;
  for (const { 0: pile, 1: kept = '', index } of text.matchAll(PILE)) {
    const sign = index - lost + kept.length;
    if (shown <= sign) break;
    lost += pile.length - kept.length - 1;
  }
  return Math.min(text.length, shown + lost);
}

/** What two places of the shown pieces, in UTF-16 units from their beginning, stand for in the stored text, without blanks around it; null where nothing but blanks lies between. */
export function stretchOf(pieces: readonly Piece[], from: number, to: number): Stretch | null {
  const text = pieces.map((piece) => piece.text).join('');
  const [begin, end] = [unitOf(pieces, from), unitOf(pieces, to)];
  const chosen = text.slice(begin, end);
  const words = chosen.trim();
  if (!words) return null;
  const first = begin + chosen.indexOf(words);
  const start = (pieces[0]?.start ?? 0) + [...text.slice(0, first)].length;
  return { start, end: start + [...words].length };
}

function unitOf(pieces: readonly Piece[], shown: number): number {
  let left = shown;
  let unit = 0;
  for (const { text } of pieces) {
    const { length } = safeText(text);
    if (left <= length) return unit + storedUnit(text, left);
    left -= length;
    unit += text.length;
  }
  return unit;
}
