import { Offsets } from './offsets.js';

/**
 * Text in Unicode Normalization Form C without zero-width joiners, with the way back to the stored text.
 * All matching is done on it; evidence is cut from the stored text, whose offsets never move.
 */
export interface NormalText {
  readonly text: string;
  readonly stored: string;
  /** Code points of the stored text. */
  readonly length: number;
  /** From UTF-16 offsets of `text` to code points of the stored text. */
  readonly points: Offsets;
  /** From code points of the stored text to its UTF-16 offsets. */
  readonly units: Offsets;
}

/** Joiners, selectors and other characters that change how letters look, not which letters they are. */
const IGNORED = '\\u00AD\\u200B-\\u200D\\u2060\\uFE00-\\uFE0F\\uFEFF';
const IGNORED_RUN = new RegExp(`[${IGNORED}]+`, 'gu');
const SPACE_OR_IGNORED = new RegExp(`[\\s${IGNORED}]`, 'u');
/** What makes a stretch's offsets differ from those of its normal form, beside what normalisation changes. */
const SHIFTS = new RegExp(`[${IGNORED}\\uD800-\\uDFFF]`);

/**
 * A letter with the marks that normalisation could compose or reorder with it (UAX #15), marks that have no letter, or
 * one other character. No token begins inside of one.
 */
const CLUSTER = new RegExp(`[\\p{L}\\p{M}][\\p{M}${IGNORED}]*|[^\\p{L}\\p{M}]`, 'gu');

/** A normal text in the making: how far it has come. */
interface Making {
  text: string;
  point: number;
  unit: number;
  readonly points: Offsets;
  readonly units: Offsets;
}

/** Where a stretch that is not normal throughout is cut, so that only the words that are not are taken letter by letter. */
const CUTS: readonly string[] = ['\n', ' '];

/** Normalises a text for matching. Linear in its length. */
export function normalise(stored: string): NormalText {
  const making = { text: '', point: 0, unit: 0, points: new Offsets(), units: new Offsets() };
  append(making, stored, 0);
  const { text, point, points, units } = making;
  points.put(text.length, point, true);
  return { text, stored, length: point, points, units };
}

function append(making: Making, stretch: string, cuts: number): void {
  const cut = CUTS[cuts];
  if (!SHIFTS.test(stretch) && stretch.normalize('NFC') === stretch) appendPlain(making, stretch);
  else if (cut === undefined) appendClusters(making, stretch);
  else
    for (let start = 0; start < stretch.length; ) {
      const end = stretch.indexOf(cut, start) + 1 || stretch.length;
      append(making, stretch.slice(start, end), cuts + 1);
      start = end;
    }
}

function appendPlain(making: Making, stretch: string): void {
  making.points.put(making.text.length, making.point, true);
  making.text += stretch;
  making.point += stretch.length;
  making.unit += stretch.length;
}

function appendClusters(making: Making, stretch: string): void {
  for (const [cluster] of stretch.matchAll(CLUSTER)) {
    const bare = cluster.replace(IGNORED_RUN, '').normalize('NFC');
    let at = making.text.length;
    // Where the form differs from what is stored, every unit stands for the cluster's start.
    const same = bare === cluster;
    if (!same) making.points.put(at, making.point, false);
    for (const character of cluster) {
      if (same) {
        making.points.put(at, making.point, character.length === 1);
        at += character.length;
      }
      making.point++;
      making.unit += character.length;
      making.units.put(making.point, making.unit, true);
    }
    making.text += bare;
  }
}

/** The code points of the stored text that a stretch of the normal text stands for. */
export function storedSpan(
  normal: NormalText,
  start: number,
  end: number,
): { start: number; end: number } {
  const from = normal.points.at(start);
  // The end is the start of the next unit that stands for a later code point: joiners behind stay out.
  const last = end > 0 ? normal.points.at(end - 1) : from;
  let to = normal.points.at(end);
  while (to > last + 1 && SPACE_OR_IGNORED.test(storedText(normal, to - 1, to))) to--;
  return { start: from, end: Math.max(to, last + 1) };
}

/** Words of the stored text, by code points; half-open, and cut where the text ends. */
export function storedText(
  { stored, length, units }: NormalText,
  start: number,
  end: number,
): string {
  return stored.slice(units.at(Math.max(0, start)), units.at(Math.min(end, length)));
}
