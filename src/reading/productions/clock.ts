import type { ClockTime, DayPart, Sense, TimeExpression } from '../../languages/sense.js';
import { time } from './calendar.js';
import { type Captured, type Production, pick } from './production.js';

type Clock = Extract<Sense, { cls: 'clock' }>;

/** A time of day of hours and minutes in figures or words: 5 बजे, साढ़े ग्यारह बजे, 2.30, तीन बजकर बीस मिनट. */
const clock: Production = (captured) => {
  const whole = pick(captured, 'clock', 'clock');
  const from = whole?.from ?? spoken(captured, 'hour', 'minute');
  const to = spoken(captured, 'toHour', 'toMinute') ?? pick(captured, 'to', 'clock')?.from ?? null;
  if (!from || (captured.has('toHour') && !to)) return null;
  const about = whole?.about;
  return modified(captured, {
    cls: 'clock',
    from,
    to: to ?? whole?.to ?? null,
    ...(about && { about }),
  });
};

/** One moment by two clocks: that of a place nobody names says less than the one whose zone is said. */
const clockRestated: Production = (captured) => {
  const [one, other] = [pick(captured, 'clock', 'clock'), pick(captured, 'other', 'clock')];
  return (one?.from.zone === null && other && other.from.zone !== null ? other : one) ?? null;
};

function spoken(captured: Captured, hourLabel: string, minuteLabel: string): ClockTime | null {
  const hour = pick(captured, hourLabel, 'number');
  const minute = pick(captured, minuteLabel, 'number')?.n ?? 0;
  if (!hour || hour.n < 0 || hour.n > 24 || minute < 0 || minute > 59 || minute % 1) return null;
  const part = hour.n % 1;
  // 2.30 is half past two, साढ़े दो is 2.5.
  const fraction = Math.round(part * (hour.digits ? 100 : 60));
  if (fraction > 59 || (part && minute)) return null;
  const whole = Math.floor(hour.n);
  return {
    hour: whole,
    minute: minute + fraction,
    second: 0,
    half: whole > 12 || whole === 0 ? '24' : null,
    part: null,
    zone: null,
  };
}

/** After or before a time of day on a named day: Monday after 5 pm. */
const besideClock =
  (form: 'after' | 'before' | 'since'): Production =>
  (captured, name) => {
    const said = clockOnDay(captured, name);
    return said?.cls === 'time' ? time({ form, time: said.time }) : null;
  };

/** A weekday with a part of it or a time of day, in a week that is said behind it: Monday evening next week. */
const dayInWeek: Production = (captured) => {
  const said = pick(captured, 'day', 'time')?.time;
  const week = pick(captured, 'week', 'time')?.time;
  if (said?.form !== 'dayPart' && said?.form !== 'clock') return null;
  if (said.day?.form !== 'weekday' || week?.form !== 'relative' || week.unit !== 'week')
    return null;
  return time({ ...said, day: { ...said.day, week: week.count } });
};

/** What is said beside a time of day goes for both its ends, where an end has none of its own. */
function modified(captured: Captured, said: Clock): Clock | null {
  const half = pick(captured, 'half', 'meridiem')?.half ?? null;
  const part = pick(captured, 'part', 'dayPart')?.part ?? null;
  const zone = pick(captured, 'zone', 'zone');
  const change = (one: ClockTime, last: boolean): ClockTime =>
    inZone(
      {
        ...one,
        half: one.half ?? (last || !said.to ? half : null),
        part: one.part ?? part,
      },
      zone,
    );
  // 13 pm, 10 in the morning pm: words that do not go together.
  if (half && (said.from.half === '24' || said.from.hour > 12) && said.from.hour !== 0) {
    if (!said.from.hour || said.from.hour > 12) return said.from.minute >= 0 ? said : null;
  }
  const about = said.about || pick(captured, 'bound', 'bound')?.bound === 'about';
  return {
    cls: 'clock',
    from: change(said.from, false),
    to: said.to && change(said.to, true),
    ...(about && { about }),
  };
}

/** Half past seven, a quarter to nine, twenty past five: minutes beside an hour. */
const besideHour =
  (sign: 1 | -1): Production =>
  (captured) => {
    const said = pick(captured, 'minute', 'number');
    const minutes = captured.has('quarter') ? 15 : said?.n === 0.5 ? 30 : said?.n;
    const hour = spoken(captured, 'hour', 'none');
    if (!hour || !minutes || minutes % 1 || minutes > 30 || hour.hour > 12 || hour.minute)
      return null;
    if (sign > 0) return { cls: 'clock', from: { ...hour, minute: minutes }, to: null };
    const before = hour.hour === 1 ? 12 : hour.hour - 1;
    return { cls: 'clock', from: { ...hour, hour: before, minute: 60 - minutes }, to: null };
  };

type Zone = Extract<Sense, { cls: 'zone' }>;

/** A time of day by the clocks of a zone, where none was said before. */
function inZone(one: ClockTime, zone: Zone | null): ClockTime {
  if (!zone || one.zone !== null) return one;
  return {
    ...one,
    zone: zone.minutes,
    ...(zone.minutes === null && { local: true }),
    ...(zone.summer && { summer: zone.summer }),
  };
}

/** A zone said before or behind the day and the time of day: भारतीय समयानुसार सोमवार सुबह 6:35 बजे. */
const zoned: Production = (captured) => {
  const said = pick(captured, 'time', 'time')?.time;
  const zone = pick(captured, 'zone', 'zone');
  return said?.form === 'clock'
    ? time({ ...said, from: inZone(said.from, zone), to: said.to && inZone(said.to, zone) })
    : null;
};

