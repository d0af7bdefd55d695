import { measureOf } from '../../languages/happenings/measures.js';
import { type Sentence, senseOf } from '../sentence.js';
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
    if (!isTold(sentence, figure.at)) return figure;
    const [nearest] = [...counts].sort(
      (a, b) => Math.abs(a.at - figure.at) - Math.abs(b.at - figure.at),
    );
    return { ...figure, measure: nearest?.measure ?? null };
  });
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

/** What may stand between a count and its place: of them, across the border. */
const BESIDE: ReadonlySet<string> = new Set(['ofThem', 'article', 'particle']);

/** Items: "in the Tibet region". */
const NEAR = 4;
