import { type Sentence, senseOf } from '../sentence.js';
import { OTHERS } from './figureScope.js';
import type { Bound } from './toldFigure.js';

/** Counts of those to whom a court or the police did something, who are named and counted in one breath. */
const TAKES_NAMED: ReadonlySet<string> = new Set(['convicted', 'acquitted', 'charged', 'arrested']);

/** Convicted Roy and three others: four. */
export function withNamed(
  figures: readonly Bound[],
  sentence: Sentence,
  conjunctions: ReadonlySet<string>,
): Bound[] {
  return figures.map((figure): Bound => {
    const { at, value, measure, words } = figure;
    if (measure === null || !TAKES_NAMED.has(measure)) return figure;
    if (value.kind !== 'quantity' || value.unit !== OTHERS || value.number === null) return figure;
    const named = namedBefore(sentence, at, conjunctions);
    if (!named || value.approximate) return figure;
    const number = value.number + named;
    return {
      ...figure,
      value: { ...value, number, lower: number, upper: number, unit: 'person' },
      words: { from: Math.min(words.from, at - 2), to: words.to },
    };
  });
}

/** Roy and three others: how many are named before the number, joined to it by a conjunction. */
export function namedBefore(
  { items, tokens }: Sentence,
  at: number,
  conjunctions: ReadonlySet<string>,
): number {
  const key = (item: number): string => tokens[items[item]?.from ?? -1]?.key ?? '';
  if (!conjunctions.has(key(at - 1))) return 0;
  let count = 0;
  for (let item = at - 2; senseOf(items[item], 'person'); item -= 2) {
    count++;
    if (key(item - 1) !== ',') break;
  }
  return count;
}
