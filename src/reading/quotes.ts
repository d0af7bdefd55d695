import { storedSpan, storedText } from '../text/normal.js';
import type { Quote } from './derivation.js';
import type { Stretch } from './frames/frame.js';
import type { Sentence } from './sentence.js';
import type { ReadArticle } from './trace.js';

/** The stored words of items of a sentence, with their place. */
export function quoteOf(
  article: ReadArticle,
  { tokens, items }: Sentence,
  { from, to }: Stretch,
): Quote {
  const first = tokens[items[from]?.from ?? 0];
  const last = tokens[(items[to - 1]?.to ?? 1) - 1];
  return quoteAt(article, first?.start ?? 0, last?.end ?? first?.end ?? 0);
}

/** The stored words that a stretch of the normal text stands for. */
export function quoteAt({ normal }: ReadArticle, start: number, end: number): Quote {
  const span = storedSpan(normal, start, end);
  return { exact: storedText(normal, span.start, span.end), ...span };
}

/** Each sentence in its words. */
export function sentenceQuotes(article: ReadArticle): Quote[] {
  return article.sentences.map((sentence) =>
    quoteOf(article, sentence, { from: 0, to: sentence.items.length }),
  );
}

/** Which of the sentences a code point lies in; null where it lies in none. They stand in the order of the text. */
export function sentenceAt(sentences: readonly Quote[], point: number): number | null {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= point) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= point ? low : null;
}
