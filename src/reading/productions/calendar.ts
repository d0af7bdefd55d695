import type { TimeExpression } from '../../languages/sense.js';
import { toDay, weekday as weekdayOfDay } from '../../values/day.js';
import { writtenDate } from '../writtenDate.js';
import { type Captured, type Production, pick } from './production.js';

/** A date by its parts. */
export type Calendar = Extract<TimeExpression, { form: 'calendar' }>;

/** A sense of a time. */
export const time = (expression: TimeExpression): { cls: 'time'; time: TimeExpression } => ({
  cls: 'time',
  time: expression,
});

/** Whether a number can be a day of a month. */
export const isDay = (n: number | undefined): n is number =>
  n !== undefined && Number.isInteger(n) && n >= 1 && n <= 31;

/** A number or an ordinal as a day of the month. */
export function dayOf(captured: Captured, label: string): number | undefined {
  const number = pick(captured, label, 'number');
  return number && !number.coded ? number.n : pick(captured, label, 'ordinal')?.n;
}

/** A year in figures; words give it only behind a month (January two thousand and five). */
export function yearOf(captured: Captured): number | undefined {
  const year = pick(captured, 'year', 'year')?.year;
  const said = pick(captured, 'year', 'number')?.n;
  return year ?? (said && said >= 1000 && said < 2200 ? said : undefined);
}

/** A day, month or year, of whatever parts were said; a weekday with a day decides which month. */
const date: Production = (captured) => {
  const day = dayOf(captured, 'day');
  if (day !== undefined && !isDay(day)) return null;
  const inFigures = pick(captured, 'monthNumber', 'number')?.n;
  const month = pick(captured, 'month', 'month')?.month ?? inFigures;
  if (
    inFigures !== undefined &&
    !(Number.isInteger(inFigures) && inFigures >= 1 && inFigures <= 12)
  )
    return null;
  const year = yearOf(captured);
  const shift = pick(captured, 'shift', 'shift')?.shift;
  const weekday = pick(captured, 'weekday', 'weekday')?.weekday;
  if ((!day && !month && !year) || (captured.has('year') && !year)) return null;
  return time({
    form: 'calendar',
    ...(year && { year }),
    ...(month && { month }),
    ...(day && { day }),
    ...(shift !== undefined && { shift }),
    ...(weekday && !month && { weekday }),
  });
};

/** A year of two figures behind a day and a month: 3 Aug 96. */
const shortYearDate: Production = (captured) => {
  const day = dayOf(captured, 'day');
  const month = pick(captured, 'month', 'month')?.month;
  const year = pick(captured, 'short', 'number');
  if (!month || !year?.digits || year.n < FIRST_SHORT_YEAR || year.n > 99) return null;
  const said = writtenDate(year.n, month, day ?? 1);
  if (said?.form !== 'calendar') return null;
  return time(day ? said : { form: 'calendar', month, ...(said.year && { year: said.year }) });
};

/** The first two figures that name a year alone: those below are days, or lie far ahead. */
const FIRST_SHORT_YEAR = 70;

/** Two numbers about a slash that are a day and a month. */
const slashedDate: Production = (captured) => {
  const said = pick(captured, 'ratio', 'ratio');
  if (!said) return null;
  const [day, month] = said.b > 12 ? [said.b, said.a] : [said.a, said.b];
  return isDay(day) && month >= 1 && month <= 12 && Number.isInteger(month)
    ? time({ form: 'calendar', month, day })
    : null;
};

/** A year that the words before it say is one; bare figures count from 1900 on. */
const year: Production = (captured) => {
  const said = pick(captured, 'year', 'year')?.year;
  // A round thousand before a genitive counts more often than it dates: 2000 के नोट.
  return said && said >= 1900 && said < 2100 && said % 1000
    ? time({ form: 'calendar', year: said })
    : null;
};

/** A day or month gets the year that is said behind it. */
const withYear: Production = (captured) => {
  const whole = pick(captured, 'time', 'time')?.time;
  const day = whole?.form === 'clock' ? whole.day : whole;
  const year = yearOf(captured);
  if (day?.form !== 'calendar' || !year || day.year) return null;
  if (!day.month && !day.quarter && !day.half) return null;
  return time(whole?.form === 'clock' ? { ...whole, day: { ...day, year } } : { ...day, year });
};

