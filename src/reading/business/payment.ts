import { businessMeasures } from '../../languages/happenings/businessMeasures.js';
import { flatMap } from '../../values/flatMap.js';
import { quantityValue } from '../figureValue.js';
import type { Sentence } from '../sentence.js';
import type { BoundFigure } from './bind.js';
import { type Cue, gap } from './cues.js';
import type { BusinessFigure } from './figures.js';

/** Tokens between a share in per cent and the word for the price, and to the word for cash. */
const OF_PRICE = 3;
const IN_CASH = 8;
/** Tokens within which a word denies it: the whole sum, but not in cash. */
const DENIED = 3;

/** Phrases that stand for the whole of something, and of what. */
const WHOLES: readonly (readonly [phrase: string, measure: string])[] = [
  ['all-cash', 'cash-part'],
  ['whole-stake', 'stake'],
];

/** How much of the price of a deal is paid in cash: all of it, or 70 per cent of the sum; and stakes told to be whole. */
export function partsIn(
  sentence: Sentence,
  figures: readonly BusinessFigure[],
  cues: readonly Cue[],
): BoundFigure[] {
  const measure = businessMeasures.get('cash-part');
  const words = (slug: string): Cue[] =>
    cues.filter((cue) => cue.list === 'payments' && cue.slug === slug);
  if (!measure) return [];
  const [denials, prices] = [words('not'), words('price')];
  const isDenied = (cue: Cue): boolean => denials.some((one) => gap(one, cue) <= DENIED);
  const value = quantityValue({ cls: 'quantity', n: 100, unit: '%', bound: 'exact' });
  const whole = flatMap(WHOLES, ([phrase, slug]) =>
    words(phrase)
      .filter((cue) => !isDenied(cue))
      .flatMap((cue): BoundFigure[] => {
        const { from, to } = cue;
        const at = sentence.items.findIndex((item) => item.from < to && from < item.to);
        const of = businessMeasures.get(slug);
        return at < 0 || !of ? [] : [{ figure: { at, from, to, value }, measure: of, value, cue }];
      }),
  );
  const parts = flatMap(figures, (figure): BoundFigure[] => {
    const { value } = figure;
    if (value.kind !== 'quantity' || value.unit !== '%') return [];
    const cue = words('cash').find(
      (one) => one.from >= figure.to && gap(one, figure) <= IN_CASH && !isDenied(one),
    );
    const isNext = cue && !figures.some((one) => one.from >= figure.to && one.to <= cue.from);
    const isOfPrice = prices.some((one) => one.from >= figure.to && gap(one, figure) <= OF_PRICE);
    return cue && isNext && isOfPrice ? [{ figure, measure, value, cue }] : [];
  });
  return [...whole, ...parts];
}
