import type { TimeExpression } from '../../languages/sense.js';
import { writtenDate } from '../writtenDate.js';
import { type Captured, type Production, pick } from './production.js';

type Calendar = Extract<TimeExpression, { form: 'calendar' }>;

/** A sense of a time. */
export const time = (expression: TimeExpression): { cls: 'time'; time: TimeExpression } => ({
  cls: 'time',
  time: expression,
});

const isDay = (n: number | undefined): n is number =>
  n !== undefined && Number.isInteger(n) && n >= 1 && n <= 31;

/** A number or an ordinal as a day of the month. */
function dayOf(captured: Captured, label: string): number | undefined {
  return pick(captured, label, 'number')?.n ?? pick(captured, label, 'ordinal')?.n;
}

/** A year in figures; words give it only behind a month (January two thousand and five). */
function yearOf(captured: Captured): number | undefined {
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
  if (!month || !year?.digits || year.n <= 31 || year.n > 99) return null;
  const said = writtenDate(year.n, month, day ?? 1);
  if (said?.form !== 'calendar') return null;
  return time(day ? said : { form: 'calendar', month, ...(said.year && { year: said.year }) });
};

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

/** From one day of a month to another: 17-18 November. */
const dayRange: Production = (captured) => {
  const ends = twoDays(captured);
  return ends && ends.from.day < ends.to.day ? time({ form: 'range', ...ends }) : null;
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

/** The nth week of a month. */
const weekOfMonth: Production = (captured) => {
  const month = pick(captured, 'month', 'month')?.month;
  const year = yearOf(captured);
  const within: Calendar | null = month
    ? { form: 'calendar', month, ...(year && { year }) }
    : calendar(captured);
  const n = pick(captured, 'n', 'ordinal')?.n;
  if (
    pick(captured, 'unit', 'unit')?.unit !== 'week' ||
    !within?.month ||
    within.day ||
    !n ||
    n > 5
  )
    return null;
  return time({ ...within, week: n });
};

/** Early, mid or late in a month or a year. */
const partOfPeriod: Production = (captured) => {
  const unit = pick(captured, 'unit', 'unit')?.unit;
  const said: TimeExpression | undefined = unit
    ? { form: 'relative', unit, count: 0 }
    : pick(captured, 'time', 'time')?.time;
  const part = pick(captured, 'part', 'part')?.part;
  if (!part || !said) return null;
  if (said.form === 'relative' && (said.unit === 'week' || said.unit === 'month') && !said.counted)
    return time({ ...said, part });
  const within: Calendar | null =
    said.form === 'calendar'
      ? said
      : said.form === 'relative' && said.unit === 'year'
        ? { form: 'calendar', shift: said.count }
        : null;
  return within && !within.day && !within.week && !within.part && !within.quarter && !within.half
    ? time({ ...within, part })
    : null;
};

/** A quarter or a half of a year. */
const yearPart: Production = (captured) => {
  const said = pick(captured, 'part', 'yearPart');
  const n = pick(captured, 'n', 'ordinal')?.n;
  const unit = pick(captured, 'unit', 'unit')?.unit;
  const halves =
    pick(captured, 'half', 'number')?.n === 0.5 || (said && !said.half && !said.quarter);
  const quarter = said?.quarter ?? (unit === 'quarter' ? n : undefined);
  const half = said?.half ?? (halves && n && n <= 2 ? n : undefined);
  const year = yearOf(captured);
  const within = pick(captured, 'time', 'time')?.time;
  const shift = within?.form === 'relative' && within.unit === 'year' ? within.count : undefined;
  if ((!quarter || quarter > 4) && !half) return null;
  if (within && shift === undefined && within.form !== 'calendar') return null;
  return time({
    form: 'calendar',
    ...(year && { year }),
    ...(within?.form === 'calendar' && within.year && { year: within.year }),
    ...(shift !== undefined && { shift }),
    ...(quarter && { quarter }),
    ...(half && { half }),
  });
};

/** A part of a year in figures: mid 1989, early 2000. */
const partOfYear: Production = (captured) => {
  const year = yearOf(captured);
  const part = pick(captured, 'part', 'part')?.part;
  return year && part ? time({ form: 'calendar', year, part }) : null;
};

/** Days of a month that is named by where it lies to this one: the 4th to 23rd of next month. */
const daysOfMonth: Production = (captured) => {
  const from = dayOf(captured, 'from');
  const to = dayOf(captured, 'to');
  const shift = pick(captured, 'shift', 'shift')?.shift;
  if (pick(captured, 'unit', 'unit')?.unit !== 'month' || !isDay(from) || !isDay(to)) return null;
  if (shift === undefined || from >= to) return null;
  const day = (n: number): TimeExpression => ({ form: 'dayOfMonth', day: n, months: shift });
  return time({ form: 'range', from: day(from), to: day(to) });
};

/** A time that is said to lie in the earlier or later part of a period: the period holds it. */
const sameTime: Production = (captured) => pick(captured, 'time', 'time');

/** The week after next. */
const unitAfterNext: Production = (captured) => {
  const unit = pick(captured, 'unit', 'unit');
  return unit && !unit.times ? time({ form: 'relative', unit: unit.unit, count: 2 }) : null;
};

/** The weeks of a year by their number, as ISO 8601 counts them. */
const numberedWeek: Production = (captured) => {
  const n = pick(captured, 'n', 'number')?.n ?? 0;
  const year = yearOf(captured);
  return n >= 1 && n <= 53 && Number.isInteger(n)
    ? time({ form: 'isoWeek', week: n, ...(year && { year }) })
    : null;
};

const yearToDate: Production = () => time({ form: 'relative', unit: 'year', count: 0 });

/** The 1990s, the nineties: a decade, of the century that lies nearest where it is not said. */
const decade: Production = (captured) => {
  const said = pick(captured, 'year', 'year')?.year ?? pick(captured, 'n', 'number')?.n;
  if (said === undefined || said % 10 || said < 10 || (said > 90 && said < 1000)) return null;
  const year = said >= 1000 ? said : said <= 20 ? 2000 + said : 1900 + said;
  return time({ form: 'calendar', year, span: 'decade' });
};

/** The 21st century is 20XX: EDTF counts its years by their first digits. */
const century: Production = (captured) => {
  const n = pick(captured, 'n', 'ordinal')?.n;
  return pick(captured, 'unit', 'unit')?.unit === 'century' && n && n > 1 && n <= 22
    ? time({ form: 'calendar', year: (n - 1) * 100, span: 'century' })
    : null;
};

function calendar(captured: Captured): Calendar | null {
  const said = pick(captured, 'time', 'time')?.time;
  return said?.form === 'calendar' ? said : null;
}

/** A weekday or "today" beside a full date: the date decides. */
const datedWeekday: Production = (captured) => {
  const said = pick(captured, 'time', 'time');
  const days = said?.time.form === 'calendar' ? said.time.day : undefined;
  return said && days ? said : null;
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
  const within = pick(captured, 'time', 'time')?.time;
  const monthly =
    (within?.form === 'calendar' && within.month && !within.day) ||
    (within?.form === 'relative' && within.unit === 'month');
  return n && n <= 5 && day && within && monthly
    ? time({ form: 'nthWeekday', n, weekday: day, within })
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

/** The productions that read parts of the calendar. */
export const calendarProductions: Readonly<Record<string, Production>> = {
  date,
  shortYearDate,
  slashedDate,
  year,
  withYear,
  dayRange,
  dayChoice,
  weekOfMonth,
  partOfPeriod,
  yearPart,
  decade,
  partOfYear,
  daysOfMonth,
  sameTime,
  yearToDate,
  unitAfterNext,
  numberedWeek,
  century,
  datedWeekday,
  weekday,
  nthWeekday,
  holiday,
};
