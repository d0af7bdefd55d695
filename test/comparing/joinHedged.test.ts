import { joinHedged } from '../../src/comparing/joinHedged.js';
import type { GatheredClaim } from '../../src/comparing/model.js';
import type { MeasureMode } from '../../src/languages/happenings/measures.js';
import type { QuantityValue } from '../../src/values/value.js';
import { figure } from '../support/figures.js';

interface Figure {
  readonly article: string;
  readonly number: number;
  readonly hedge?: 'about' | 'over';
  readonly unit?: string;
  readonly mode?: MeasureMode;
}

function claim({ article, number, hedge, unit = 'student', mode = 'same' }: Figure): GatheredClaim {
  const value: QuantityValue = {
    kind: 'quantity',
    number,
    unit,
    approximate: hedge === 'about',
    lower: hedge === 'over' ? number : hedge === 'about' ? number : null,
    upper: hedge === 'about' ? number : null,
  };
  const facet = { key: `${mode}/${unit}=${number}`, measure: null, unit, mode };
  return figure({ article, value, facet });
}

/** How many questions the figures of one fire answer. */
function questions(...figures: readonly Figure[]): number {
  const joined = joinHedged(
    figures.map(claim),
    new Map(figures.map(({ article }) => [article, 0])),
  );
  return new Set(
    joined.map(({ subject }) => (subject.kind === 'event' ? subject.facet?.key : null)),
  ).size;
}

describe('figures that differ by a hedge alone', () => {
  it.each<[string, number, ...Figure[]]>([
    [
      'about 60 and 58',
      1,
      { article: 'a', number: 60, hedge: 'about' },
      { article: 'b', number: 58 },
    ],
    [
      'more than 40 and 42',
      1,
      { article: 'a', number: 40, hedge: 'over' },
      { article: 'b', number: 42 },
    ],
    ['two plain figures', 2, { article: 'a', number: 60 }, { article: 'b', number: 58 }],
    [
      'more than 40 and 90',
      2,
      { article: 'a', number: 40, hedge: 'over' },
      { article: 'b', number: 90 },
    ],
    [
      'figures too small to tell',
      2,
      { article: 'a', number: 4, hedge: 'about' },
      { article: 'b', number: 5, hedge: 'over' },
    ],
    [
      'another unit',
      2,
      { article: 'a', number: 60, hedge: 'about' },
      { article: 'b', number: 58, unit: 'teacher' },
    ],
    [
      'one article gives both',
      2,
      { article: 'a', number: 60, hedge: 'about' },
      { article: 'a', number: 58 },
    ],
    [
      'it can be two that exclude each other',
      3,
      { article: 'a', number: 60, hedge: 'about' },
      { article: 'b', number: 58 },
      { article: 'c', number: 61 },
    ],
    [
      'a figure whose measure is known',
      2,
      { article: 'a', number: 60, hedge: 'about', mode: 'fixed' },
      { article: 'b', number: 58 },
    ],
  ])('%s', (_, expected, ...figures) => {
    expect(questions(...figures)).toBe(expected);
  });
});
