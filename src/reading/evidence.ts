import { type NormalText, storedSpan, storedText } from '../text/normal.js';
import type { Stretch } from './frames/frame.js';
import type { Evidence } from './reading.js';
import type { Sentence } from './sentence.js';

/** How many code points of context go with a quote, as W3C Web Annotation's prefix and suffix. */
const CONTEXT = 32;

/** The stored words that a stretch of normal text stands for, with their context. */
export function evidenceOf(normal: NormalText, start: number, end: number): Evidence {
  const span = storedSpan(normal, start, end);
  return {
    // Not spread: V8 takes microseconds to add properties to a copy.
    start: span.start,
    end: span.end,
    exact: storedText(normal, span.start, span.end),
    prefix: storedText(normal, span.start - CONTEXT, span.start),
    suffix: storedText(normal, span.end, span.end + CONTEXT),
  };
}

/** The stored words of items of a sentence; a closing punctuation mark is not part of them. */
export function evidenceOfItems(normal: NormalText, sentence: Sentence, at: Stretch): Evidence {
  let to = Math.min(at.to, sentence.items.length);
  const isMark = (item: number): boolean => {
    const from = sentence.items[item];
    return (
      from !== undefined &&
      // $4.3 billion begins with a mark and is none.
      from.to === from.from + 1 &&
      sentence.tokens[from.from]?.kind === 'mark' &&
      sentence.tokens[from.from]?.key !== ')'
    );
  };
  while (to > at.from + 1 && isMark(to - 1)) to--;
  const first = sentence.items[at.from];
  const last = sentence.items[to - 1];
  const start = sentence.tokens[first?.from ?? 0]?.start ?? 0;
  return evidenceOf(normal, start, sentence.tokens[(last?.to ?? 1) - 1]?.end ?? start);
}
