import type { TimeExpression } from '../../languages/sense.js';
import { type Calendar, calendar, dayOf, isDay, time, yearOf } from './calendar.js';
import { type Production, pick } from './production.js';

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

/** The productions that read stretches of a month, a year or more. */
export const periodProductions: Readonly<Record<string, Production>> = {
  weekOfMonth,
  partOfPeriod,
  yearPart,
  partOfYear,
  daysOfMonth,
  sameTime,
  unitAfterNext,
  numberedWeek,
  yearToDate,
  decade,
  century,
};
