import { normalise, storedSpan, storedText } from '../../text/normal.js';
import { type PlacedWord, placedWords } from './words.js';

/** A passage of a text with the words in it that were found. Offsets are Unicode code points, half-open. */
export interface Passage {
  /** Where it begins in the text. */
  readonly offset: number;
  readonly text: string;
  /** The found words, counted in the passage. */
  readonly words: readonly { readonly start: number; readonly end: number }[];
}

/** What is to be shown as found: words wherever they stand, and names of several words where they stand together. */
export interface Found {
  readonly words: ReadonlySet<string>;
  readonly names: readonly (readonly string[])[];
}

/** What is shown around a word of a long text, in code points to either side. */
const AROUND = 80;
/** A text up to here is shown whole. */
const SHORT = 300;

/** The passages of a text that hold found words: a short text whole, a long one around them; at most `limit`. */
export function passagesOf(text: string, found: Found, limit: number): Passage[] {
  const normal = normalise(text);
  const placed = placedWords(normal);
  const isFound = marked(placed, found);
  const spans = placed
    .filter((_, at) => isFound.has(at))
    .map(({ token }) => storedSpan(normal, token.start, token.end));
  if (!spans.length) return [];
  if (normal.length <= SHORT) return [{ offset: 0, text, words: spans }];
  const passages: { from: number; to: number; words: typeof spans }[] = [];
  for (const span of spans) {
    const last = passages.at(-1);
    const [from, to] = [
      Math.max(0, span.start - AROUND),
      Math.min(normal.length, span.end + AROUND),
    ];
    if (last && from <= last.to) {
      last.to = to;
      last.words.push(span);
    } else if (passages.length < limit) passages.push({ from, to, words: [span] });
    else break;
  }
  return passages.map(({ from: at, to, words }) => {
    const from = at === 0 ? 0 : wordStart(storedText(normal, at, words[0]?.start ?? at), at);
    return {
      offset: from,
      text: storedText(normal, from, to),
      words: words.map(({ start, end }) => ({ start: start - from, end: end - from })),
    };
  });
}

/** A passage does not begin within a word, where there is another before the one that was found. */
function wordStart(before: string, at: number): number {
  const space = before.search(/\s/u);
  return space < 0 ? at : at + [...before.slice(0, space + 1)].length;
}

/** The places of the found words among the words of a text. */
function marked(placed: readonly PlacedWord[], { words, names }: Found): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, { word }] of placed.entries()) {
    if (words.has(word)) found.add(at);
    for (const name of names)
      if (name.every((part, n) => placed[at + n]?.word === part))
        for (let n = 0; n < name.length; n++) found.add(at + n);
  }
  return found;
}