/** A day or a month of the year before, this one or the next: 14 August last year. */
const dateOfSaidYear: Production = (captured) => {
  const day = dayOf(captured, 'day');
  const month = pick(captured, 'month', 'month')?.month;
  const shift = pick(captured, 'shift', 'shift')?.shift;
  if (pick(captured, 'unit', 'unit')?.unit !== 'year' || !month || shift === undefined) return null;
  if (day !== undefined && !isDay(day)) return null;
  return time({ form: 'calendar', month, ...(day && { day }), yearShift: shift });
};

/** From one day of a month to another: 17-18 November. */
const dayRange: Production = (captured) => {
  const ends = twoDays(captured);
  return ends && ends.from.day < ends.to.day ? time({ form: 'range', ...ends }) : null;
};

/** Days of a month told with "and": two in a row are a stretch (4 and 5 December), others so many days (6, 11 and 14 November). */
const dayPair: Production = (captured) => {
  const ends = twoDays(captured);
  const mid = dayOf(captured, 'mid');
  if (!ends || ends.from.day >= ends.to.day) return null;
  if (captured.has('mid'))
    return isDay(mid) && ends.from.day < mid && mid < ends.to.day
      ? time({ form: 'days', all: [ends.from, { ...ends.from, day: mid }, ends.to] })
      : null;
  return ends.to.day === ends.from.day + 1
    ? time({ form: 'range', ...ends, each: true })
    : time({ form: 'days', all: [ends.from, ends.to] });
};

/** One day of a month or another: the 19th or 20th of November. */
const dayChoice: Production = (captured) => {
  const ends = twoDays(captured);
  return ends && time({ form: 'oneOf', some: [ends.from, ends.to] });
};

function twoDays(
  captured: Captured,
): { from: Calendar & { day: number }; to: Calendar & { day: number } } | null {
  const from = dayOf(captured, 'from');
  const to = dayOf(captured, 'to');
  const shift = pick(captured, 'shift', 'shift')?.shift;
  const month = pick(captured, 'month', 'month')?.month;
  const year = yearOf(captured);
  if (!month || !isDay(from) || !isDay(to)) return null;
  const rest = {
    form: 'calendar' as const,
    month,
    ...(year && { year }),
    ...(shift !== undefined && { shift }),
  };
  return { from: { ...rest, day: from }, to: { ...rest, day: to } };
}

/** The captured time where it is made of parts of the calendar. */
export function calendar(captured: Captured): Calendar | null {
  const said = pick(captured, 'time', 'time')?.time;
  return said?.form === 'calendar' ? said : null;
}

/**
 * A weekday or "today" beside a full date: the date decides, and the weekday is kept to check it. Of figures that may be
 * read either way it decides itself: Sunday 12/7/2014 is in December.
 */
const datedWeekday: Production = (captured) => {
  const said = calendar(captured);
  const beside = pick(captured, 'weekday', 'weekday')?.weekday;
  if (!said?.day) return null;
  const turned = said.figures === 'either' && beside ? monthFirst(said) : said;
  const isTurned = turned !== said && weekdayOf(said) !== beside && weekdayOf(turned) === beside;
  return time({ ...(isTurned ? turned : said), ...(beside && { beside }) });
};

const weekdayOf = ({ year, month, day }: Calendar): number | null =>
  year && month && day ? weekdayOfDay(toDay(year, month, day)) : null;

/** A date in figures, read with its month first. */
export function monthFirst({ month, day, figures, ...rest }: Calendar): Calendar {
  return {
    ...rest,
    ...(day && { month: day }),
    ...(month && { day: month }),
    figures: 'monthFirst',
  };
}

