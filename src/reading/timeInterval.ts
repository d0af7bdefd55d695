import type { Tense } from '../languages/pack.js';
import type { Length, TimeExpression, Unit } from '../languages/sense.js';
import { addMonths, type Day, fromDay, isoDate, isoYear, toDay, weekday } from '../values/day.js';
import { policies } from '../values/policies.js';
import { daysOfHoliday } from './holidayDays.js';
import { partsInterval } from './yearParts.js';

/** From where relative expressions are read: the days on which the article may have gone out. */
export interface Anchor {
  readonly earliest: Day;
  readonly latest: Day;
  /** Whether the day is known for certain only within a few. */
  readonly approximate: boolean;
}

/** A time expression with plain bounds; `edtf` is what it prints as. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
  readonly edtf: string;
}

type Form<F extends TimeExpression['form']> = Extract<TimeExpression, { form: F }>;

/** How far from a publication day told as about, in days, the day itself may lie. */
const PUBLICATION_HALO = policies.halo.day / 86_400;

/** Whether a tense tells of what is over. */
export function isPast(tense: Tense | null): boolean {
  return tense === 'past' || tense === 'remote';
}

/** The days that an expression allows, or null where they are not bounded on both sides or not settled. */
export function intervalOf(
  expression: TimeExpression,
  anchor: Anchor | null,
  tense: Tense | null,
): Interval | null {
  switch (expression.form) {
    case 'calendar':
      return calendarInterval(expression, anchor, tense);
    case 'weekday':
      return anchor && weekdayInterval(expression, anchor, tense);
    case 'nthWeekday':
      return nthWeekday(expression, intervalOf(expression.within, anchor, tense));
    case 'isoWeek': {
      const year = expression.year ?? (anchor && fromDay(anchor.latest).year);
      // The first week is the one that holds the fourth of January.
      const monday = year && mondayOf(toDay(year, 1, 4)) + 7 * (expression.week - 1);
      return monday ? span(monday, monday + 6) : null;
    }
    case 'dayOfMonth': {
      if (!anchor) return null;
      const { from, to } = monthOf(addMonths(anchor.latest, expression.months));
      return from + expression.day - 1 <= to ? span(from + expression.day - 1) : null;
    }
    case 'holiday':
      return holidayInterval(expression, anchor, tense);
    case 'relative':
      // कल is yesterday or tomorrow: only a tense tells, and the present goes with both (कल से जारी है, कल है).
      if (!anchor || (expression.either && (tense === null || tense === 'present'))) return null;
      return relativeInterval(
        expression,
        expression.either && isPast(tense) ? -expression.count : expression.count,
        anchor,
      );
    case 'offset':
      return offsetInterval(expression, anchor, tense);
    case 'lasting':
      return anchor && lastingInterval(expression, anchor);
    case 'dayPart':
    case 'clock':
      return expression.day && intervalOf(expression.day, anchor, tense);
    default:
      return null;
  }
}

function calendarInterval(
  said: Form<'calendar'>,
  anchor: Anchor | null,
  tense: Tense | null,
): Interval | null {
  if (said.year) return partsInterval(said, said.year);
  if (!anchor) return null;
  const { year, month } = fromDay(anchor.latest);
  if (!said.month && said.shift !== undefined && !said.day)
    return partsInterval(said, year + said.shift);
  if (said.shift === 0 && said.month) return partsInterval(said, year);
  const candidates =
    said.day && !said.month
      ? daysOfMonths(said, year, month)
      : [year - 1, year, year + 1].map((one) => partsInterval(said, one));
  return nearest(candidates, anchor, tense, said.shift);
}

/** How many months around publication a weekday with its day of the month is sought in: it comes back within them. */
const MONTHS_SOUGHT = 14;

/** The 21st: of the months around publication; with a weekday, of those in which it falls on that. */
function daysOfMonths(said: Form<'calendar'>, year: number, month: number): (Interval | null)[] {
  const reach = said.weekday ? MONTHS_SOUGHT : 1;
  return Array.from({ length: 2 * reach + 1 }, (_, at) => {
    const months = year * 12 + month - 1 + at - reach;
    const one = partsInterval({ ...said, month: (months % 12) + 1 }, Math.floor(months / 12));
    return one && (!said.weekday || weekday(one.from) === said.weekday) ? one : null;
  });
}

