import type { TimeExpression, Unit } from '../../languages/sense.js';
import { type Production, pick } from './production.js';

type Calendar = Extract<TimeExpression, { form: 'calendar' }>;

const time = (expression: TimeExpression): { cls: 'time'; time: TimeExpression } => ({
  cls: 'time',
  time: expression,
});
const isDay = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= 31;

/** A day, month or year, of whatever parts were said. */
const date: Production = (captured) => {
  const day = pick(captured, 'day', 'number')?.n;
  if (day !== undefined && !isDay(day)) return null;
  const month = pick(captured, 'month', 'month')?.month;
  const year = pick(captured, 'year', 'year')?.year;
  const shift = pick(captured, 'shift', 'shift')?.shift;
  return time({
    form: 'calendar',
    ...(year && { year }),
    ...(month && { month }),
    ...(day && { day }),
    ...(shift !== undefined && { shift }),
  });
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
  captured: Parameters<Production>[0],
): { from: Calendar & { day: number }; to: Calendar & { day: number } } | null {
  const from = pick(captured, 'from', 'number')?.n;
  const to = pick(captured, 'to', 'number')?.n;
  const month = pick(captured, 'month', 'month')?.month;
  const year = pick(captured, 'year', 'year')?.year;
  if (!from || !to || !month || !isDay(from) || !isDay(to)) return null;
  const rest = { form: 'calendar' as const, month, ...(year && { year }) };
  return { from: { ...rest, day: from }, to: { ...rest, day: to } };
}

/** The nth week of a month. */
const weekOfMonth: Production = (captured) => {
  const within = calendar(captured);
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
  const within = calendar(captured);
  const part = pick(captured, 'part', 'part')?.part;
  return within && part && !within.day && !within.week && !within.part
    ? time({ ...within, part })
    : null;
};

function calendar(captured: Parameters<Production>[0]): Calendar | null {
  const said = pick(captured, 'time', 'time')?.time;
  return said?.form === 'calendar' ? said : null;
}

/** A weekday or "today" beside a full date: the date decides. */
const datedWeekday: Production = (captured) => {
  const said = pick(captured, 'time', 'time');
  const days = said?.time.form === 'calendar' ? said.time.day : undefined;
  return said && days ? said : null;
};

const weekday: Production = (captured) => {
  const day = pick(captured, 'weekday', 'weekday')?.weekday;
  const shift = pick(captured, 'shift', 'shift')?.shift;
  return day ? time({ form: 'weekday', weekday: day, ...(shift && { shift }) }) : null;
};

const relativeDay: Production = (captured) => {
  const day = pick(captured, 'day', 'relativeDay');
  return day && time({ form: 'relative', unit: 'day', count: day.days, either: day.either });
};

/** This, last or next week, month or year. */
const shiftedUnit: Production = (captured) => {
  const unit = pick(captured, 'unit', 'unit')?.unit;
  const shift = pick(captured, 'shift', 'shift')?.shift;
  if (shift === undefined || (unit !== 'week' && unit !== 'month' && unit !== 'year')) return null;
  return time({ form: 'relative', unit, count: shift });
};

const vague: Production = (captured) => {
  const said = pick(captured, 'vague', 'vague');
  return said && time({ form: 'vague', side: said.side });
};

const duration: Production = (captured) => {
  const count = pick(captured, 'count', 'number');
  const unit = pick(captured, 'unit', 'unit')?.unit;
  if (!count || !unit) return null;
  return {
    cls: 'duration',
    count: count.n,
    unit,
    approximate: pick(captured, 'bound', 'bound')?.bound === 'about',
  };
};

/** Days of a unit that is reckoned in whole days; null for the others, whose length varies. */
function daysOf(unit: Unit): number | null {
  return unit === 'day' ? 1 : unit === 'week' ? 7 : null;
}

/** So many days before or after the event named just before. */
const offset =
  (sign: 1 | -1): Production =>
  (captured) => {
    const said = pick(captured, 'duration', 'duration');
    const days = said && daysOf(said.unit);
    return said && days ? { cls: 'offset', days: sign * days * said.count } : null;
  };

const nextDay: Production = (captured) =>
  pick(captured, 'unit', 'unit')?.unit === 'day' ? { cls: 'offset', days: 1 } : null;

/** So long before or after publication. */
const fromPublication =
  (sign: 1 | -1): Production =>
  (captured) => {
    const said = pick(captured, 'duration', 'duration');
    if (!said || said.unit === 'minute' || said.unit === 'hour') return null;
    const told = time({ form: 'relative', unit: said.unit, count: sign * said.count });
    return said.approximate ? time({ form: 'around', time: told.time }) : told;
  };

const range: Production = (captured) => {
  const from = pick(captured, 'from', 'time');
  const to = pick(captured, 'to', 'time');
  return from && to && time({ form: 'range', from: from.time, to: to.time });
};

const wrap =
  (form: 'around' | 'before' | 'after' | 'until'): Production =>
  (captured) => {
    const said = pick(captured, 'time', 'time');
    return said && said.time.form !== 'vague' ? time({ form, time: said.time }) : null;
  };

/** The productions that read times, durations and distances between events. */
export const timeProductions: Readonly<Record<string, Production>> = {
  date,
  dayRange,
  dayChoice,
  weekOfMonth,
  partOfPeriod,
  datedWeekday,
  weekday,
  relativeDay,
  shiftedUnit,
  vague,
  duration,
  offsetAfter: offset(1),
  offsetBefore: offset(-1),
  nextDay,
  ago: fromPublication(-1),
  later: fromPublication(1),
  range,
  around: wrap('around'),
  until: wrap('until'),
  before: wrap('before'),
  after: wrap('after'),
};
