import type { CompiledPack } from '../../languages/compile.js';
import type { BusinessMeasure } from '../../languages/happenings/businessMeasures.js';
import type { Anchor } from '../resolveTime.js';
import type { Sentence } from '../sentence.js';
import { type BoundFigure, bind } from './bind.js';
import { type Cue, cuesIn, gap } from './cues.js';
import { asMeasured, type BusinessFigure, figuresIn } from './figures.js';
import { partsIn } from './payment.js';
import {
  before,
  lastQuarter,
  lastYear,
  type Period,
  periodsIn,
  type SaidPeriod,
} from './periods.js';
import { fractionsIn } from './stakes.js';

/** What a sentence of a business report holds. */
export interface ReportedSentence {
  readonly sentence: Sentence;
  readonly index: number;
  readonly cues: readonly Cue[];
  readonly figures: readonly BusinessFigure[];
  readonly bound: readonly BoundFigure[];
  readonly periods: readonly SaidPeriod[];
  /** Figures that a period told by its distance goes with: a year ago. */
  readonly shifts: ReadonlyMap<BusinessFigure, Cue>;
}

/** Reads the sentences of a business report. `kinds`: slugs of what it tells of. */
export function reportedSentences(
  sentences: readonly Sentence[],
  pack: CompiledPack,
  kinds: ReadonlySet<string>,
  anchor: Anchor | null,
): ReportedSentence[] {
  let last: BusinessMeasure | null = null;
  return sentences.map((sentence, index): ReportedSentence => {
    const cues = cuesIn(sentence, pack);
    const figures = sentence.question ? [] : withFractions(sentence, cues);
    const named = bind(sentence, figures, cues, kinds);
    const shifts = shiftsIn(cues, figures, pack.pack.verbFinal);
    const paid = sentence.question ? [] : partsIn(sentence, figures, cues);
    const bound: BoundFigure[] = paid.filter(({ figure }) => !figures.includes(figure));
    for (const figure of figures) {
      const isOf = (one: BoundFigure): boolean => one.figure === figure;
      const found = paid.find(isOf) ?? named.find(isOf);
      const shift = shifts.get(figure);
      const value: BoundFigure['value'] | null =
        found || !shift || !last ? null : asMeasured(figure, last);
      const all: BoundFigure | null =
        found ?? (value && last && shift ? { figure, measure: last, value, cue: shift } : null);
      if (!all) continue;
      bound.push(all);
      if (all.measure.of === 'period' && all.measure.takes === 'money') last = all.measure;
    }
    return {
      sentence,
      index,
      cues,
      figures,
      bound,
      periods: anchor ? periodsIn(sentence, cues, anchor, kinds.has('results')) : [],
      shifts,
    };
  });
}

/** The figures of a sentence, with the parts of a firm that it tells in words. */
function withFractions(sentence: Sentence, cues: readonly Cue[]): BusinessFigure[] {
  const parts = fractionsIn(sentence, cues);
  const others = figuresIn(sentence).filter(
    (one) => !parts.some(({ from, to }) => one.from < to && from < one.to),
  );
  return parts.length ? [...others, ...parts].sort((a, b) => a.from - b.from) : others;
}

const DISTANT: ReadonlySet<string> = new Set(['year-ago', 'quarter-ago']);
/** Tokens between "a year ago" and its figure where it stands behind. */
const BEHIND = 8;
/** Tokens between two words of one phrase: in the same quarter last year. */
const ONE_PHRASE = 6;

/**
 * Which figure each "a year ago" is told with: the next one where modifiers stand first, else the one right before it. A
 * share by which something rose since then is its figure too, and takes nothing from it.
 */
function shiftsIn(
  cues: readonly Cue[],
  figures: readonly BusinessFigure[],
  verbFinal: boolean,
): Map<BusinessFigure, Cue> {
  const shifts = new Map<BusinessFigure, Cue>();
  let phrase: Cue | null = null;
  for (const cue of cues) {
    if (cue.list !== 'periods' || !DISTANT.has(cue.slug)) continue;
    if (phrase && cue.from - phrase.to <= ONE_PHRASE) {
      phrase = cue;
      continue;
    }
    phrase = cue;
    const behind = figures.findLast((one) => one.to <= cue.from && gap(one, cue) <= BEHIND);
    const ahead = figures.find((one) => one.from >= cue.to);
    const owner = verbFinal ? (ahead ?? behind) : (behind ?? ahead);
    if (owner && !shifts.has(owner)) shifts.set(owner, cue);
  }
  return shifts;
}

/** The quarter or the year that a bound figure is told for; null where the sentence tells of one that cannot be settled. */
export function periodOf(
  { cues, periods, shifts }: ReportedSentence,
  { figure, measure }: BoundFigure,
  base: Period | null,
  anchor: Anchor,
): Period | null {
  if (cues.some(({ list, slug }) => list === 'periods' && slug === 'part-year')) return null;
  const nearest = [...periods].sort((a, b) => gap(a, figure) - gap(b, figure));
  const isQuarter = cues.some(({ list, slug }) => list === 'periods' && slug === 'quarter');
  const yearly = cues.some(({ list, slug }) => list === 'periods' && slug === 'year');
  const quarter = nearest.find(({ period }) => period?.months === QUARTER);
  const [first] = nearest;
  if (yearly && isQuarter) return null;
  // 1,506 crore in 2024-25 and 421 crore in the first quarter: a year right beside its figure, and far from the quarter.
  if (first?.period && quarter && gap(first, figure) <= BESIDE && gap(quarter, figure) > APART)
    return first.period;
  // A whole year beside a quarter: whose the figure is, only the words right around them tell.
  if (first && first !== quarter && (quarter ? gap(first, quarter) > BESIDE : isQuarter))
    return null;
  const said = quarter ?? first;
  if (said?.period === null) return null;
  const told = said?.period ?? (yearly && !isQuarter ? lastYear(anchor) : base);
  if (!told) return null;
  const shift =
    measure.slug.endsWith('-rise') || measure.slug.endsWith('-fall')
      ? undefined
      : shifts.get(figure);
  if (!shift) return told;
  return before(told, shift.slug === 'year-ago' ? YEAR : QUARTER);
}

const QUARTER = 3;
const YEAR = 12;
/** Tokens from which on a period is another figure's. */
const APART = 6;
/** Tokens between a quarter and the year that it is one of: the first quarter of FY26. */
const BESIDE = 3;

/**
 * The quarter that a report is about: the first that it names, else, in a report of results, the last that had ended. None
 * where nothing says that what a firm earns is told for a quarter.
 */
export function basePeriod(
  reported: readonly ReportedSentence[],
  anchor: Anchor,
  kinds: ReadonlySet<string>,
): Period | null {
  const said = reported
    .flatMap(({ periods }) => periods)
    .find(({ period }) => period?.months === QUARTER);
  return said?.period ?? (kinds.has('results') ? lastQuarter(anchor) : null);
}