/** The candidate that lies nearest to publication on the side that the tense, or "last" and "next", points to. */
function nearest(
  all: readonly (Interval | null)[],
  anchor: Anchor,
  tense: Tense | null,
  shift: number | undefined,
): Interval | null {
  const slack = anchor.approximate ? PUBLICATION_HALO : 0;
  const candidates = all.filter((one) => one !== null);
  if (shift === 1) return candidates.find((one) => one.from > anchor.latest) ?? null;
  if (shift === -1) return candidates.findLast((one) => one.to < anchor.earliest) ?? null;
  if (tense === 'future')
    return candidates.find((one) => one.to >= anchor.earliest - slack) ?? null;
  if (isPast(tense)) return candidates.findLast((one) => one.from <= anchor.latest + slack) ?? null;
  const distance = (one: Interval): number =>
    Math.max(0, one.from - anchor.latest, anchor.earliest - one.to);
  return candidates.reduce<Interval | null>(
    (best, one) => (!best || distance(one) < distance(best) ? one : best),
    null,
  );
}

function weekdayInterval(said: Form<'weekday'>, anchor: Anchor, tense: Tense | null): Interval {
  const { shift } = said;
  const week = said.week ?? (said.byWeek ? shift : undefined);
  if (week !== undefined) return span(mondayOf(anchor.latest) + 7 * week + said.weekday - 1);
  // Where the day of publication is not certain, the weekday nearest to it on the right side is as good as known.
  const before = anchor.latest - ((weekday(anchor.latest) - said.weekday + 7) % 7);
  const after = anchor.earliest + ((said.weekday - weekday(anchor.earliest) + 7) % 7);
  if (shift === 1) return span(after === anchor.earliest ? after + 7 : after);
  if (shift === -1) return span(before === anchor.latest ? before - 7 : before);
  if (tense === 'future') return span(after);
  if (isPast(tense)) return span(before);
  return span(after - anchor.earliest < anchor.latest - before ? after : before);
}

function mondayOf(day: Day): Day {
  return day - weekday(day) + 1;
}

function nthWeekday(said: Form<'nthWeekday'>, within: Interval | null): Interval | null {
  if (!within) return null;
  const first = within.from + ((said.weekday - weekday(within.from) + 7) % 7);
  const last = within.to - ((weekday(within.to) - said.weekday + 7) % 7);
  const day = said.n < 0 ? last : first + 7 * (said.n - 1);
  return day <= within.to ? span(day) : null;
}

function holidayInterval(
  said: Form<'holiday'>,
  anchor: Anchor | null,
  tense: Tense | null,
): Interval | null {
  if (said.year) {
    const day = daysOfHoliday(said.holiday, said.year);
    return day === null ? null : span(day);
  }
  if (!anchor) return null;
  const { year } = fromDay(anchor.latest);
  const candidates = [year - 1, year, year + 1].map((one) => {
    const day = daysOfHoliday(said.holiday, one);
    return day === null ? null : span(day);
  });
  return nearest(candidates, anchor, tense, said.shift);
}

/** So many units from publication. Weeks that are counted are not told to the day. */
function relativeInterval(
  { unit, counted, part }: Form<'relative'>,
  count: number,
  anchor: Anchor,
): Interval | null {
  const today = anchor.latest;
  switch (unit) {
    case 'day':
      return span(anchor.earliest + count, anchor.latest + count);
    case 'week': {
      if (counted) {
        const day = today + 7 * count;
        return { from: day, to: day, edtf: `${isoDate(day)}~` };
      }
      const monday = mondayOf(today) + 7 * count;
      const [first, last] = part ? PART_OF_WEEK[part] : [0, 6];
      return span(monday + first, monday + last);
    }
    case 'weekend': {
      const saturday = mondayOf(today) + 7 * count + 5;
      return span(saturday, saturday + 1);
    }
    case 'month':
      return monthOf(addMonths(today, count), part);
    case 'quarter': {
      const { year, month } = fromDay(today);
      const quarters = year * 4 + Math.floor((month - 1) / 3) + count;
      return partsInterval(
        { form: 'calendar', quarter: (quarters % 4) + 1 },
        Math.floor(quarters / 4),
      );
    }
    case 'year':
      return yearOf(fromDay(today).year + count);
    case 'decade':
      return yearOf(fromDay(today).year + 10 * count);
    default:
      return null;
  }
}

