import { flatMap } from '../../values/flatMap.js';
import type { QuantityValue } from '../../values/value.js';
import { keyOf, type Sentence, verbForms } from '../sentence.js';
import { PEOPLE } from './figureScope.js';
import type { Bound } from './toldFigure.js';

/**
 * Adds up those on board who are counted apart: 38 passengers and two crew members on board are forty. Where either
 * count is no exact one, nobody is told how many they were.
 */
export function allAboard(
  figures: readonly Bound[],
  sentence: Sentence,
  conjunctions: ReadonlySet<string>,
): Bound[] {
  const sums = new Map<Bound, Bound | null>();
  for (const [nth, first] of figures.entries()) {
    const second = figures[nth + 1];
    if (!second || !isAboard(first, second)) continue;
    if (!areJoined(sentence, first.at, second.at, conjunctions)) continue;
    const value = sumOf(first, second);
    const told = first.measure === ABOARD ? first : second;
    const words = {
      from: Math.min(first.at, told.words.from),
      to: Math.max(second.at + 1, told.words.to),
    };
    sums.set(first, value && { ...first, value, measure: ABOARD, words });
    sums.set(second, null);
  }
  return flatMap(figures, (figure) => {
    const sum = sums.get(figure);
    return sum === undefined ? [figure] : sum === null ? [] : [sum];
  });
}

const ABOARD = 'aboard';

/** Two counts of people, one of those on board and the other of nothing else. */
function isAboard(first: Bound, second: Bound): boolean {
  const measures = [first.measure, second.measure];
  return (
    measures.includes(ABOARD) &&
    measures.every((one) => one === ABOARD || one === null) &&
    [first, second].every(({ value }) => value.kind === 'quantity' && isRider(value.unit))
  );
}

const isRider = (unit: string): boolean => PEOPLE.has(unit) || CREW.has(unit);

/** Those of the crew, and others who are told apart from the passengers. */
const CREW: ReadonlySet<string> = new Set([
  ...['member', 'crew member', 'sailor', 'driver', 'pilot', 'soldier', 'officer'],
  ...['child', 'woman', 'man', 'student', '1'],
]);

/** Items between two counts that are told of together. */
const BETWEEN = 4;

function areJoined(
  sentence: Sentence,
  from: number,
  to: number,
  conjunctions: ReadonlySet<string>,
): boolean {
  const between = sentence.items.slice(from + 1, to);
  return (
    between.length <= BETWEEN &&
    between.some((item) => conjunctions.has(keyOf(sentence, item))) &&
    between.every((item) => verbForms(item).length === 0 && keyOf(sentence, item) !== ',')
  );
}

function sumOf({ value: a }: Bound, { value: b }: Bound): QuantityValue | null {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return null;
  if (a.number === null || b.number === null || a.approximate || b.approximate) return null;
  const number = a.number + b.number;
  return { ...a, unit: 'person', number, lower: number, upper: number };
}
