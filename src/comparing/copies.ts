import { policies } from '../values/policies.js';

/** The smallest of a text's hashed shingles, ascending: a fixed-size sample that two texts can be compared by. */
export type Sketch = readonly number[] | Int32Array;

/**
 * Texts of up to this many words are kept whole; of a longer one the sample stays even, and an estimate of one half is
 * off by 2 % (one standard deviation).
 */
const SKETCH_SIZE = 512;
/** A short text beside a very long one leaves few shingles that both samples reach: fewer say nothing. */
const LEAST_SAMPLE = 20;

/**
 * Sketches a text by its words: hashed runs of a few words, of which the smallest are kept (A. Z. Broder, "On the
 * Resemblance and Containment of Documents", 1997: shingles and their minima). Empty where the text is too short to
 * be told from another report of the same news.
 */
export function sketchOf(words: readonly string[]): Sketch {
  const { shingle, leastWords } = policies.copies;
  if (words.length < leastWords) return [];
  const hashes = new Set<number>();
  for (let at = 0; at + shingle <= words.length; at++)
    hashes.add(hashOf(words.slice(at, at + shingle).join(' ')));
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/**
 * Which texts are copies of which: the greater part of the smaller one's shingles stands in the other, whatever the
 * other has beside them. Only texts that share a shingle are laid side by side.
 */
export function copiesAmong(sketches: ReadonlyMap<string, Sketch>): Map<string, string[]> {
  const names = [...sketches.keys()];
  const copies = new Map<string, string[]>(names.map((name) => [name, []]));
  const holders = new Map<number, number[]>();
  for (const [at, name] of names.entries()) {
    const sketch = sketches.get(name) as Sketch;
    // Shared shingles with each text before this one.
    const shared = new Uint16Array(at);
    for (const hash of sketch) {
      const before = holders.get(hash);
      for (const other of before ?? []) (shared[other] as number)++;
      if (before) before.push(at);
      else holders.set(hash, [at]);
    }
    for (const [other, count] of shared.entries()) {
      const otherName = names[other] as string;
      if (!count || !isCopy(sketch, sketches.get(otherName) as Sketch, count)) continue;
      copies.get(name)?.push(otherName);
      copies.get(otherName)?.push(name);
    }
  }
  return copies;
}

function isCopy(a: Sketch, b: Sketch, shared: number): boolean {
  // Up to the smaller of the two greatest hashes both samples are complete, so that they can be compared there.
  const reach = Math.min(reachOf(a), reachOf(b));
  const smaller = Math.min(countUpTo(a, reach), countUpTo(b, reach));
  return smaller >= LEAST_SAMPLE && shared >= policies.copies.share * smaller;
}

const reachOf = (sketch: Sketch): number =>
  sketch.length < SKETCH_SIZE ? Number.POSITIVE_INFINITY : (sketch.at(-1) as number);

function countUpTo(sketch: Sketch, reach: number): number {
  let [from, to] = [0, sketch.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sketch[middle] as number) > reach) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** FNV-1a with the last mixing step of MurmurHash3, in 31 bits: a column of 32-bit integers has a sign. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 1;
}
