import type { Tense } from '../languages/pack.js';
import type { TimeExpression } from '../languages/sense.js';
import { fromDay, isoDate, isoYear, weekday } from '../values/day.js';
import { isEdtf, timeBounds } from '../values/edtf.js';
import { clockEdtf, dayPartEdtf, isHalfGuessed } from './clockTime.js';
import { type Anchor, type Interval, workDaysEdtf } from './reckoning.js';
import { intervalOf, isPast, offsetInterval } from './timeInterval.js';

export type { Anchor } from './reckoning.js';

/** The anchor that a publication time gives; null where it is not known to the day, give or take. */
export function anchorOf(publishedOn: string | null): Anchor | null {
  if (!publishedOn) return null;
  const { earliest, latest, approximate, uncertain } = timeBounds(publishedOn);
  if (earliest === null || latest === null || latest - earliest > LONGEST_PUBLICATION) return null;
  return { earliest, latest, approximate: approximate || uncertain || latest > earliest };
}

/** A publication told to a wider stretch than this many days cannot say which Monday is meant. */
const LONGEST_PUBLICATION = 6;

/**
 * How a part of the day is told. `day`: as its day alone, since "on Tuesday morning" must not contradict half past six;
 * `hours`: by the hours at its core, hedged.
 */
export type PartDetail = 'day' | 'hours';

/**
 * The EDTF string that an expression stands for, or null where publication day and tense do not settle it.
 * A day or month without a year is the nearest on the side that the tense points to; a bare weekday lies within a
 * week of publication on that side; the day of publication itself counts for either.
 */