/** So long before or after a time: to the day from a day that is named, by the last unit from publication. */
export function offsetInterval(
  said: Form<'offset'>,
  anchor: Anchor | null,
  tense: Tense | null,
): Interval | null {
  if (!said.from) {
    const finest = said.lengths.at(-1)?.unit;
    const day = anchor && moved(anchor.latest, said.lengths, said.sign);
    if (day === null) return null;
    if (finest === 'month' || finest === 'year' || finest === 'quarter' || finest === 'decade') {
      const whole = said.lengths.every(({ count }) => Number.isInteger(count));
      const month = monthOf(day);
      if (!whole) return { ...month, edtf: `${month.edtf}~` };
      return finest === 'month' || finest === 'quarter' || said.lengths.length > 1
        ? month
        : yearOf(fromDay(day).year);
    }
    return finest === 'day' ? span(day) : { from: day, to: day, edtf: `${isoDate(day)}~` };
  }
  const from = intervalOf(said.from, anchor, tense);
  if (!from) return null;
  const grain = said.lengths.at(-1)?.unit;
  const first = moved(from.from, said.lengths, said.sign);
  const last = moved(from.to, said.lengths, said.sign);
  return from.from === from.to || (grain !== 'year' && grain !== 'month')
    ? span(first, last)
    : grain === 'month'
      ? monthOf(first)
      : yearOf(fromDay(first).year);
}

/** The units that lead up to publication, or follow it. */
function lastingInterval(said: Form<'lasting'>, anchor: Anchor): Interval | null {
  const [only] = said.lengths;
  if (only?.unit === 'quarter' && said.lengths.length === 1) {
    const near = relativeInterval(
      { form: 'relative', unit: 'quarter', count: 0 },
      said.shift,
      anchor,
    );
    const far = relativeInterval(
      { form: 'relative', unit: 'quarter', count: 0 },
      said.shift * only.count,
      anchor,
    );
    if (!near || !far) return null;
    const [first, last] = said.shift < 0 ? [far, near] : [near, far];
    return {
      from: first.from,
      to: last.to,
      edtf: `${first.edtf.split('/')[0]}/${last.edtf.split('/').at(-1)}`,
    };
  }
  const end = moved(anchor.latest, said.lengths, said.shift);
  return said.shift < 0
    ? span(end, anchor.latest)
    : span(anchor.latest + (said.today ? 0 : 1), end);
}

const MONTHS: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7, weekend: 7 };
const DAYS_A_MONTH = 30;

/** A day moved by lengths, the longest first; parts of months are reckoned in days. */
function moved(day: Day, lengths: readonly Length[], sign: 1 | -1): Day {
  let at = day;
  for (const { count, unit } of lengths) {
    const months = (MONTHS[unit] ?? 0) * count;
    const whole = Math.trunc(months);
    if (whole) at = addMonths(at, sign * whole);
    at += sign * Math.round((months - whole) * DAYS_A_MONTH + (DAYS[unit] ?? 0) * count);
  }
  return at;
}

function monthOf(day: Day, part?: 'early' | 'mid' | 'late'): Interval {
  const { year, month } = fromDay(day);
  return partsInterval({ form: 'calendar', month, ...(part && { part }) }, year) as Interval;
}

/** Early, mid and late in a week, in days from Monday. */
const PART_OF_WEEK = { early: [0, 2], mid: [2, 4], late: [4, 6] } as const;

function yearOf(year: number): Interval {
  return { from: toDay(year, 1, 1), to: toDay(year, 12, 31), edtf: isoYear(year) };
}

/** A stretch of whole days. */
export function span(from: Day, to: Day = from): Interval {
  return { from, to, edtf: from === to ? isoDate(from) : `${isoDate(from)}/${isoDate(to)}` };
}
