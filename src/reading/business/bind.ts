import {
  type BusinessMeasure,
  businessMeasures,
} from '../../languages/happenings/businessMeasures.js';
import { flatMap } from '../../values/flatMap.js';
import type { DurationValue, QuantityValue } from '../../values/value.js';
import { type Sentence, verbForms } from '../sentence.js';
import { type Cue, gap } from './cues.js';
import { asMeasured, type BusinessFigure } from './figures.js';

/** A figure with what it is of. */
export interface BoundFigure {
  readonly figure: BusinessFigure;
  readonly measure: BusinessMeasure;
  readonly value: DurationValue | QuantityValue;
  readonly cue: Cue;
}

/** Tokens that a figure may stand from the word that says what it is of. */
const FARTHEST = 13;
/** What stands between them counts for so many tokens: a comma, another figure that the word could take, a verb. */
const COMMA = 2;
const RIVAL = 4;
const VERB = 1;
/** A word that names a measure only where no other does. */
const WEAK = 5;
const OWN = 10;

/** Gives each figure of a sentence the measure whose word is nearest to it. `kinds`: slugs of what the report tells of. */
export function bind(
  sentence: Sentence,
  figures: readonly BusinessFigure[],
  cues: readonly Cue[],
  kinds: ReadonlySet<string>,
): BoundFigure[] {
  const words = cues.filter(({ list }) => list === 'measures' || list === 'weak');
  const deadline = businessMeasures.get('deadline');
  const named = flatMap(figures, (figure): BoundFigure[] => {
    if (figure.within) {
      const { value, from, to } = figure;
      const cue: Cue = { list: 'measures', slug: 'deadline', from, to };
      return deadline && !isOfYears(value) ? [{ figure, measure: deadline, value, cue }] : [];
    }
    let best: (BoundFigure & { far: number }) | null = null;
    for (const cue of words) {
      const measure = businessMeasures.get(cue.slug);
      if (!measure || !isToldOf(measure, kinds)) continue;
      // Who is laid off is no staff, unless the sentence says how many there are in all.
      if (measure.slug === 'employees' && isCut(cues)) continue;
      // A ban on selling is a lock-in where the sentence calls it so.
      if (measure.slug === 'ban' && isLockIn(cues)) continue;
      const value = asMeasured(figure, measure);
      if (!value) continue;
      const far = distance(sentence, figure, cue, measure, figures);
      if (far <= FARTHEST && (!best || far < best.far)) best = { figure, measure, value, cue, far };
    }
    return best ? [best] : [];
  });
  return [...named, ...pairs(figures, named, cues), ...moves(figures, named, cues)];
}

/** Tokens between the two ends of a move: to 38 per cent from 62. */
const ONE_MOVE = 2;

/** The other end of a move, of the same measure as the end that has its word beside it. */
function pairs(
  figures: readonly BusinessFigure[],
  named: readonly BoundFigure[],
  cues: readonly Cue[],
): BoundFigure[] {
  const isFrom = ({ list, slug }: Cue): boolean => list === 'scopes' && slug === 'from-before';
  return flatMap(figures, (figure): BoundFigure[] => {
    const word = cues.find((cue) => isFrom(cue) && cue.to === figure.from);
    if (!word || named.some((one) => one.figure === figure)) return [];
    const other = named.find(
      (one) => one.figure.to <= word.from && word.from - one.figure.to < ONE_MOVE,
    );
    const value = other && asMeasured(figure, other.measure);
    return other && value ? [{ ...other, figure, value }] : [];
  });
}

/** In five years: nothing that is asked for at once. */
function isOfYears(value: BusinessFigure['value']): boolean {
  return value.kind === 'duration' && value.iso.includes('Y');
}

function isLockIn(cues: readonly Cue[]): boolean {
  return cues.some(({ list, slug }) => list === 'measures' && slug === 'lock-in');
}

