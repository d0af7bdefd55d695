import { measureOf } from '../../languages/happenings/measures.js';
import { type Sentence, senseOf, verbForms } from '../sentence.js';
import { isTotal } from './figurePlace.js';
import { PEOPLE } from './figureScope.js';
import type { Bound } from './toldFigure.js';

/**
 * Gives a count of people without a word of its own the measure that its sentence tells of: nine deaths in India and four
 * in China, 139 in all. Only where a place or a total beside it says that the count goes on.
 */
export function alsoCounted(figures: readonly Bound[], sentence: Sentence): Bound[] {
  const counts = figures.filter(
    ({ measure }) =>
      measure !== null && GROWS.has(measure) && measureOf(measure).takes === 'people',
  );
  return figures.map((figure) => {
    if (figure.measure !== null || !counts.length || !isPeople(figure)) return figure;
    if (!isTold(sentence, figure.at) && !isRisenFrom(sentence, figure.at, counts)) return figure;
    const [nearest] = [...counts].sort(
      (a, b) => Math.abs(a.at - figure.at) - Math.abs(b.at - figure.at),
    );
    return { ...figure, measure: nearest?.measure ?? null };
  });
}

/** The toll rose from 14 to 17: it is 17, and no figure in between. */
export function risenTo(figure: Bound, { items }: Sentence): Bound {
  const { value, at, measure } = figure;
  if (value.kind !== 'quantity' || value.lower === null || value.upper === null) return figure;
  const isRange = value.number === null && value.upper > value.lower;
  if (!isRange || measure === null || measureOf(measure).mode !== 'grows') return figure;
  const before = items[at - 1];
  const isLed = senseOf(before, 'marker')?.marker === 'other' || verbForms(before).length > 0;
  if (!isLed || !items.slice(Math.max(0, at - RISES), at).some(isToll)) return figure;
  return { ...figure, value: { ...value, number: value.upper, lower: value.upper } };
}

/** Counts whose parts and totals a sentence goes on to tell. */
const GROWS: ReadonlySet<string> = new Set(['killed', 'injured', 'bodies']);

function isPeople({ value }: Bound): boolean {
  return value.kind === 'quantity' && (value.unit === '1' || PEOPLE.has(value.unit));
}

function isTold(sentence: Sentence, at: number): boolean {
  const { items } = sentence;
  const marker = (item: number): string | null => senseOf(items[item], 'marker')?.marker ?? null;
  if (isTotal(sentence, at) || senseOf(items[at - 1], 'grown')) return true;
  // मणिपुर के दो, म्यांमार में चार; three in the Chin region.
  const before = senseOf(items[at - 2], 'place') && marker(at - 1);
  if (before === 'in' || before === 'genitive') return true;
  const next = [at + 1, at + 2, at + 3, at + 4].find((item) => marker(item) === 'in');
  const between = items.slice(at + 1, next ?? at + 1);
  const isAlone = between.every(({ senses }) => senses.every(({ cls }) => BESIDE.has(cls)));
  if (next === undefined || !isAlone) return false;
  for (let item = next + 1; item <= next + NEAR; item++)
    if (senseOf(items[item], 'place')) return true;
  return false;
}

/** The toll, which had been 14 on Friday, has gone up to 17: what it was before stands between its noun and what it rose to. */
function isRisenFrom({ items }: Sentence, at: number, counts: readonly Bound[]): boolean {
  const was = [at - 1, at - 2].some((item) => verbForms(items[item]).length > 0);
  return (
    was &&
    items.slice(Math.max(0, at - RISES), at).some(isToll) &&
    counts.some((one) => one.measure === 'killed' && one.at > at && one.at - at <= RISES)
  );
}

/** The toll, the number of dead: a noun for the count, and no verb. */
function isToll(item: Sentence['items'][number]): boolean {
  return senseOf(item, 'measure')?.measure === 'killed' && verbForms(item).length === 0;
}

/** Items between a toll and either of its figures. */
const RISES = 10;

/** What may stand between a count and its place: of them, across the border. */
const BESIDE: ReadonlySet<string> = new Set(['ofThem', 'article', 'particle']);

/** Items: "in the Tibet region". */
const NEAR = 4;
