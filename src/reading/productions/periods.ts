import { fiscalMonths } from '../../languages/fiscalYears.js';
import type { Sense, TimeExpression, Unit } from '../../languages/sense.js';
import { type Calendar, calendar, dayOf, isDay, time, yearOf } from './calendar.js';
import { inDays, lengthsOf } from './durations.js';
import { type Production, pick } from './production.js';

/** The nth week of a month. */
const weekOfMonth: Production = (captured) => {
  const month = pick(captured, 'month', 'month')?.month;
  const year = yearOf(captured);
  const within: Calendar | null = month
    ? { form: 'calendar', month, ...(year && { year }) }
    : calendar(captured);
  const n = pick(captured, 'n', 'ordinal')?.n;
  const near = pick(captured, 'time', 'time')?.time;
  const unit = pick(captured, 'unit', 'unit');
  // A fortnight of a month is a half of it.
  if (unit?.unit === 'week' && unit.times === 2)
    return within?.month && !within.day && (n === 1 || n === 2)
      ? time({ ...within, half: n })
      : null;
  if (unit?.unit !== 'week' || unit.times || !n || n > 5) return null;
  if (near?.form === 'relative' && near.unit === 'month' && !near.counted && !near.part)
    return time({ ...near, week: n });
  return within?.month && !within.day && !within.part ? time({ ...within, week: n }) : null;
};

/**
 * The nth week of a year, as the calendar counts weeks. By the first and the last newsrooms mean what lies about New Year.
 */
const weekOfYear: Production = (captured) => {
  const n = pick(captured, 'n', 'ordinal')?.n ?? pick(captured, 'shift', 'shift')?.shift;
  const within = pick(captured, 'time', 'time')?.time;
  const year = yearOf(captured);
  const whole = year ? { year } : within && wholeYear(within);
  const unit = pick(captured, 'unit', 'unit');
  if (!n || n > 53 || unit?.unit !== 'week' || unit.times) return null;
  if (!whole) return null;
  const week: TimeExpression = { form: 'isoWeek', week: n, ...whole };
  return time(Math.abs(n) === 1 ? { form: 'around', time: week } : week);
};

/** The year that an expression is, by its number or by where it lies to this one. */
function wholeYear(said: TimeExpression): { year: number } | { yearShift: number } | null {
  if (said.form === 'relative')
    return said.unit === 'year' && !said.counted ? { yearShift: said.count } : null;
  const isWhole = said.form === 'calendar' && Object.keys(said).length === 2;
  return isWhole && said.year ? { year: said.year } : null;
}

/** The week that a day lies in. */
const weekOf: Production = (captured) => {
  const said = dayOf(captured, 'day');
  const day: TimeExpression | undefined = isDay(said)
    ? { form: 'calendar', day: said }
    : pick(captured, 'day', 'time')?.time;
  const unit = pick(captured, 'unit', 'unit');
  return day && unit?.unit === 'week' && !unit.times && NAMED_DAYS.has(day.form)
    ? time({ form: 'weekOf', time: day })
    : null;
};

const NAMED_DAYS: ReadonlySet<TimeExpression['form']> = new Set<TimeExpression['form']>([
  'calendar',
  'holiday',
  'dayOfMonth',
]);

/** The first or last so many units of a month or a year. */
const edge: Production = (captured) => {
  const said = pick(captured, 'duration', 'duration');
  const count = pick(captured, 'count', 'number')?.n;
  const unit = pick(captured, 'unit', 'unit');
  const n = pick(captured, 'n', 'ordinal')?.n ?? pick(captured, 'shift', 'shift')?.shift;
  const year = yearOf(captured);
  const within: TimeExpression | undefined = year
    ? { form: 'calendar', year }
    : pick(captured, 'time', 'time')?.time;
  const lengths = said
    ? lengthsOf(said)
    : count && unit && !unit.times
      ? [{ count, unit: unit.unit }]
      : null;
  if (!lengths || !within || (n !== 1 && n !== -1) || !lengths.every((one) => inDays(one.unit)))
    return null;
  if (within.form !== 'calendar' && within.form !== 'relative') return null;
  return time({ form: 'edge', lengths, side: n, within });
};

