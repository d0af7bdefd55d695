import type { TimeExpression } from '../languages/sense.js';
import type { Item } from './items.js';
import type { Sentence } from './sentence.js';
import type { Stretch } from './stretch.js';

/** One of several days told together, with the tokens that name it. */
export interface NamedDay {
  readonly time: TimeExpression;
  readonly tokens: Stretch;
}

const NONE: readonly NamedDay[] = [];

/** The days that are told one by one with one month: the 6 and the 11 November of "6 and 11 November". */
export function eachDay(
  { tokens }: Sentence,
  item: Item,
  told: TimeExpression,
): readonly NamedDay[] {
  const days =
    told.form === 'days'
      ? told.all
      : told.form === 'range' && told.each
        ? [told.from, told.to]
        : [];
  if (!days.length) return NONE;
  const figures: number[] = [];
  for (let at = item.from; at < item.to; at++) if (tokens[at]?.kind === 'number') figures.push(at);
  if (figures.length < days.length) return NONE;
  return days.map((time, nth) => {
    const from = nth ? (figures[nth] as number) : item.from;
    let to = (figures[nth] as number) + 1;
    while (to < item.to && tokens[to]?.kind === 'word' && !tokens[to]?.spaced) to++;
    return { time, tokens: { from, to: nth === days.length - 1 ? item.to : to } };
  });
}
