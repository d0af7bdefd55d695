import type { TimeExpression } from '../../languages/sense.js';
import { fromDay } from '../../values/day.js';
import { timeBounds } from '../../values/edtf.js';
import { flatMap } from '../../values/flatMap.js';
import type { EntityRef } from '../../values/value.js';
import { type Anchor, resolveTime } from '../resolveTime.js';
import { type Sentence, senseOf } from '../sentence.js';
import { type Cue, gap } from './cues.js';

/** A stretch of whole months that results are told for. `first`: months since year 0. */
export interface Period {
  readonly first: number;
  readonly months: number;
}

/** A period said in a sentence, over its tokens. */
export interface SaidPeriod {
  readonly from: number;
  readonly to: number;
  /** Null where a year is told that may be one of accounts or of the calendar. */
  readonly period: Period | null;
}

const QUARTER = 3;
const YEAR = 12;
/** April, counted from January. */
const FISCAL_START = 3;

/** The last quarter that had ended when a report came out. */
export function lastQuarter({ latest }: Anchor): Period {
  const { year, month } = fromDay(latest);
  const now = year * YEAR + month - 1;
  return { first: now - (now % QUARTER) - QUARTER, months: QUARTER };
}

/** Tokens between "last year" and the quarter that it is told with: in the June quarter last year. */
const ONE_PHRASE = 6;

/** "Last year" and "last fiscal" where they stand for the whole year and not for a quarter's distance. */
export function ownYears(cues: readonly Cue[]): Cue[] {
  const quarters = cues.filter(
    ({ list, slug }) => list === 'periods' && slug !== 'year' && !YEARS.has(slug),
  );
  return cues.filter(
    (cue) =>
      cue.list === 'periods' &&
      YEARS.has(cue.slug) &&
      quarters.every((one) => gap(one, cue) > ONE_PHRASE),
  );
}

const YEARS: ReadonlySet<string> = new Set(['last-year', 'last-fiscal']);

/** The quarters and years that a sentence names. `ofResults`: its report is one of quarterly results. */
export function periodsIn(
  sentence: Sentence,
  cues: readonly Cue[],
  anchor: Anchor,
  ofResults: boolean,
): SaidPeriod[] {
  const years = ownYears(cues).map(({ slug, from, to }): SaidPeriod => {
    if (slug === 'last-fiscal') return { from, to, period: lastYear(anchor) };
    return { from, to, period: ofResults ? null : calendarYear(yearOf(anchor) - 1) };
  });
  return [...years, ...namedPeriods(sentence, cues, anchor)].sort((a, b) => a.from - b.from);
}

function yearOf({ latest }: Anchor): number {
  return fromDay(latest).year;
}

function calendarYear(year: number): Period {
  return { first: year * YEAR, months: YEAR };
}

function namedPeriods(sentence: Sentence, cues: readonly Cue[], anchor: Anchor): SaidPeriod[] {
  const said = cues.filter(({ list }) => list === 'periods');
  const quarters = said.filter(({ slug }) => slug === 'quarter');
  const distant = said.filter(({ slug }) => DISTANT.has(slug));
  return flatMap(sentence.items, (item, at): SaidPeriod[] => {
    const next = sentence.items[at + 1];
    const isQuarter = (one: typeof item | undefined): boolean =>
      one !== undefined && quarters.some(({ from, to }) => from >= one.from && to <= one.to);
    // Last year's quarter is told by its distance, not by that year.
    if (distant.some((cue) => meets(cue, item))) return [];
    const behind = isQuarter(next) || isQuarter(sentence.items[at + 2]);
    const to = behind ? (next?.to ?? item.to) : item.to;
    const time = (senseOf(item, 'time') ?? senseOf(item, 'period'))?.time;
    const period =
      (time && timed(time, anchor, behind || isQuarter(item))) ??
      (behind ? nth(senseOf(item, 'ordinal')?.n, anchor) : null) ??
      nth(senseOf(item, 'yearPart')?.quarter, anchor);
    // Nobody has results of a quarter that has not ended.
    return period && period.first + period.months <= monthOf(anchor.latest)
      ? [{ from: item.from, to, period }]
      : [];
  });
}

const DISTANT: ReadonlySet<string> = new Set(['year-ago', ...YEARS]);

function meets(a: Cue, b: { readonly from: number; readonly to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}

/** A time that is a quarter or a year of accounts, or the month that a quarter ends with. */
function timed(time: TimeExpression, anchor: Anchor, isQuarter: boolean): Period | null {
  const edtf = resolveTime(time, anchor, 'past');
  if (edtf === null) return null;
  const { earliest, latest } = timeBounds(edtf);
  if (earliest === null || latest === null) return null;
  const [start, end] = [monthOf(earliest + HALF_MONTH), monthOf(latest)];
  const months = end - start + 1;
  if (months === QUARTER) return start % QUARTER === 0 ? { first: start, months } : null;
  if (months === YEAR && start % YEAR === FISCAL_START) return { first: start, months };
  // 2024-25: accounts run from April to March.
  if (months === 2 * YEAR && start % YEAR === 0)
    return { first: start + FISCAL_START, months: YEAR };
  if (months === YEAR && start % YEAR === 0)
    return yearOf(anchor) - start / YEAR <= RECENT ? { first: start, months } : null;
  return isQuarter && months === 1 && end % QUARTER === QUARTER - 1
    ? { first: end - QUARTER + 1, months: QUARTER }
    : null;
}

/** Years: whoever names an older one tells of something else than results. */
const RECENT = 3;

/** Days: a quarter that ends on 30 June begins on 31 March by reckoning back. */
const HALF_MONTH = 15;

function monthOf(day: number): number {
  const { year, month } = fromDay(day);
  return year * YEAR + month - 1;
}

/** The nth quarter of the year of accounts that had last ended. */
function nth(n: number | undefined, anchor: Anchor): Period | null {
  if (n === undefined || n < 1 || n > YEAR / QUARTER) return null;
  const last = lastQuarter(anchor).first;
  const wanted = (FISCAL_START + (n - 1) * QUARTER) % YEAR;
  return { first: last - ((((last - wanted) % YEAR) + YEAR) % YEAR), months: QUARTER };
}

/** The same period so many months before. */
export function before({ first, months }: Period, by: number): Period {
  return { first: first - by, months };
}

/** The year of accounts that had last ended. */
export function lastYear({ latest }: Anchor): Period {
  const { year, month } = fromDay(latest);
  const now = year * YEAR + month - 1;
  return { first: now - ((now - FISCAL_START) % YEAR) - YEAR, months: YEAR };
}

/** A period as what a figure is scoped by. */
export function periodRef({ first, months }: Period): EntityRef {
  const day = (month: number): string =>
    `${Math.floor(month / YEAR)}-${String((month % YEAR) + 1).padStart(2, '0')}`;
  const [from, to] = [day(first), day(first + months - 1)];
  return {
    key: `period/${from}/${to}`,
    type: 'EVENT',
    names: { en: `${from} to ${to}`, hi: `${from} से ${to}` },
    within: [],
    wikidataId: null,
  };
}