/** Early, mid or late in a month or a year. */
const partOfPeriod: Production = (captured) => {
  const unit = pick(captured, 'unit', 'unit')?.unit;
  const said: TimeExpression | undefined = unit
    ? { form: 'relative', unit, count: 0 }
    : pick(captured, 'time', 'time')?.time;
  const part = pick(captured, 'part', 'part')?.part;
  if (!part || !said) return null;
  if (part === 'late' && isDayItself(said)) return time({ form: 'dayEnd', day: said });
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

/** The end of a day that is named by a weekday or by where it lies to this one. */
const endOfDay: Production = (captured) => {
  const weekday = pick(captured, 'time', 'weekday')?.weekday;
  const said = pick(captured, 'time', 'relativeDay');
  if (pick(captured, 'part', 'part')?.part !== 'late') return null;
  if (weekday) return time({ form: 'dayEnd', day: { form: 'weekday', weekday } });
  return said
    ? time({
        form: 'dayEnd',
        day: { form: 'relative', unit: 'day', count: said.days, either: said.either },
      })
    : null;
};

function isDayItself(said: TimeExpression): boolean {
  return said.form === 'weekday' || (said.form === 'relative' && said.unit === 'day');
}

/** A quarter or a half of a year. */
const yearPart: Production = (captured) => {
  const said = pick(captured, 'part', 'yearPart');
  const n = pick(captured, 'n', 'ordinal')?.n;
  const unit = pick(captured, 'unit', 'unit')?.unit;
  const halves =
    pick(captured, 'half', 'number')?.n === 0.5 ||
    (said && !said.half && !said.quarter && !said.season);
  const quarter = said?.quarter ?? (unit === 'quarter' ? (n === -1 ? 4 : n) : undefined);
  const half = said?.half ?? (halves && n && n <= 2 ? n : undefined);
  const season = captured.has('n') ? undefined : said?.season;
  const month = pick(captured, 'month', 'month')?.month;
  const year = yearOf(captured);
  const within = pick(captured, 'time', 'time')?.time;
  const shift = within?.form === 'relative' && within.unit === 'year' ? within.count : undefined;
  if ((!quarter || quarter > 4) && !half && !season) return null;
  const ending = within && endOfYears(within);
  if (ending && (quarter || half)) {
    const size = quarter ? 3 : 6;
    const n = quarter ?? half ?? 1;
    return { cls: 'period', time: fiscalMonths(ending, (n - 1) * size + 1, n * size) };
  }
  if (within && shift === undefined && (within.form !== 'calendar' || within.month)) return null;
  return time({
    form: 'calendar',
    ...(year && { year }),
    ...(within?.form === 'calendar' && within.year && { year: within.year }),
    ...(shift !== undefined && { shift }),
    ...(quarter && { quarter }),
    ...(half && { half }),
    ...(season && { season }),
    ...(month && { month }),
  });
};

/** The later of the two years of 2025-26, which is a financial year where a part of it is told. */
function endOfYears(said: TimeExpression): number | null {
  if (said.form !== 'range' || said.from.form !== 'calendar' || said.to.form !== 'calendar')
    return null;
  const { from, to } = said;
  const isOfTwo = from.year && to.year === from.year + 1 && !from.month && !to.month;
  return isOfTwo ? (to.year ?? null) : null;
}

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
  const month = pick(captured, 'month', 'time')?.time;
  const shift =
    month?.form === 'relative' && month.unit === 'month' && !month.part
      ? month.count
      : pick(captured, 'unit', 'unit')?.unit === 'month'
        ? pick(captured, 'shift', 'shift')?.shift
        : undefined;
  if (shift === undefined || !isDay(from) || !isDay(to) || from >= to) return null;
  const day = (n: number): TimeExpression => ({ form: 'dayOfMonth', day: n, months: shift });
  return time({ form: 'range', from: day(from), to: day(to) });
};