function isCut(cues: readonly Cue[]): boolean {
  const has = (list: Cue['list'], slug: string): boolean =>
    cues.some((cue) => cue.list === list && cue.slug === slug);
  return has('measures', 'layoffs') && !has('scopes', 'total');
}

/** Whether a report of those kinds tells of a measure: what an issue is worth is its size, not the price of a deal. */
function isToldOf({ kind, slug }: BusinessMeasure, kinds: ReadonlySet<string>): boolean {
  if (slug === 'price') return !kinds.has('public-issue') || kinds.has('acquisition');
  return !kind || kinds.has(kind);
}

/** How far a figure is from a word for its measure. */
function distance(
  sentence: Sentence,
  figure: BusinessFigure,
  cue: Cue,
  measure: BusinessMeasure,
  figures: readonly BusinessFigure[],
): number {
  const [from, to] = figure.from < cue.from ? [figure.to, cue.from] : [cue.to, figure.from];
  // The thing counted is what the figure is of where nothing closer says more: 1,200 employees laid off.
  const isOwn = cue.from < figure.to && figure.from < cue.to;
  let far = gap(figure, cue) + (cue.list === 'weak' ? WEAK : 0) + (isOwn ? OWN : 0);
  for (let at = from; at < to; at++) {
    const key = sentence.tokens[at]?.key;
    if (key === ',' || key === ';') far += COMMA;
  }
  for (const item of sentence.items)
    if (item.from >= from && item.to <= to && verbForms(item).length) far += VERB;
  const rivals = figures.filter(
    (one) =>
      one !== figure &&
      asMeasured(one, measure) !== null &&
      ((one.from >= from && one.to <= to) || gap(one, cue) < gap(figure, cue)),
  );
  return far + rivals.length * RIVAL;
}

/** Tokens between a share in per cent and the word that says that something moved by it. */
const BESIDE_MOVE = 4;

/** Rose by 18 per cent: how far what a sentence measures moved. */
function moves(
  figures: readonly BusinessFigure[],
  named: readonly BoundFigure[],
  cues: readonly Cue[],
): BoundFigure[] {
  const of = cues.filter(
    ({ list, slug }) =>
      list === 'measures' &&
      businessMeasures.get(slug)?.of === 'period' &&
      businessMeasures.has(`${slug}-rise`),
  );
  return flatMap(figures, (figure): BoundFigure[] => {
    if (named.some((one) => one.figure === figure)) return [];
    const move = cues
      .filter(({ list }) => list === 'moves')
      .sort((a, b) => gap(a, figure) - gap(b, figure))[0];
    if (!move || gap(move, figure) > BESIDE_MOVE) return [];
    const cue = of
      .map((one) => ({ one, far: gap(one, figure) + rivalsBetween(one, figure, figures) }))
      .sort((a, b) => a.far - b.far)[0];
    if (!cue || cue.far > FARTHEST) return [];
    const measure = businessMeasures.get(`${cue.one.slug}-${move.slug}`);
    const value = measure && asMeasured(figure, measure);
    return measure && value && !isOfShares(cues, figure, cue.one)
      ? [{ figure, measure, value, cue: move }]
      : [];
  });
}

function rivalsBetween(
  cue: Cue,
  figure: BusinessFigure,
  figures: readonly BusinessFigure[],
): number {
  const [from, to] = [Math.min(cue.from, figure.from), Math.max(cue.to, figure.to)];
  return (
    RIVAL *
    figures.filter(
      (one) =>
        one !== figure &&
        one.from >= from &&
        one.to <= to &&
        one.value.kind === 'quantity' &&
        one.value.unit === '%',
    ).length
  );
}

/** Shares rose by 2.3 per cent: not the profit told of beside them. */
function isOfShares(cues: readonly Cue[], figure: BusinessFigure, cue: Cue): boolean {
  return cues.some(
    ({ list, slug, ...stretch }) =>
      list === 'firms' && slug === 'share' && gap(stretch, figure) < gap(cue, figure),
  );
}
