import type { Part } from './parts.js';
import { alike, initialFits } from './wordLikeness.js';

/** How the words of two names were laid beside each other. */
export interface Alignment {
  /** The likelihood of the words that are least alike: every word must agree. */
  readonly weakest: number;
  /** What is left out, joined or turned makes it less likely, all factors together. */
  readonly factor: number;
  /** Words opposite words, initials not counted. */
  readonly words: number;
  /** Initials opposite an initial or a word. */
  readonly initials: number;
  /** Initials that the left name has alone, and those that the right one has. */
  readonly leftInitials: number;
  readonly rightInitials: number;
  /** Words that one side has alone, titles and particles not counted. */
  readonly leftWords: number;
  readonly rightWords: number;
  /** Words written as one on the other side. */
  readonly joined: number;
}

const WRITTEN_AS_ONE = 0.97;
const TITLE_LEFT_OUT = 0.98;
const INITIAL_LEFT_OUT = 0.98;
const MIDDLE_LEFT_OUT = 0.88;
/** A family name alone may be another's. */
const END_LEFT_OUT = 0.4;

const NOTHING: Alignment = {
  weakest: 1,
  factor: 1,
  words: 0,
  initials: 0,
  leftInitials: 0,
  rightInitials: 0,
  leftWords: 0,
  rightWords: 0,
  joined: 0,
};
const NONE: Alignment = { ...NOTHING, weakest: 0 };

/** The likeliest way to lay the words of two names beside each other, in their order. */
export function align(left: readonly Part[], right: readonly Part[]): Alignment {
  const [l, r] = [left[0], right[0]];
  if (l && r && left.length === 1 && right.length === 1 && !l.initial && !r.initial)
    return { ...NOTHING, weakest: alike(l.sound, r.sound), words: 1 };
  // table[i][j]: the words before i on the left beside those before j on the right.
  const table: Alignment[][] = [];
  for (let i = 0; i <= left.length; i += 1) {
    const row: Alignment[] = [];
    table.push(row);
    for (let j = 0; j <= right.length; j += 1)
      row.push(i === 0 && j === 0 ? NOTHING : best(left, right, i, j, table));
  }
  return table[left.length]?.[right.length] ?? NONE;
}

function best(
  left: readonly Part[],
  right: readonly Part[],
  i: number,
  j: number,
  table: readonly (readonly Alignment[])[],
): Alignment {
  const at = (row: number, column: number) => table[row]?.[column] ?? NONE;
  const [l, r] = [left[i - 1], right[j - 1]];
  let found = NONE;
  const offer = (
    before: Alignment,
    likelihood: number,
    factor: number,
    step: Partial<Alignment>,
  ) => {
    const weakest = Math.min(before.weakest, likelihood);
    const all = before.factor * factor;
    if (weakest * all > found.weakest * found.factor)
      found = { ...plus(before, step), weakest, factor: all };
  };
  if (l && r) {
    const before = at(i - 1, j - 1);
    if (before.weakest > 0)
      if (l.initial || r.initial) offer(before, initialFits(l, r), 1, { initials: 1 });
      else offer(before, alike(l.sound, r.sound), 1, { words: 1 });
    const twoLeft = left[i - 2]?.joined;
    if (twoLeft && !r.initial && at(i - 2, j - 1).weakest > 0)
      offer(at(i - 2, j - 1), alike(twoLeft, r.sound), WRITTEN_AS_ONE, { words: 1, joined: 1 });
    const twoRight = right[j - 2]?.joined;
    if (twoRight && !l.initial && at(i - 1, j - 2).weakest > 0)
      offer(at(i - 1, j - 2), alike(l.sound, twoRight), WRITTEN_AS_ONE, { words: 1, joined: 1 });
  }
  if (l) offer(at(i - 1, j), 1, ...leftOut(l, isEnd(left, i - 1), LEFT));
  if (r) offer(at(i, j - 1), 1, ...leftOut(r, isEnd(right, j - 1), RIGHT));
  return found;
}

interface Side {
  readonly initial: Partial<Alignment>;
  readonly word: Partial<Alignment>;
}

const LEFT: Side = { initial: { leftInitials: 1 }, word: { leftWords: 1 } };
const RIGHT: Side = { initial: { rightInitials: 1 }, word: { rightWords: 1 } };

/** Whether a word is the first or the last, titles and initials aside. */
function isEnd(parts: readonly Part[], at: number): boolean {
  const counts = (part: Part) => !part.optional && part.initial === null;
  return parts.findIndex(counts) === at || parts.findLastIndex(counts) === at;
}

function leftOut(
  part: Part,
  atEnd: boolean,
  side: Side,
): [factor: number, step: Partial<Alignment>] {
  if (part.optional) return [TITLE_LEFT_OUT, {}];
  if (part.initial) return [INITIAL_LEFT_OUT, side.initial];
  return [atEnd ? END_LEFT_OUT : MIDDLE_LEFT_OUT, side.word];
}

function plus(a: Alignment, b: Partial<Alignment>): Alignment {
  return {
    weakest: a.weakest,
    factor: a.factor,
    words: a.words + (b.words ?? 0),
    initials: a.initials + (b.initials ?? 0),
    leftInitials: a.leftInitials + (b.leftInitials ?? 0),
    rightInitials: a.rightInitials + (b.rightInitials ?? 0),
    leftWords: a.leftWords + (b.leftWords ?? 0),
    rightWords: a.rightWords + (b.rightWords ?? 0),
    joined: a.joined + (b.joined ?? 0),
  };
}