/** Two days in a row told with "and", 31 August and 1 September: from the one to the other. */
const bothDays: Production = (captured) => {
  const [from, to] = ['from', 'to'].map((label) => pick(captured, label, 'time')?.time);
  if (from?.form !== 'calendar' || to?.form !== 'calendar') return null;
  if (!from.day || !to.day || !from.month || !to.month) return null;
  const sameMonth = to.month === from.month && to.day === from.day + 1;
  const nextMonth = to.month === (from.month % 12) + 1 && to.day === 1 && from.day >= 28;
  return sameMonth || nextMonth ? time({ form: 'range', from, to }) : null;
};

/** The night between two days: one of them, and behind midnight the second. */
const nightBetween: Production = (captured) => {
  const both = pick(captured, 'both', 'time')?.time;
  const [first, second] =
    both?.form === 'range'
      ? [both.from, both.to]
      : ['first', 'second'].map((label) => pick(captured, label, 'time')?.time);
  if (!first || !second || first.form !== second.form) return null;
  if (first.form === 'weekday' && second.form === 'weekday')
    return (first.weekday % 7) + 1 === second.weekday
      ? time({ form: 'oneOf', some: [first, second] })
      : null;
  const isPair = first.form === 'calendar' && second.form === 'calendar';
  return isPair && first.day && second.day ? time({ form: 'oneOf', some: [first, second] }) : null;
};

/** A weekday, of a week that is said, or the next or last. */
const weekday: Production = (captured) => {
  const day = pick(captured, 'weekday', 'weekday')?.weekday;
  const shift = pick(captured, 'shift', 'shift');
  const within = pick(captured, 'week', 'time')?.time;
  if (!day) return null;
  if (within) {
    return within.form === 'relative' && within.unit === 'week'
      ? time({ form: 'weekday', weekday: day, week: within.count })
      : null;
  }
  return time({
    form: 'weekday',
    weekday: day,
    ...(shift?.shift && { shift: shift.shift }),
    ...(shift?.shift === 0 && { week: 0 }),
    ...(shift?.byWeek && { byWeek: true }),
  });
};

/** The first Monday of a month. */
const nthWeekday: Production = (captured) => {
  const n = pick(captured, 'n', 'ordinal')?.n;
  const day = pick(captured, 'weekday', 'weekday')?.weekday;
  const said = pick(captured, 'time', 'time')?.time;
  // "The first Sunday" without a month is "Sunday first" in Hindi (पहले रविवार को): only the others are told by.
  if (!said && (!n || n < 2)) return null;
  const within: TimeExpression = said ?? { form: 'relative', unit: 'month', count: 0 };
  const monthly =
    (within.form === 'calendar' && within.month && !within.day) ||
    (within.form === 'relative' && within.unit === 'month');
  if (!n || n > 5 || !day || !monthly) return null;
  const part = pick(captured, 'part', 'dayPart')?.part;
  const nth: TimeExpression = { form: 'nthWeekday', n, weekday: day, within };
  return time(part ? { form: 'dayPart', day: nth, part } : nth);
};

/** The day before a day that is kept: the eve of Diwali. */
const eveOf: Production = (captured) => {
  const kept = pick(captured, 'day', 'holiday')?.holiday;
  const from: TimeExpression | undefined = kept
    ? { form: 'holiday', holiday: kept }
    : pick(captured, 'day', 'time')?.time;
  return from && (from.form === 'holiday' || (from.form === 'calendar' && from.day))
    ? time({ form: 'offset', lengths: [{ count: 1, unit: 'day' }], sign: -1, from })
    : null;
};

const holiday: Production = (captured) => {
  const said = pick(captured, 'holiday', 'holiday')?.holiday;
  const year = yearOf(captured);
  const shift = pick(captured, 'shift', 'shift')?.shift;
  return said
    ? time({
        form: 'holiday',
        holiday: said,
        ...(year && { year }),
        ...(shift !== undefined && { shift }),
      })
    : null;
};

/** The productions that read days of the calendar. */
export const calendarProductions: Readonly<Record<string, Production>> = {
  date,
  shortYearDate,
  slashedDate,
  year,
  withYear,
  dateOfSaidYear,
  dayRange,
  dayPair,
  dayChoice,
  datedWeekday,
  bothDays,
  nightBetween,
  weekday,
  nthWeekday,
  holiday,
  eveOf,
};
