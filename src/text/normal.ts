/**
 * Text in Unicode Normalization Form C without zero-width joiners, with the way back to the stored text.
 * All matching is done on it; evidence is cut from the stored text, whose offsets never move.
 */
export interface NormalText {
  readonly text: string;
  /** The stored text, by code point. */
  readonly stored: readonly string[];
  /** For each UTF-16 offset of `text`, and for its end, the code point offset in the stored text. */
  readonly offsets: Int32Array;
}

/** Joiners, selectors and other characters that change how letters look, not which letters they are. */
const IGNORED = '\\u00AD\\u200B-\\u200D\\u2060\\uFE00-\\uFE0F\\uFEFF';
const IGNORED_RUN = new RegExp(`[${IGNORED}]+`, 'gu');
const SPACE_OR_IGNORED = new RegExp(`[\\s${IGNORED}]`, 'u');

/**
 * A letter with the marks that normalisation could compose or reorder with it (UAX #15), marks that have no letter, or
 * one other character. No token begins inside of one.
 */
const CLUSTER = new RegExp(`[\\p{L}\\p{M}][\\p{M}${IGNORED}]*|[^\\p{L}\\p{M}]`, 'gu');

/** Normalises a text for matching. Linear in its length. */
export function normalise(stored: string): NormalText {
  const offsets: number[] = [];
  const parts: string[] = [];
  let point = 0;
  for (const [cluster] of stored.matchAll(CLUSTER)) {
    const start = point;
    for (const _ of cluster) point++;
    const bare = cluster.replace(IGNORED_RUN, '').normalize('NFC');
    // Where the form differs from what is stored, every unit stands for the cluster's start.
    const same = bare === cluster;
    let step = start;
    for (let unit = 0; unit < bare.length; unit++) {
      offsets.push(step);
      const low = bare.charCodeAt(unit);
      if (same && !(low >= 0xd800 && low < 0xdc00)) step++;
    }
    parts.push(bare);
  }
  offsets.push(point);
  return { text: parts.join(''), stored: [...stored], offsets: Int32Array.from(offsets) };
}

/** The code points of the stored text that a stretch of the normal text stands for. */
export function storedSpan(
  normal: NormalText,
  start: number,
  end: number,
): { start: number; end: number } {
  const from = normal.offsets[start] ?? 0;
  // The end is the start of the next unit that stands for a later code point: joiners behind stay out.
  const last = normal.offsets[end - 1] ?? from;
  let to = normal.offsets[end] ?? last;
  while (to > last + 1 && SPACE_OR_IGNORED.test(normal.stored[to - 1] ?? '')) to--;
  return { start: from, end: Math.max(to, last + 1) };
}
