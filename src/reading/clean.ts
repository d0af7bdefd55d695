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
  const starts = furniture.lineStarts.map(fold);
  const headings = new Set(furniture.headings.map(fold));
  const lists = new Set(furniture.listHeadings.map(fold));
  const captions = furniture.captions.map(fold);
  let inList = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const bare = line.trim();
    const folded = fold(bare);
    if (!bare) inList = false;
    else if (lists.has(folded)) inList = true;
    const skip =
      !bare ||
      inList ||
      headings.has(folded) ||
      LISTING.test(bare) ||
      DATE_LINE.test(bare) ||
      EMBEDDED_POST.test(bare) ||
      starts.some((one) => folded.startsWith(one)) ||
      isCaption(folded, captions);
    const from = start + line.indexOf(bare);
    if (!skip) found.push({ start: from, end: from + bare.length });
    else if (bare) skipped?.(from, from + bare.length);
    start += line.length + 1;
  }
  return found;
}

function isCaption(line: string, words: readonly string[]): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  const bracket = /\(\s*(?<inside>[^()]*)\)\s*$/u.exec(line)?.groups?.inside;
  return bracket !== undefined && words.some((word) => bracket.startsWith(word));
}
