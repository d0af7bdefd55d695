import type { Tense } from '../languages/pack.js';
import type { TimeExpression, Unit } from '../languages/sense.js';
import {
  addMonths,
  type Day,
  fromDay,
  isoDate,
  isoYear,
  monthLength,
  toDay,
  weekday,
} from '../values/day.js';
import { timeBounds } from '../values/edtf.js';
import { policies } from '../values/policies.js';

/** From where relative expressions are read: the days on which the article may have gone out. */
export interface Anchor {
  readonly earliest: Day;
  readonly latest: Day;
  /** Whether the day is known for certain only within a few. */
  readonly approximate: boolean;
}

/** A time expression with plain bounds; `edtf` is what it prints as. */
interface Interval {
  readonly from: Day;
  readonly to: Day;
  readonly edtf: string;
}

type Calendar = Extract<TimeExpression, { form: 'calendar' }>;

/** The anchor that a publication time gives; null where it is not known to the day, give or take. */
export function anchorOf(publishedOn: string | null): Anchor | null {
  if (!publishedOn) return null;
  const { earliest, latest, approximate, uncertain } = timeBounds(publishedOn);
  if (earliest === null || latest === null || latest - earliest > LONGEST_PUBLICATION) return null;
  return { earliest, latest, approximate: approximate || uncertain || latest > earliest };
}

/** A publication told to a wider stretch than this many days cannot say which Monday is meant. */
const LONGEST_PUBLICATION = 6;
/** How far from a publication day told as about, in days, the day itself may lie. */
const PUBLICATION_HALO = policies.halo.day / 86_400;

/**
 * The EDTF string that an expression stands for, or null where publication day and tense do not settle it.
 * A day or month without a year is the nearest on the side that the tense points to; a bare weekday lies within a
 * week of publication on that side; the day of publication itself counts for either.
 */
