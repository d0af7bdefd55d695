import type { FurniturePack } from '../languages/pack.js';
import { DATE_LINE, EMBEDDED_POST, LISTING } from '../languages/pageFurniture.js';
import { fold } from '../text/fold.js';

/** A paragraph of the report: offsets in the normal text, half-open. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** Captions are short; a longer line that names its source in brackets is a paragraph. */
const LONGEST_CAPTION = 140;
/** As many units of a text, at the most, are one when folded; what a cut at their end takes apart is counted in. */
const FOLDED = 3;

/**
 * The paragraphs of a text that are the report. Page furniture (author boxes, lists of other texts, captions, posts set
 * into the page) is left out, and stays in the stored text: offsets never move. `skipped` is told of each such line.
 */
export function paragraphs(
  text: string,
  furniture: FurniturePack,
  skipped?: (start: number, end: number) => void,
): Paragraph[] {
  const found: Paragraph[] = [];
  const { starts, headings, lists, captions, reach } = folded(furniture);
  let inList = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const bare = line.trim();
    const opening = fold(bare.slice(0, reach));
    const alone = bare.length > reach ? null : opening;
    if (!bare) inList = false;
    else if (alone !== null && lists.has(alone)) inList = true;
    const skip =
      !bare ||
      inList ||
      (alone !== null && headings.has(alone)) ||
      LISTING.test(bare) ||
      DATE_LINE.test(bare) ||
      EMBEDDED_POST.test(bare) ||
      starts.some((one) => opening.startsWith(one)) ||
      isCaption(bare, captions);
    const from = start + line.indexOf(bare);
    if (!skip) found.push({ start: from, end: from + bare.length });
    else if (bare) skipped?.(from, from + bare.length);
    start += line.length + 1;
  }
  return found;
}

/** A page's furniture made ready. */
interface FoldedFurniture {
  readonly starts: readonly string[];
  readonly headings: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  readonly captions: readonly string[];
  /** How far a line is looked at for any of these, but for captions. */
  readonly reach: number;
}

const known = new WeakMap<FurniturePack, FoldedFurniture>();

function folded(furniture: FurniturePack): FoldedFurniture {
  let ready = known.get(furniture);
  if (!ready) {
    const starts = furniture.lineStarts.map(fold);
    const headings = new Set(furniture.headings.map(fold));
    const lists = new Set(furniture.listHeadings.map(fold));
    const longest = Math.max(0, ...[...starts, ...headings, ...lists].map((one) => one.length));
    const captions = furniture.captions.map(fold);
    ready = { starts, headings, lists, captions, reach: longest * FOLDED };
    known.set(furniture, ready);
  }
  return ready;
}

function isCaption(line: string, words: readonly string[]): boolean {
  if (!line.endsWith(')') || line.length > LONGEST_CAPTION * FOLDED) return false;
  const text = fold(line);
  if (text.length > LONGEST_CAPTION) return false;
  const bracket = /\(\s*(?<inside>[^()]*)\)$/u.exec(text)?.groups?.inside;
  return bracket !== undefined && words.some((word) => bracket.startsWith(word));
}