/** Around half past three; "over" and "under" say nothing of a time of day. */
const aboutClock: Production = (captured, name) =>
  pick(captured, 'bound', 'bound')?.bound === 'about' ? clock(captured, name) : null;

/** Shortly after half past three, 3 बजे के कुछ देर बाद. */
const nearClock: Production = (captured) => {
  const said = pick(captured, 'clock', 'clock');
  // Just after midnight may be of either day.
  return said && !said.from.midnight ? { ...said, about: true } : null;
};

/** From one time of day to another: 9 से 5 बजे, 3-8pm. */
const clockRange: Production = (captured) => {
  const from = pick(captured, 'from', 'clock')?.from ?? spoken(captured, 'from', 'none');
  const to = pick(captured, 'to', 'clock')?.from ?? spoken(captured, 'to', 'none');
  return from && to ? modified(captured, { cls: 'clock', from, to }) : null;
};

/** Two bare figures are times of day where a part of the day or a day stands before them: शाम 4 और 5 के बीच. */
const hoursBetween: Production = (captured, name) => {
  const said = clockRange(captured, name);
  const day = dayOf(captured);
  if (said?.cls !== 'clock' || !captured.has('day')) return said;
  const parted = pick(captured, 'day', 'time')?.time;
  const expression: TimeExpression = { form: 'clock', day, from: said.from, to: said.to };
  return day && time(parted?.form === 'dayPart' ? withPart(expression, parted.part) : expression);
};

/** Four figures of a clock of 24 hours: at 2245 hours. */
const fourFigures: Production = (captured) => {
  const said = pick(captured, 'hour', 'number');
  if (
    !said?.digits ||
    said.n < 100 ||
    said.n % 1 ||
    pick(captured, 'unit', 'unit')?.unit !== 'hour'
  )
    return null;
  const [hour, minute] = [Math.floor(said.n / 100), said.n % 100];
  return hour < 24 && minute < 60
    ? {
        cls: 'clock',
        from: { hour, minute, second: 0, half: '24', part: null, zone: null },
        to: null,
      }
    : null;
};

/** A time of day on a day that is named beside it. */
const clockOnDay: Production = (captured) => {
  const said = pick(captured, 'clock', 'clock') ?? bareHour(captured);
  const night = said && onNight(captured, said);
  if (night) return time(night);
  const day = dayOf(captured);
  if (!day || !said) return null;
  const expression = {
    form: 'clock' as const,
    day,
    from: said.from,
    to: said.to,
    ...(said.about && { about: true }),
  };
  const named = pick(captured, 'day', 'time')?.time;
  return time(named?.form === 'dayPart' ? withPart(expression, named.part) : expression);
};

/** A time of day in the night between two days: on the first up to midnight, on the second behind it. */
function onNight(captured: Captured, { from, about }: Clock): TimeExpression | null {
  const night = pick(captured, 'day', 'time')?.time;
  if (night?.form !== 'oneOf') return null;
  const isLate =
    from.half === 'pm' || (from.half !== 'am' && from.hour > EVENING && from.hour !== 12);
  const day = night.some.at(isLate ? 0 : -1);
  const half = from.hour > 12 ? from.half : isLate ? 'pm' : 'am';
  const told = { ...from, half, part: null };
  return day ? { form: 'clock', day, from: told, to: null, ...(about && { about }) } : null;
}

/** A night begins behind this hour, by either clock. */
const EVENING = 6;

/** A bare figure is a time of day where a named day and a preposition say so: Monday at 5. */
function bareHour(captured: Captured): Clock | null {
  const from = spoken(captured, 'hour', 'minute');
  return from && from.half !== '24'
    ? {
        cls: 'clock',
        from: { ...from, part: pick(captured, 'part', 'dayPart')?.part ?? null },
        to: null,
      }
    : null;
}

/** A part of a named day; with a time of day in it, that decides. */
const partOfDay: Production = (captured) => {
  const part = pick(captured, 'part', 'dayPart')?.part;
  const said = pick(captured, 'day', 'time')?.time;
  if (said?.form === 'clock' && part) return time(withPart(said, part));
  const day = dayOf(captured);
  return day && part ? time({ form: 'dayPart', day, part }) : null;
};

function withPart(said: Extract<TimeExpression, { form: 'clock' }>, part: DayPart): TimeExpression {
  return {
    ...said,
    from: { ...said.from, part: said.from.part ?? part },
    to: said.to && { ...said.to, part: said.to.part ?? part },
  };
}

function dayOf(captured: Captured): TimeExpression | null {
  const said = pick(captured, 'day', 'time')?.time;
  if (said?.form === 'dayPart') return said.day;
  return said && ONE_DAY(said) ? said : null;
}

/** Whether an expression names a single day, so that a time of day can lie on it. */
function ONE_DAY(said: TimeExpression): boolean {
  switch (said.form) {
    case 'calendar':
      return said.day !== undefined;
    case 'weekday':
    case 'nthWeekday':
    case 'holiday':
    case 'offset':
      return true;
    case 'relative':
      return said.unit === 'day';
    default:
      return false;
  }
}

/** The productions that read times of day. */
export const clockProductions: Readonly<Record<string, Production>> = {
  clock,
  clockRestated,
  clockRange,
  hoursBetween,
  clockOnDay,
  partOfDay,
  afterClock: besideClock('after'),
  beforeClock: besideClock('before'),
  sinceClock: besideClock('since'),
  dayInWeek,
  zoned,
  aboutClock,
  fourFigures,
  nearClock,
  pastHour: besideHour(1),
  toHour: besideHour(-1),
};