/** Figures that only a month stands before may count (next month 2-3 meetings); those far apart are days. */
const farDaysOfMonth: Production = (captured, name) => {
  const [from = 0, to = 0] = ['from', 'to'].map((label) => dayOf(captured, label));
  return to - from >= FAR_APART ? daysOfMonth(captured, name) : null;
};

const FAR_APART = 5;

/** A day of a month that is named by where it lies to this one: the 20th of next month. */
const dayOfShiftedMonth: Production = (captured) => {
  const day = dayOf(captured, 'day');
  const month = pick(captured, 'month', 'time')?.time;
  return isDay(day) && month?.form === 'relative' && month.unit === 'month' && !month.part
    ? time({ form: 'dayOfMonth', day, months: month.count })
    : null;
};

/**
 * The part of a period that is still to come, or has gone by: later this year. Of a period that does not hold the day of
 * publication it says no more than the period.
 */
const restOf =
  (side: 'gone' | 'coming'): Production =>
  (captured) => {
    const unit = pick(captured, 'time', 'unit');
    const period: Extract<Sense, { cls: 'time' }> | null =
      unit && !unit.times && LONG.has(unit.unit)
        ? time({ form: 'relative', unit: unit.unit, count: 0 })
        : pick(captured, 'time', 'time');
    const said = period?.time;
    if (said?.form !== 'relative' || said.count !== 0 || said.part || !LONG.has(said.unit))
      return period;
    const today: TimeExpression = { form: 'relative', unit: 'day', count: 0 };
    const day = [{ count: 1, unit: 'day' as const }];
    const edge = (at: 1 | -1): TimeExpression => ({
      form: 'edge',
      lengths: day,
      side: at,
      within: said,
    });
    return time(
      side === 'coming'
        ? { form: 'range', from: today, to: edge(-1) }
        : { form: 'range', from: edge(1), to: today },
    );
  };

const LONG: ReadonlySet<Unit> = new Set<Unit>(['week', 'month', 'year']);

/** The week after next. */
const unitAfterNext: Production = (captured) => {
  const unit = pick(captured, 'unit', 'unit');
  return unit && !unit.times ? time({ form: 'relative', unit: unit.unit, count: 2 }) : null;
};

/** Weekdays of a week that is said before them: next week between Wednesday and Friday. */
const daysOfWeek: Production = (captured) => {
  const within = pick(captured, 'week', 'time')?.time;
  const from = pick(captured, 'from', 'weekday')?.weekday;
  const to = pick(captured, 'to', 'weekday')?.weekday;
  if (within?.form !== 'relative' || within.unit !== 'week' || !from || !to || from >= to)
    return null;
  const day = (weekday: number): TimeExpression => ({
    form: 'weekday',
    weekday,
    week: within.count,
  });
  return time({ form: 'range', from: day(from), to: day(to) });
};

/** The weeks of a year by their number, as ISO 8601 counts them. */
const numberedWeek: Production = (captured) => {
  const n = pick(captured, 'n', 'number')?.n ?? 0;
  const year = yearOf(captured);
  const within = pick(captured, 'time', 'time')?.time;
  const whole = within && wholeYear(within);
  if (n < 1 || n > 53 || !Number.isInteger(n) || (within && !whole)) return null;
  return time({ form: 'isoWeek', week: n, ...whole, ...(year && { year }) });
};

const yearToDate: Production = () => time({ form: 'relative', unit: 'year', count: 0 });

/** The productions that read stretches of a month, a year or more. */
export const periodProductions: Readonly<Record<string, Production>> = {
  weekOfMonth,
  weekOfYear,
  endOfDay,
  weekOf,
  edge,
  dayOfShiftedMonth,
  partOfPeriod,
  yearPart,
  partOfYear,
  daysOfMonth,
  farDaysOfMonth,
  laterIn: restOf('coming'),
  earlierIn: restOf('gone'),
  unitAfterNext,
  daysOfWeek,
  numberedWeek,
  yearToDate,
};
