/** How much of a quote an explanation shows, in code points: about two lines. */
const LONGEST = 120;

/** Keeps signs on their letters, the parts of a conjunct and of a flag together (UAX #29). */
const graphemes = new Intl.Segmenter('hi', { granularity: 'grapheme' });

/**
 * The words in one line, cut at the end of a word where they are long. A single word that is too long
 * is cut between two characters as a reader sees them, never before a combining mark.
 */
export function shortQuote(exact: string): string {
  const line = exact.replace(/\s+/gu, ' ').trim();
  // Units are at least as many as code points: what is short in units need not be counted.
  if (line.length <= LONGEST) return line;
  let kept = '';
  let length = 0;
  for (const { segment } of graphemes.segment(line)) {
    length += [...segment].length;
    if (length > LONGEST) return `${atWord(kept, segment === ' ')}…`;
    kept += segment;
  }
  return line;
}

/** `kept` up to its last whole word, without the commas and dashes behind it. */
function atWord(kept: string, whole: boolean): string {
  const end = whole ? kept.length : kept.lastIndexOf(' ');
  return (end > 0 ? kept.slice(0, end) : kept).replace(/[\s,;:–—-]+$/u, '');
}
