import type { Sense } from '../../languages/sense.js';
import { isCurrency } from '../../values/currency.js';
import { flatMap } from '../../values/flatMap.js';
import type { DurationValue, QuantityValue } from '../../values/value.js';
import { isAged, isCounting, quantityValue } from '../figureValue.js';
import { itemsWithAny, type Sentence, senseOf, verbForms } from '../sentence.js';
import { bondAt, durationValue } from './duration.js';
import type { Figure } from './toldFigure.js';

/** The figures of a sentence: what is counted or measured, lengths of time, and bare numbers. */
export function figuresOf(sentence: Sentence): Figure[] {
  return withCurrency(figuresAlone(sentence), sentence);
}

/** चार-चार लाख और घायलों को एक-एक लाख रुपये: thousands told without a currency are of the sum behind them. */
function withCurrency(figures: readonly Figure[], sentence: Sentence): Figure[] {
  return figures.map((figure, nth) => {
    const next = figures[nth + 1]?.value;
    const { value, at } = figure;
    if (value.kind !== 'quantity' || value.unit !== '1' || next?.kind !== 'quantity') return figure;
    const apart = (figures[nth + 1]?.at ?? 0) - at;
    const isRound = value.number !== null && value.number >= 1000 && value.number % 1000 === 0;
    if (!isCurrency(next.unit) || !isRound || apart > NEXT_SUM) return figure;
    const verbs = sentence.items.slice(at + 1, at + apart).some((item) => verbForms(item).length);
    return verbs ? figure : { ...figure, value: { ...value, unit: next.unit } };
  });
}

/** Items. */
const NEXT_SUM = 7;

function figuresAlone(sentence: Sentence): Figure[] {
  return flatMap(itemsWithAny(sentence, FIGURED), (at): Figure[] => {
    const item = sentence.items[at] as Sentence['items'][number];
    const due = dueIn(item.senses);
    if (due) return [{ at, value: due, due: true }];
    // Times have questions of their own, and so has the age of a bond.
    if (senseOf(item, 'time') || senseOf(item, 'clock')) return [];
    const value = figureAt(item.senses, sentence, at);
    return value && !bondAt(sentence, at) ? [{ at, value }] : [];
  });
}

/** The classes of senses that a figure may be read from. */
const FIGURED: readonly Sense['cls'][] = ['time', 'period', 'quantity', 'duration', 'number'];

/** The length of a time that runs from publication on: within 30 days. */
function dueIn(senses: readonly Sense[]): DurationValue | null {
  for (const sense of senses) {
    const time = sense.cls === 'time' || sense.cls === 'period' ? sense.time : null;
    const isDue =
      (time?.form === 'lasting' && time.shift === 1) ||
      (time?.form === 'offset' && time.from === null && time.ahead === true);
    const [length, ...more] = isDue ? time.lengths : [];
    if (length) return durationValue({ cls: 'duration', ...length, approximate: false, more });
  }
  return null;
}

function figureAt(
  senses: readonly Sense[],
  sentence: Sentence,
  at: number,
): DurationValue | QuantityValue | null {
  for (const sense of senses) {
    if (sense.cls === 'quantity')
      return sense.unit === '1' && isAged(sentence, at) ? null : quantityValue(sense);
    if (sense.cls === 'duration') return durationValue(sense);
    if (sense.cls === 'number' && isCounting(sentence, at))
      return quantityValue({
        cls: 'quantity',
        n: sense.n,
        unit: countedNear(sentence, at) ?? '1',
        bound: 'exact',
      });
  }
  return null;
}

function isPostponement(item: Sentence['items'][number] | undefined): boolean {
  return senseOf(item, 'reschedule') !== null || senseOf(item, 'counted')?.unit === 'postponement';
}

/** मंत्री कुल 8, five Indian students: what a bare number counts, a word or two from it. */
function countedNear(sentence: Sentence, at: number): string | null {
  // तीन बार टला, put off three times
  if (senseOf(sentence.items[at + 1], 'times'))
    return [at - 1, at + 2].some((item) => isPostponement(sentence.items[item]))
      ? 'postponement'
      : null;
  const [before, two] = [sentence.items[at - 1], sentence.items[at - 2]];
  if (senseOf(before, 'total')) return senseOf(two, 'counted')?.unit ?? null;
  const [next, then] = [sentence.items[at + 1], sentence.items[at + 2]];
  return senseOf(next, 'placeAdjective') ? (senseOf(then, 'counted')?.unit ?? null) : null;
}
