import { businessMeasures } from '../../languages/happenings/businessMeasures.js';
import type { Sentence } from '../sentence.js';
import type { BoundFigure } from './bind.js';
import { type Cue, gap } from './cues.js';
import type { BusinessFigure } from './figures.js';

/** Shares given for so many others. */
export interface Swap {
  readonly per: BusinessFigure;
  readonly given: BoundFigure;
}

/** Nobody swaps more shares for so many. */
const MOST = 10_000;
/** Tokens between a number and the word that says for how many it stands. */
const BESIDE = 3;

/**
 * The swap of a merger: seven shares for every twenty held, 20 शेयरों के बदले सात. For how many is told by a word before or
 * behind that number; the other number of shares is what is given for them.
 */
export function swapIn(
  sentence: Sentence,
  figures: readonly BusinessFigure[],
  cues: readonly Cue[],
  verbFinal: boolean,
): Swap | null {
  const ratio = cues.find(({ list, slug }) => list === 'swaps' && slug === 'ratio');
  const measure = businessMeasures.get('swap-ratio');
  const counts = figures.filter(({ value, from, to }) => {
    if (value.kind !== 'quantity' || value.number === null) return false;
    const isCount = value.unit === 'share' || value.unit === '1' || value.unit === 'person';
    const isShare = value.unit === 'share' || hasShares(sentence, { from, to }, cues);
    return isCount && isShare && Number.isInteger(value.number) && value.number <= MOST;
  });
  if (!ratio || !measure || counts.length < 2) return null;
  const per = counts.find((one) => isPer(one, cues, verbFinal));
  if (!per) return null;
  const others = counts.filter((one) => one !== per && sizeOf(one) !== null);
  const given = verbFinal
    ? (others.find((one) => one.from > per.from) ?? others.findLast((one) => one.from < per.from))
    : (others.findLast((one) => one.from < per.from) ?? others.find((one) => one.from > per.from));
  if (given?.value.kind !== 'quantity') return null;
  const value = { ...given.value, unit: 'share' };
  return { per, given: { figure: given, measure, value, cue: ratio } };
}

/** How many a figure is; null for a length. */
export function sizeOf({ value }: BusinessFigure): number | null {
  return value.kind === 'quantity' ? value.number : null;
}

/** Whether a word before or behind a number says that it is what others are given for. */
function isPer(figure: BusinessFigure, cues: readonly Cue[], verbFinal: boolean): boolean {
  return cues.some((cue) => {
    if (cue.list !== 'swaps') return false;
    if (cue.slug === 'per-before') return cue.to <= figure.from && gap(cue, figure) === 0;
    if (cue.slug !== 'per-behind' || cue.from < figure.to) return false;
    return gap(cue, figure) <= (verbFinal ? 1 : BESIDE);
  });
}

/** Whether a bare number is one of shares: its sentence speaks of shares. */
function hasShares(
  { items }: Sentence,
  at: { readonly from: number; readonly to: number },
  cues: readonly Cue[],
): boolean {
  const isNamed = cues.some(({ list, slug }) => list === 'firms' && slug === 'share');
  return isNamed && items.some((item) => item.from === at.from && item.to === at.to);
}