export function resolveTime(
  expression: TimeExpression,
  anchor: Anchor | null,
  tense: Tense | null,
  parts: PartDetail = 'day',
): string | null {
  try {
    const told = edtfOf(expression, anchor, tense, parts);
    return told !== null && isEdtf(told) ? told : null;
  } catch (error) {
    // "999999 years ago": beyond what the calendar reckons with, and beyond what news can mean.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function edtfOf(
  expression: TimeExpression,
  anchor: Anchor | null,
  tense: Tense | null,
  parts: PartDetail,
): string | null {
  switch (expression.form) {
    case 'vague':
      if (!anchor) return null;
      // "A few days ago" is shown as about three, but that is no claim to hold against another report.
      if (expression.length && parts === 'hours') return hedged(fewFrom(expression, anchor));
      return expression.side === 'past'
        ? `../${isoDate(anchor.latest)}`
        : `${isoDate(anchor.earliest)}/..`;
    case 'range':
      return rangeEdtf(expression, anchor, tense);
    case 'oneOf': {
      const some = expression.some.map((one) => resolveTime(one, anchor, tense));
      return some.every((one) => one && !/[/[]/u.test(one)) ? `[${some.join(',')}]` : null;
    }
    case 'days': {
      const all = expression.all.map((one) => resolveTime(one, anchor, tense));
      return all.includes(null) ? null : `{${all.join(',')}}`;
    }
    case 'around':
      return hedged(resolveTime(expression.time, anchor, tense, parts));
    case 'before':
    case 'until':
    case 'after':
    case 'since':
      return expression.starting && parts === 'day'
        ? resolveTime(expression.time, anchor, tense)
        : openEnded(expression.form, expression.time, anchor, tense, parts);
    case 'clock': {
      const day = expression.day && intervalOf(expression.day, anchor, tense);
      // A likely half of the day is enough to show, but no claim to hold against another report.
      const guessed = parts === 'day' && isHalfGuessed(expression.to ?? expression.from);
      const told = day && ((guessed ? null : clockEdtf(expression, day)) ?? day.edtf);
      return expression.about || expression.from.midnight ? hedged(told) : told;
    }
    case 'dayPart': {
      const day = intervalOf(expression.day, anchor, tense);
      return day && ((parts === 'hours' && dayPartEdtf(expression.part, day)) || day.edtf);
    }
    case 'dayEnd': {
      const day = intervalOf(expression.day, anchor, tense);
      return day && (parts === 'hours' && day.from === day.to ? `${day.edtf}T23:59:59` : day.edtf);
    }
    case 'offset':
      if (expression.ahead && isPast(tense)) return null;
      return offsetInterval(expression, anchor, tense)?.edtf ?? null;
    case 'workDays':
      return anchor && workDaysEdtf(expression, anchor);
    case 'calendar': {
      const day = intervalOf(expression, anchor, tense);
      // Which months a season has is no claim to hold against another report.
      if (day && expression.season && parts === 'hours')
        return `${isoYear(fromDay(day.from).year)}-${expression.season}`;
      // The date stands, but whoever wrote another day's weekday beside it was not sure: EDTF's `?`.
      const doubted = expression.beside && day && weekday(day.from) !== expression.beside;
      return day && (doubted ? `${day.edtf}?` : day.edtf);
    }
    default:
      return intervalOf(expression, anchor, tense)?.edtf ?? null;
  }
}

function fewFrom(
  { side, length }: Extract<TimeExpression, { form: 'vague' }>,
  anchor: Anchor,
): string | null {
  if (!length) return null;
  const count = side === 'past' ? -length.count : length.count;
  return intervalOf({ form: 'relative', unit: length.unit, count }, anchor, null)?.edtf ?? null;
}

function hedged(told: string | null): string | null {
  return told && !/[~[{.]/u.test(told)
    ? told
        .split('/')
        .map((part) => `${part}~`)
        .join('/')
    : told;
}

/** From the beginning of the one to the end of the other; a year that one end names goes for both. */
function rangeEdtf(
  { from: first, to: second }: Extract<TimeExpression, { form: 'range' }>,
  anchor: Anchor | null,
  tense: Tense | null,
): string | null {
  if (MOMENTS.has(first.form) || MOMENTS.has(second.form))
    return momentsEdtf(first, second, anchor, tense);
  // Without a tense, a stretch of months begins with the nearest: May to December, read in April.
  const open = first.form === 'calendar' && second.form === 'calendar' && !second.year;
  if (open && !first.year && tense === null && first.shift === undefined) {
    const near = intervalOf(first, anchor, tense);
    if (near)
      return rangeEdtf(
        { form: 'range', from: { ...first, year: fromDay(near.from).year }, to: second },
        anchor,
        tense,
      );
  }
  const begun = inWeekOf(first, second);
  if (begun !== first) return rangeEdtf({ form: 'range', from: begun, to: second }, anchor, tense);
  const named = settled(endWithYear(first, second), anchor, tense, 'future');
  const now = second.form === 'relative' && second.unit === 'day';
  const from = now
    ? intervalOf(first, anchor, 'past')
    : intervalOf(withYearOf(first, second, named), anchor, tense);
  const to = laterThan(from, second, named, anchor, tense);
  return from && to && from.from < to.to
    ? `${from.edtf.split('/')[0]}/${to.edtf.split('/').at(-1)}`
    : null;
}

/** The week that is said behind the end of a stretch is that of its beginning too: Wednesday to Friday next week. */
function inWeekOf(first: TimeExpression, second: TimeExpression): TimeExpression {
  if (first.form !== 'weekday' || second.form !== 'weekday' || second.week === undefined)
    return first;
  return first.week === undefined && first.shift === undefined && first.weekday < second.weekday
    ? { ...first, week: second.week }
    : first;
}

/** Tuesday night to Wednesday morning: of two weekdays the tense places one, and the other lies beside it. */
function besideWeekday(
  first: TimeExpression,
  second: TimeExpression,
  tense: Tense | null,
): readonly [TimeExpression, TimeExpression] | null {
  const isMoment = 'day' in first && 'day' in second;
  if (!isMoment || !MOMENTS.has(first.form) || !MOMENTS.has(second.form)) return null;
  const [from, to] = [first.day, second.day];
  if (typeof from !== 'object' || typeof to !== 'object' || !from || !to) return null;
  if (from.form !== 'weekday' || to.form !== 'weekday') return null;
  const days = (to.weekday - from.weekday + 7) % 7;
  if (!days) return null;
  const lengths = [{ count: days, unit: 'day' as const }];
  return isPast(tense)
    ? [{ ...first, day: { form: 'offset', lengths, sign: -1, from: to } } as TimeExpression, second]
    : [first, { ...second, day: { form: 'offset', lengths, sign: 1, from } } as TimeExpression];
}

/** An end that no tense settles lies on its own side of publication: from today to कल. */
function settled(
  end: TimeExpression,
  anchor: Anchor | null,
  tense: Tense | null,
  side: 'past' | 'future',
): Interval | null {
  return intervalOf(end, anchor, tense) ?? intervalOf(end, anchor, side);
}

const momentOf = (end: TimeExpression, anchor: Anchor | null, tense: Tense | null): string | null =>
  resolveTime(end, anchor, tense, 'hours');

/** The end takes over the year of the beginning, where that alone is named. */
function endWithYear(from: TimeExpression, to: TimeExpression): TimeExpression {
  if (from.form !== 'calendar' || to.form !== 'calendar' || !from.month || to.year) return to;
  const next = to.month && to.month < from.month ? 1 : 0;
  if (from.year) return { ...to, year: from.year + next };
  return from.yearShift === 0 && to.shift === undefined ? { ...to, yearShift: next } : to;
}

/** The end of a range whose year nobody named lies behind its beginning: May to March, Monday to Friday. */
function laterThan(
  from: Interval | null,
  expression: TimeExpression,
  named: Interval | null,
  anchor: Anchor | null,
  tense: Tense | null,
): Interval | null {
  if (!from || !named || named.to >= from.from) return named;
  if (expression.form === 'weekday') {
    const day = named.from + 7 * Math.ceil((from.from - named.from) / 7);
    return { from: day, to: day, edtf: isoDate(day) };
  }
  if (expression.form !== 'calendar' || expression.year) return named;
  return intervalOf({ ...expression, year: fromDay(from.from).year + 1 }, anchor, tense);
}

/** The beginning takes over the year of the end; where it would then lie behind it, the year before. */
function withYearOf(
  from: TimeExpression,
  to: TimeExpression,
  named: Interval | null,
): TimeExpression {
  if (!named || from.form !== 'calendar' || from.year || from.shift !== undefined) return from;
  if (to.form !== 'calendar' || from.yearShift !== undefined) return from;
  const year = fromDay(named.to).year;
  const late = to.month && from.month && from.month > to.month;
  return { ...from, year: late ? year - 1 : year };
}

const MOMENTS: ReadonlySet<TimeExpression['form']> = new Set<TimeExpression['form']>([
  'clock',
  'dayPart',
]);

/** From one moment to another, the day of the one going for both where only one is named. */
function momentsEdtf(
  first: TimeExpression,
  second: TimeExpression,
  anchor: Anchor | null,
  tense: Tense | null,
): string | null {
  const from = momentOf(first, anchor, tense) ?? momentOf(first, anchor, 'past');
  const to = momentOf(second, anchor, tense) ?? momentOf(second, anchor, 'future');
  if (!from || !to || !from.includes('T') || !to.includes('T')) return null;
  if (from >= to) {
    const beside = besideWeekday(first, second, tense);
    return beside && momentsEdtf(...beside, anchor, tense);
  }
  return `${from.split('/')[0]}/${to.split('/').at(-1)}`;
}

function openEnded(
  form: 'before' | 'until' | 'after' | 'since',
  expression: TimeExpression,
  anchor: Anchor | null,
  tense: Tense | null,
  parts: PartDetail,
): string | null {
  if (expression.form === 'clock') {
    const told = resolveTime(expression, anchor, tense, parts);
    if (!told) return null;
    return form === 'before' || form === 'until'
      ? `../${told.split('/')[0]}`
      : `${told.split('/').at(-1)}/..`;
  }
  const said =
    expression.form === 'offset'
      ? offsetInterval(expression, anchor, tense)
      : intervalOf(expression, anchor, form === 'until' ? tenseUntil(expression, tense) : tense);
  if (!said) return null;
  switch (form) {
    case 'before':
      // Before the end of December: by its last day.
      return `../${isoDate(isEnd(expression) ? said.to : said.from - 1)}`;
    case 'until':
      return `../${isoDate(said.to)}`;
    case 'after':
      return `${isoDate(said.to + 1)}/..`;
    case 'since':
      return `${isoDate(said.from)}/..`;
  }
}

/** What was done with an end in sight (custody till 14 September) lies behind it; a date alone says on which side it is. */
function tenseUntil(expression: TimeExpression, tense: Tense | null): Tense | null {
  return expression.form === 'calendar' && isPast(tense) ? null : tense;
}

function isEnd(expression: TimeExpression): boolean {
  return (
    (expression.form === 'calendar' || expression.form === 'relative') && expression.part === 'late'
  );
}
