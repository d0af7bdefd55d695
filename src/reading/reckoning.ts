import type { Length, TimeExpression, Unit } from '../languages/sense.js';
import { addMonths, type Day, fromDay, isoDate, isoYear, toDay, weekday } from '../values/day.js';
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

/** The Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  return day - weekday(day) + 1;
}

/** So many units from publication. Weeks that are counted are not told to the day. */
export function relativeInterval(
  { unit, counted, part, week }: Form<'relative'>,
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
      return monthOf(addMonths(today, count), { ...(part && { part }), ...(week && { week }) });
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
    case 'decade': {
      const year = fromDay(today).year + 10 * count;
      return counted
        ? yearOf(year)
        : partsInterval({ form: 'calendar', span: 'decade' }, year - (year % 10));
    }
    default:
      return null;
  }
}

/** The units that lead up to publication, or follow it. */
export function lastingInterval(said: Form<'lasting'>, anchor: Anchor): Interval | null {
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
export function moved(day: Day, lengths: readonly Length[], sign: 1 | -1): Day {
  let at = day;
  for (const { count, unit } of lengths) {
    const months = (MONTHS[unit] ?? 0) * count;
    const whole = Math.trunc(months);
    if (whole) at = addMonths(at, sign * whole);
    at += sign * Math.round((months - whole) * DAYS_A_MONTH + (DAYS[unit] ?? 0) * count);
  }
  return at;
}

const SATURDAY = 6;

/** Working days from publication, by the five-day week; offices that keep other holidays are some days off, hence the hedge. */
export function workDaysEdtf({ count, sign, within }: Form<'workDays'>, anchor: Anchor): string {
  let day = anchor.latest;
  for (let left = count; left > 0; ) {
    day += sign;
    if (weekday(day) < SATURDAY) left--;
  }
  const far = `${isoDate(day)}~`;
  const near = isoDate(anchor.latest);
  if (!within) return far;
  return sign > 0 ? `${near}/${far}` : `${far}/${near}`;
}

/** The month of a day, or a part or a week of it. */
export function monthOf(day: Day, of: Pick<Form<'relative'>, 'part' | 'week'> = {}): Interval {
  const { year, month } = fromDay(day);
  return partsInterval({ form: 'calendar', month, ...of }, year) as Interval;
}

/** Early, mid and late in a week, in days from Monday. */
const PART_OF_WEEK = { early: [0, 2], mid: [2, 4], late: [4, 6] } as const;

/** A year. */
export function yearOf(year: number): Interval {
  return { from: toDay(year, 1, 1), to: toDay(year, 12, 31), edtf: isoYear(year) };
}

/** A stretch of whole days. */
export function span(from: Day, to: Day = from): Interval {
  return { from, to, edtf: from === to ? isoDate(from) : `${isoDate(from)}/${isoDate(to)}` };
}
