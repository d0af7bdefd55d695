import { type Check, sensesOf } from './facts.js';

/**
 * All months and weekdays, all numbers from 0 and ordinals from 1 to 99. A language that lists none of the numbers that
 * English puts together of two words (twenty-one) needs their parts alone.
 */
export const calendarFaults: Check = (pack) => [
  ...range(
    'month',
    sensesOf(pack, 'month').map(({ month }) => month),
    1,
    12,
  ),
  ...range(
    'weekday',
    sensesOf(pack, 'weekday').map(({ weekday }) => weekday),
    1,
    7,
  ),
  ...counting(
    'number',
    sensesOf(pack, 'number').map(({ n }) => n),
    0,
    99,
  ),
  ...counting(
    'ordinal',
    sensesOf(pack, 'ordinal').map(({ n }) => n),
    1,
    99,
  ),
];

function range(what: string, said: readonly number[], from: number, to: number): string[] {
  const outside = said.filter((n) => !Number.isInteger(n) || n < from || n > to);
  return [
    ...outside.map((n) => `There is no ${what} ${n}: it runs from ${from} to ${to}.`),
    ...missing(what, said, from, to),
  ];
}

function counting(what: string, said: readonly number[], from: number, to: number): string[] {
  const isOfTwo = (n: number): boolean => n > 20 && n % 10 > 0;
  const needed = said.some(isOfTwo) ? () => true : (n: number) => !isOfTwo(n);
  return missing(what, said, from, to, needed);
}

function missing(
  what: string,
  said: readonly number[],
  from: number,
  to: number,
  needed: (n: number) => boolean = () => true,
): string[] {
  const all = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const gaps = all.filter((n) => needed(n) && !said.includes(n));
  return gaps.length ? [`No word says the ${what} ${gaps.join(', ')}.`] : [];
}
