import type { Length, Sense, Unit } from '../../languages/sense.js';
import { UCUM_TIME } from '../ucumTime.js';
import { type Production, pick } from './production.js';

/** A length of time as a sense. */
export type Duration = Extract<Sense, { cls: 'duration' }>;

export const duration: Production = (captured) => {
  const count = pick(captured, 'count', 'number');
  const unit = pick(captured, 'unit', 'unit');
  const bound = pick(captured, 'bound', 'bound')?.bound;
  if (!unit || (count && (count.vague || count.n <= 0 || isYear(count, unit.unit)))) return null;
  return {
    cls: 'duration',
    count: (count?.n ?? 1) * (unit.times ?? 1),
    unit: unit.unit,
    approximate: bound !== undefined && bound !== 'exact',
    ...(bound && { bound }),
  };
};

/** A few weeks, कई घंटे: told in one unit, as about three of it (a couple, two), the time of no single event. */
const few =
  (count: number): Production =>
  (captured) => {
    const unit = pick(captured, 'unit', 'unit');
    return unit && !unit.times
      ? {
          cls: 'period',
          time: { form: 'vague', side: 'future', length: { count, unit: unit.unit } },
        }
      : null;
  };

/** A few days ago, in a couple of weeks. */
const fewFrom =
  (side: 'past' | 'future'): Production =>
  (captured) => {
    const said = pick(captured, 'few', 'period')?.time;
    if (said?.form !== 'vague' || !said.length) return null;
    return inDays(said.length.unit) ? { cls: 'time', time: { ...said, side } } : null;
  };

/** 2025 साल is a year, not a length. */
function isYear(count: Extract<Sense, { cls: 'number' }>, unit: Unit): boolean {
  return unit === 'year' && count.digits && count.n >= 1900 && count.n < 2100;
}

/** One year and three months; one hour and a half. */
const longerDuration: Production = (captured) => {
  const first = pick(captured, 'first', 'duration') ?? lengthOf(captured);
  const second = pick(captured, 'second', 'duration');
  const parts = pick(captured, 'part', 'denominator')?.of;
  const fraction = pick(captured, 'fraction', 'number')?.n ?? (parts && 1 / parts);
  if (!first) return null;
  if (fraction)
    return fraction < 1 && !first.more ? { ...first, count: first.count + fraction } : null;
  if (
    !second ||
    ORDER.indexOf(second.unit) >= ORDER.indexOf(first.more?.at(-1)?.unit ?? first.unit)
  )
    return null;
  // Two lengths of one number of units (एक साल और एक चौथाई साल) are one.
  return { ...first, more: [...(first.more ?? []), ...lengthsOf(second)] };
};

/** One year and a quarter year. */
const sameUnitDuration: Production = (captured) => {
  const first = pick(captured, 'first', 'duration');
  const second = pick(captured, 'second', 'duration');
  return first && second && first.unit === second.unit && second.count < 1 && !first.more
    ? { ...first, count: first.count + second.count }
    : null;
};

const ORDER: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];

/** A length that is said to be about, at least, or more. */
const hedgedDuration: Production = (captured) => {
  const said = pick(captured, 'duration', 'duration');
  const bound = pick(captured, 'bound', 'bound')?.bound;
  return said && { ...said, approximate: true, ...(bound && { bound }) };
};

/** Five to six days: a length of no single figure, so a quantity of its unit. */
const durationRange: Production = (captured) => {
  const from = pick(captured, 'from', 'number')?.n;
  const to = pick(captured, 'to', 'number')?.n;
  const unit = pick(captured, 'unit', 'unit')?.unit;
  const code = unit && UCUM_TIME[unit];
  return from && to && from < to && code
    ? { cls: 'quantity', n: from, to, unit: code, bound: 'exact' }
    : null;
};

/** The units of a length, one by one. */
export function lengthsOf({ count, unit, more }: Duration): Length[] {
  return [{ count, unit }, ...(more ?? [])];
}

/** Days of a unit that is reckoned in whole days; null for the others, whose length varies. */
function daysOf(unit: Unit): number | null {
  return unit === 'day' ? 1 : unit === 'week' ? 7 : null;
}

function lengthOf(captured: ReadonlyMap<string, Sense>): Duration | null {
  const made = duration(captured, null);
  return made?.cls === 'duration' ? made : null;
}

/** So many days before or after the event named just before. */
const offset =
  (sign: 1 | -1, ofLast = false): Production =>
  (captured) => {
    const said = pick(captured, 'duration', 'duration') ?? lengthOf(captured);
    const days = said && daysOf(said.unit);
    return said && days && !said.more && Number.isInteger(said.count)
      ? { cls: 'offset', days: sign * days * said.count, ...(ofLast && { ofLast }) }
      : null;
  };

/** The day after, the day before an event. */
const besideDay =
  (days: 1 | -1): Production =>
  (captured) =>
    pick(captured, 'unit', 'unit')?.unit === 'day' ? { cls: 'offset', days } : null;

/** 34 years since: the length alone. */
const lengthSince: Production = (captured) => pick(captured, 'length', 'duration');

/** The next day, the next morning: that behind the event told of last. */
const nextDayOfLast: Production = (captured) =>
  pick(captured, 'part', 'dayPart') ||
  pick(captured, 'unit', 'dayPart') ||
  pick(captured, 'unit', 'unit')?.unit === 'day'
    ? { cls: 'offset', days: 1, ofLast: true }
    : null;

/** On the same day as an event: no day between them. */
const sameDayAs: Production = (captured) =>
  isOfLast(captured) ? { cls: 'offset', days: 0 } : null;

const sameDay: Production = (captured) => (isOfLast(captured) ? { cls: 'sameDay' } : null);

function isOfLast(captured: ReadonlyMap<string, Sense>): boolean {
  const last = captured.get('last');
  return last === undefined || (last.cls === 'offset' && last.ofLast === true && last.days === 0);
}

/** Whether a unit can be reckoned from a day. */
export const inDays = (unit: Unit): boolean => ORDER.indexOf(unit) >= ORDER.indexOf('day');

/** The productions that read lengths of time, and distances between events. */
export const durationProductions: Readonly<Record<string, Production>> = {
  duration,
  longerDuration,
  sameUnitDuration,
  hedgedDuration,
  durationRange,
  few: few(3),
  couple: few(2),
  fewAgo: fewFrom('past'),
  fewAhead: fewFrom('future'),
  offsetAfter: offset(1),
  offsetBefore: offset(-1),
  beforeLast: offset(-1, true),
  afterLast: offset(1, true),
  nextDay: besideDay(1),
  dayBefore: besideDay(-1),
  nextDayOfLast,
  sameDayAs,
  lengthSince,
  sameDay,
};
