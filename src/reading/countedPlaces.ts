import { itemsWith, type Sentence, senseOf } from './sentence.js';

/**
 * The items of places that a sentence tells a count of each, where it tells of two or more: 118 of them in Taplejung and 13
 * in Panchthar, बदख्शां में 279 और तखार में 50. Each count is of its place, and none of them is where the event was.
 */
export function countedPlaces(sentence: Sentence, verbFinal: boolean): ReadonlySet<number> {
  const places = itemsWith(sentence, 'place');
  if (places.length < 2) return NONE;
  const found = places.filter((at) => countBeside(sentence, at, verbFinal) !== null);
  return found.length > 1 ? new Set(found) : NONE;
}

/** The items of the counts that such places have. */
export function countsOfPlaces(sentence: Sentence, verbFinal: boolean): ReadonlySet<number> {
  const places = countedPlaces(sentence, verbFinal);
  return new Set([...places].flatMap((at) => countBeside(sentence, at, verbFinal) ?? []));
}

const NONE: ReadonlySet<number> = new Set();

/** The item of the count that a place has; null where it has none. */
function countBeside({ items }: Sentence, at: number, verbFinal: boolean): number | null {
  const isCount = (item: number): boolean =>
    senseOf(items[item], 'number') !== null || senseOf(items[item], 'quantity') !== null;
  const marker = (item: number): string | null => senseOf(items[item], 'marker')?.marker ?? null;
  if (verbFinal) {
    const led = marker(at + 1) === 'in' || marker(at + 1) === 'genitive';
    return led && isCount(at + 2) ? at + 2 : null;
  }
  const into = [at - 1, at - 2].find((one) => marker(one) === 'in');
  if (into === undefined) return null;
  for (let near = into - 1; near >= into - REACH; near--) {
    if (isCount(near)) return near;
    if (senseOf(items[near], 'place')) return null;
  }
  return null;
}

/** Items: "71 of the dead were in", "118 of them in". */
const REACH = 5;
