import type { Tense } from '../languages/pack.js';
import type { TimeExpression } from '../languages/sense.js';
import { addMonths, fromDay, isoDate, toDay, weekday } from '../values/day.js';
import { policies } from '../values/policies.js';
import { daysOfHoliday } from './holidayDays.js';
import {
  type Anchor,
  type Interval,
  lastingInterval,
  mondayOf,
  monthOf,
  moved,
  relativeInterval,
  span,
  yearOf,
} from './reckoning.js';
import { months, partsInterval } from './yearParts.js';

type Form<F extends TimeExpression['form']> = Extract<TimeExpression, { form: F }>;

/** How far from a publication day told as about, in days, the day itself may lie. */
const PUBLICATION_HALO = policies.halo.day / 86_400;

/** The month that India's financial year begins with. */
const FISCAL_START = 4;

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
      const year =
        expression.year ?? (anchor && fromDay(anchor.latest).year + (expression.yearShift ?? 0));
      if (!year) return null;
      // The first week is the one that holds the fourth of January, the last the one before the next year's first.
      const monday =
        expression.week > 0
          ? mondayOf(toDay(year, 1, 4)) + 7 * (expression.week - 1)
          : mondayOf(toDay(year + 1, 1, 4)) + 7 * expression.week;
      return span(monday, monday + 6);
    }
    case 'dayOfMonth': {
      if (!anchor) return null;
      const { from, to } = monthOf(addMonths(anchor.latest, expression.months));
      return from + expression.day - 1 <= to ? span(from + expression.day - 1) : null;
    }
    case 'fiscalYear':
      return anchor && fiscalInterval(expression, anchor);
    case 'holiday':
      return holidayInterval(expression, anchor, tense);
    case 'relative':
      // कल is yesterday or tomorrow: only a tense tells, and the present goes with both (कल से जारी है, कल है).
      if (!anchor || (expression.either && (tense === null || tense === 'present'))) return null;
      return relativeInterval(expression, countOf(expression, anchor, tense), anchor);
    case 'offset':
      return offsetInterval(expression, anchor, tense);
    case 'weekOf': {
      const day = intervalOf(expression.time, anchor, tense);
      const monday = day && mondayOf(day.from);
      return monday && day.from === day.to ? span(monday, monday + 6) : null;
    }
    case 'edge':
      return edgeInterval(expression, intervalOf(expression.within, anchor, tense));
    case 'since':
      return expression.starting ? intervalOf(expression.time, anchor, tense) : null;
    case 'lasting':
      return anchor && lastingInterval(expression, anchor);
    case 'dayEnd':
    case 'dayPart':
    case 'clock':
      return expression.day && intervalOf(expression.day, anchor, tense);
    default:
      return null;
  }
}

/** How many units from publication: कल by the tense, and a weekend that is over when it is told of is the last one. */
function countOf(said: Form<'relative'>, anchor: Anchor, tense: Tense | null): number {
  if (said.either && isPast(tense)) return -said.count;
  const weekend = said.byTense ? relativeInterval(said, said.count, anchor) : null;
  if (!weekend || weekend.from <= anchor.latest) return said.count;
  const isNearer = anchor.latest - (weekend.to - 7) <= weekend.from - anchor.latest;
  const isOver = isPast(tense) || (said.byTense === 'near' && tense !== 'future' && isNearer);
  return isOver ? said.count - 1 : said.count;
}

function fiscalInterval(
  { shift, first = 1, last = 12 }: Form<'fiscalYear'>,
  { latest }: Anchor,
): Interval {
  const { year, month } = fromDay(latest);
  const begun = year + shift - (month < FISCAL_START ? 1 : 0);
  const before = FISCAL_START - 1;
  return months(begun, before + first, before + last);
}

/** The first or last days, weeks or months of a longer stretch. */
function edgeInterval({ lengths, side }: Form<'edge'>, within: Interval | null): Interval | null {
  if (!within) return null;
  const far = side > 0 ? moved(within.from, lengths, 1) - 1 : moved(within.to + 1, lengths, -1);
  if (side > 0 ? far > within.to : far < within.from) return null;
  return side > 0 ? span(within.from, far) : span(far, within.to);
}

function calendarInterval(
  said: Form<'calendar'>,
  anchor: Anchor | null,
  tense: Tense | null,
): Interval | null {
  if (said.year) return partsInterval(said, said.year);
  if (!anchor) return null;
  const { year, month } = fromDay(anchor.latest);
  if (said.yearShift !== undefined) return partsInterval(said, year + said.yearShift);
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
    const days = daysOfHoliday(said.holiday, said.year);
    return days && span(days.from, days.to);
  }
  if (!anchor) return null;
  const { year } = fromDay(anchor.latest);
  const candidates = [year - 1, year, year + 1].map((one) => {
    const days = daysOfHoliday(said.holiday, one);
    return days && span(days.from, days.to);
  });
  // Where a year has no one day for it (usage was divided), a neighbour year's would be taken for it.
  return candidates.includes(null) ? null : nearest(candidates, anchor, tense, said.shift);
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