export function resolveTime(
  expression: TimeExpression,
  anchor: Anchor | null,
  tense: Tense | null,
): string | null {
  switch (expression.form) {
    case 'vague':
      if (!anchor) return null;
      return expression.side === 'past'
        ? `../${isoDate(anchor.latest)}`
        : `${isoDate(anchor.earliest)}/..`;
    case 'range': {
      const to = interval(expression.to, anchor, tense);
      const from = interval(withYearOf(expression.from, to), anchor, tense);
      return from && to && from.from < to.to
        ? `${from.edtf.split('/')[0]}/${to.edtf.split('/').at(-1)}`
        : null;
    }
    case 'oneOf': {
      const some = expression.some.map((one) => interval(one, anchor, tense)?.edtf);
      return some.every(Boolean) ? `[${some.join(',')}]` : null;
    }
    case 'around': {
      const told = resolveTime(expression.time, anchor, tense);
      return told && !/[~[.]/u.test(told)
        ? told
            .split('/')
            .map((part) => `${part}~`)
            .join('/')
        : told;
    }
    case 'before':
    case 'until':
    case 'after':
    case 'since':
      return openEnded(expression.form, interval(expression.time, anchor, tense));
    default:
      return interval(expression, anchor, tense)?.edtf ?? null;
  }
}

function openEnded(
  form: 'before' | 'until' | 'after' | 'since',
  said: Interval | null,
): string | null {
  if (!said) return null;
  switch (form) {
    case 'before':
      return `../${isoDate(said.from - 1)}`;
    case 'until':
      return `../${isoDate(said.to)}`;
    case 'after':
      return `${isoDate(said.to + 1)}/..`;
    case 'since':
      return `${isoDate(said.from)}/..`;
  }
}

function interval(
  expression: TimeExpression,
  anchor: Anchor | null,
  tense: Tense | null,
): Interval | null {
  switch (expression.form) {
    case 'calendar':
      return calendarInterval(expression, anchor, tense);
    case 'weekday':
      return anchor && weekdayInterval(expression.weekday, expression.shift, anchor, tense);
    case 'relative':
      // कल is yesterday or tomorrow: only a tense tells.
      if (!anchor || (expression.either && (tense === null || tense === 'present'))) return null;
      return relativeInterval(
        expression.unit,
        expression.either && isPast(tense) ? -expression.count : expression.count,
        anchor,
      );
    default:
      return null;
  }
}

function isPast(tense: Tense | null): boolean {
  return tense === 'past' || tense === 'remote';
}

function withYearOf(from: TimeExpression, to: Interval | null): TimeExpression {
  return to && from.form === 'calendar' && !from.year
    ? { ...from, year: fromDay(to.to).year }
    : from;
}

function calendarInterval(
  said: Calendar,
  anchor: Anchor | null,
  tense: Tense | null,
): Interval | null {
  if (said.year) return partsInterval(said, said.year);
  if (!anchor) return null;
  const year = fromDay(anchor.latest).year;
  const slack = anchor.approximate ? PUBLICATION_HALO : 0;
  const candidates = [year - 1, year, year + 1]
    .map((one) => partsInterval(said, one))
    .filter((one) => one !== null);
  if (said.shift === 1) return candidates.find((one) => one.from > anchor.latest) ?? null;
  if (said.shift === -1) return candidates.findLast((one) => one.to < anchor.earliest) ?? null;
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

function partsInterval(said: Calendar, year: number): Interval | null {
  const { month, day, part, week } = said;
  if (!month)
    return part ? null : { from: toDay(year, 1, 1), to: toDay(year, 12, 31), edtf: isoYear(year) };
  const length = monthLength(year, month);
  if (day) {
    if (day > length) return null;
    const at = toDay(year, month, day);
    return { from: at, to: at, edtf: isoDate(at) };
  }
  if (!part && !week)
    return {
      from: toDay(year, month, 1),
      to: toDay(year, month, length),
      edtf: isoDate(toDay(year, month, 1)).slice(0, -3),
    };
  const [first, last] = part ? policies.partOfMonth[part] : weekDays(week as number, length);
  if (first > length) return null;
  return span(toDay(year, month, first), toDay(year, month, Math.min(last, length)));
}

/** The nth week of a month as newsrooms mean it, seven days from the first; the last is its last seven. */
function weekDays(week: number, length: number): readonly [number, number] {
  return week < 0 ? [length - 6, length] : [7 * week - 6, 7 * week];
}

function weekdayInterval(
  day: number,
  shift: number | undefined,
  anchor: Anchor,
  tense: Tense | null,
): Interval {
  const forward = shift === 1 || (!shift && tense === 'future');
  // Where the day of publication is not certain, the weekday nearest to it on the right side is as good as known.
  let at = forward ? anchor.earliest + (shift ? 1 : 0) : anchor.latest - (shift ? 1 : 0);
  while (weekday(at) !== day) at += forward ? 1 : -1;
  return span(at, at);
}

function relativeInterval(unit: Unit, count: number, anchor: Anchor): Interval | null {
  const today = anchor.latest;
  switch (unit) {
    case 'day':
      return span(anchor.earliest + count, anchor.latest + count);
    case 'week': {
      const monday = today - weekday(today) + 1 + 7 * count;
      return span(monday, monday + 6);
    }
    case 'month':
      return monthOf(addMonths(today, count));
    case 'year':
      return yearOf(fromDay(today).year + count);
    case 'decade':
      return yearOf(fromDay(today).year + 10 * count);
    default:
      return null;
  }
}

function monthOf(day: Day): Interval {
  const { year, month } = fromDay(day);
  return {
    from: toDay(year, month, 1),
    to: toDay(year, month, monthLength(year, month)),
    edtf: isoDate(day).slice(0, -3),
  };
}

function yearOf(year: number): Interval {
  return { from: toDay(year, 1, 1), to: toDay(year, 12, 31), edtf: isoYear(year) };
}

function span(from: Day, to: Day): Interval {
  return { from, to, edtf: from === to ? isoDate(from) : `${isoDate(from)}/${isoDate(to)}` };
}
