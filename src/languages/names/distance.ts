import { alone, codeOf, maySplit, mergedCost, opposite, SOUNDS, type Sound } from './sounds.js';

/** A word as it sounds. */
export interface Heard {
  readonly codes: Uint8Array;
  /** The sounds in letters, for a reader. */
  readonly spelling: string;
  /** How much there is to agree on: a consonant counts 1, a vowel half. */
  readonly weight: number;
}

/** Numbers the sounds of a word, a doubled consonant as one: त्त as त, द्ध as ध. */
export function heard(sounds: readonly Sound[]): Heard {
  const codes = sounds
    .filter((sound, at) => sounds[at + 1] !== sound && sounds[at + 1] !== `${sound}h`)
    .map(codeOf);
  return {
    codes: Uint8Array.from(codes),
    spelling: codes.map((code) => SOUNDS[code]).join(''),
    weight: codes.reduce((sum, code) => sum + Math.min(1, (alone[code] as number) * 1.2), 0),
  };
}

const LONGEST = 64;
const size = SOUNDS.length;
let previous = new Float64Array(LONGEST + 1);
let current = new Float64Array(LONGEST + 1);
let beforePrevious = new Float64Array(LONGEST + 1);

/**
 * The least cost at which the sounds of one word become those of the other, one by one (a weighted Levenshtein distance);
 * Infinity where it exceeds `limit`, as soon as it must. Sounds beyond the 64th are not heard.
 */
export function distance(left: Heard, right: Heard, limit: number): number {
  const rows = Math.min(left.codes.length, LONGEST);
  const columns = Math.min(right.codes.length, LONGEST);
  let leastBefore = 0;
  previous[0] = 0;
  for (let column = 1; column <= columns; column += 1)
    previous[column] = (previous[column - 1] as number) + aloneAt(right, column - 1);
  for (let row = 1; row <= rows; row += 1) {
    const code = left.codes[row - 1] as number;
    const dropped = alone[code] as number;
    let least = (previous[0] as number) + dropped;
    current[0] = least;
    for (let column = 1; column <= columns; column += 1) {
      const other = right.codes[column - 1] as number;
      const kept = (previous[column - 1] as number) + (opposite[code * size + other] as number);
      const without = (previous[column] as number) + dropped;
      const added = (current[column - 1] as number) + (alone[other] as number);
      let cost = Math.min(kept, without, added);
      if (column > 1 && maySplit[code]) {
        const split = mergedCost(right.codes[column - 2] as number, other, code);
        cost = Math.min(cost, (previous[column - 2] as number) + split);
      }
      if (row > 1 && maySplit[other]) {
        const split = mergedCost(left.codes[row - 2] as number, code, other);
        cost = Math.min(cost, (beforePrevious[column - 1] as number) + split);
      }
      current[column] = cost;
      if (cost < least) least = cost;
    }
    // Two rows must exceed it: a step may take two sounds at once.
    if (least > limit && leastBefore > limit) return Number.POSITIVE_INFINITY;
    leastBefore = least;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  const cost = previous[columns] as number;
  return cost > limit ? Number.POSITIVE_INFINITY : cost;
}

function aloneAt(word: Heard, at: number): number {
  return alone[word.codes[at] as number] as number;
}
