import { type DurationUnit, parseDuration } from './isoDuration.js';
import { Memo } from './memo.js';
import type { Policies } from './policies.js';
import type { Region } from './region.js';
import type { Spans } from './spans.js';
import type { DurationValue } from './value.js';

/**
 * What a length of time allows. Years and months have no fixed number of days, so there are two scales:
 * `calendar`, in thousandths of a month, and `clock`, in milliseconds.
 */
export interface DurationRegion extends Region {
  readonly scale: 'calendar' | 'clock';
  /** The extent in days at the least and the most: what lengths of different scales are laid side by side by. */
  readonly days: Spans;
}

const MONTH = 1_000;
const DAY = 86_400_000;
const DAYS_A_MONTH = 30.436875;

/** Length of each unit in its scale. */
const LENGTHS: Readonly<Record<DurationUnit, number>> = {
  year: 12 * MONTH,
  month: MONTH,
  week: 7 * DAY,
  day: DAY,
  hour: DAY / 24,
  minute: DAY / 1_440,
  second: DAY / 86_400,
};

const kept = new WeakMap<Policies, Memo<DurationRegion>>();

/**
 * The region of a duration.
 *
 * A length allows all that is no more than told in finer units: "25 years" is from 25 years up to
 * just below 26, so 25 years and 3 months is more precise and 24 years is another length. Counted
 * down to full units, as ages and anniversaries are. A week is seven days and no unit of its own here:
 * two weeks are fourteen days.
 */
export function durationRegion(value: DurationValue, policies: Policies): DurationRegion {
  let memo = kept.get(policies);
  if (!memo) {
    memo = new Memo(1_000);
    kept.set(policies, memo);
  }
  return memo.get(`${value.iso}${value.approximate ? '~' : ''}`, () => build(value, policies));
}

function build({ iso, approximate }: DurationValue, policies: Policies): DurationRegion {
  const parts = parseDuration(iso);
  const calendar = parts.some(
    ({ unit, count }) => (unit === 'year' || unit === 'month') && count > 0,
  );
  const lengthOf = (unit: DurationUnit): number =>
    calendar && LENGTHS[unit] >= DAY / 86_400 && unit !== 'year' && unit !== 'month'
      ? (LENGTHS[unit] / DAY / DAYS_A_MONTH) * MONTH
      : LENGTHS[unit];
  const total = parts.reduce((sum, { unit, count }) => sum + count * lengthOf(unit), 0);
  const last = parts.at(-1) ?? { unit: 'second', decimals: 0 };
  const cell = lengthOf(last.unit === 'week' ? 'day' : last.unit) / 10 ** last.decimals;
  const core = rounded(total, total + cell);
  const reach = Math.max(
    total * policies.duration.relative,
    lengthOf(last.unit) / 10 ** last.decimals / 2,
  );
  const extent = approximate ? rounded(Math.max(0, total - reach), total + cell + reach) : core;
  return {
    scale: calendar ? 'calendar' : 'clock',
    core,
    extent,
    days: calendar ? calendarDays(extent) : extent.map((length) => length / DAY),
  };
}

/** A half-open stretch as the closed one of whole units that is the same. */
function rounded(from: number, to: number): Spans {
  const first = Math.round(from);
  return [first, Math.max(first, Math.round(to) - 1)];
}

/** No run of months strays further than three days from its share of a year of 365 or 366 days. */
function calendarDays([from = 0, to = 0]: Spans): Spans {
  return [((from / MONTH) * 365) / 12 - 3, ((to / MONTH) * 366) / 12 + 3];
}
