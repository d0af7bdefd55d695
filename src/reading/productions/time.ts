import type { TimeExpression, Unit } from '../../languages/sense.js';
import { monthFirst, time } from './calendar.js';
import { type Duration, duration, inDays, lengthsOf } from './durations.js';
import { type Captured, type Production, pick } from './production.js';

const relativeDay: Production = (captured) => {
  const day = pick(captured, 'day', 'relativeDay');
  return day && time({ form: 'relative', unit: 'day', count: day.days, either: day.either });
};

/** This, last or next week, weekend, month, quarter or year. */
const shiftedUnit: Production = (captured) => {
  const unit = pick(captured, 'unit', 'unit');
  const said = pick(captured, 'shift', 'shift');
  const shift = said?.shift ?? 0;
  if (!unit || unit.times || !WHOLE.has(unit.unit)) return null;
  // The past decade is the ten years up to now; the last one may be that of the calendar.
  if (unit.unit === 'decade' && shift && !said?.byWeek)
    return {
      cls: 'period',
      time: { form: 'lasting', lengths: [{ count: 1, unit: 'decade' }], shift: shift < 0 ? -1 : 1 },
    };
  const byTense = unit.unit === 'weekend' && shift === 0;
  return time({
    form: 'relative',
    unit: unit.unit,
    count: shift,
    ...(byTense && { byTense: said ? 'past' : 'near' }),
  });
};

/** The weekend, on whichever side the tense points to. */
const weekend: Production = (captured, name) =>
  pick(captured, 'unit', 'unit')?.unit === 'weekend' ? shiftedUnit(captured, name) : null;

const WHOLE: ReadonlySet<Unit> = new Set<Unit>([
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);

/** The next or last day. */
const shiftedDay: Production = (captured) => {
  const shift = pick(captured, 'shift', 'shift')?.shift;
  return pick(captured, 'unit', 'unit')?.unit === 'day' && shift
    ? time({ form: 'relative', unit: 'day', count: shift })
    : null;
};

const vague: Production = (captured) => {
  const said = pick(captured, 'vague', 'vague');
  return said && time({ form: 'vague', side: said.side });
};

/** So long before or after publication, or the time that is named. Hours cannot be reckoned from a day. */
const fromTime =
  (sign: 1 | -1, ahead = false): Production =>
  (captured) => {
    const said = pick(captured, 'duration', 'duration');
    const from = pick(captured, 'from', 'time')?.time ?? null;
    if (!said || !lengthsOf(said).every(({ unit }) => inDays(unit))) return null;
    const told: TimeExpression = {
      form: 'offset',
      lengths: lengthsOf(said),
      sign,
      from,
      ...(ahead && { ahead }),
    };
    if (ahead) return { cls: 'period', time: told };
    return time(bounded(told, said, sign, from ?? TODAY));
  };

const TODAY: TimeExpression = { form: 'relative', unit: 'day', count: 0 };

/** More than two weeks ago is before that day, less than two weeks ago is since; about two weeks ago is around it. */
function bounded(
  told: TimeExpression,
  { approximate, bound }: Duration,
  sign: 1 | -1,
  from: TimeExpression,
): TimeExpression {
  if (bound === 'over') return { form: sign < 0 ? 'before' : 'after', time: told };
  if (bound === 'under')
    return sign < 0 ? { form: 'range', from: told, to: from } : { form: 'range', from, to: told };
  return approximate ? { form: 'around', time: told } : told;
}

/** So long before or after publication: days and weeks to the day, longer ones by their unit. */
const fromPublication =
  (sign: 1 | -1): Production =>
  (captured, name) => {
    const said = pick(captured, 'duration', 'duration');
    if (!said || said.more || said.count % 1 || !inDays(said.unit))
      return fromTime(sign)(captured, name);
    const told: TimeExpression = {
      form: 'relative',
      unit: said.unit,
      count: sign * said.count,
      ...((said.unit === 'week' || said.unit === 'decade') && { counted: true }),
    };
    return time(bounded(told, said, sign, TODAY));
  };

/** The last three months, the next five days; within five days, from publication on. */
const lasting: Production = (captured) => {
  const said = pick(captured, 'duration', 'duration');
  const shift = pick(captured, 'shift', 'shift');
  if (!said || shift?.shift === 0 || !lengthsOf(said).every(({ unit }) => inDays(unit)))
    return null;
  return {
    cls: 'period',
    time: {
      form: 'lasting',
      lengths: lengthsOf(said),
      shift: (shift?.shift ?? 1) < 0 ? -1 : 1,
      ...(!shift && { today: true }),
    },
  };
};

/** The past few days, the next few months: about three. */
const lastingFew: Production = (captured) => {
  const few = pick(captured, 'few', 'period')?.time;
  const shift = pick(captured, 'shift', 'shift')?.shift;
  if (!shift || few?.form !== 'vague' || !few.length || !inDays(few.length.unit)) return null;
  return {
    cls: 'period',
    time: {
      form: 'around',
      time: { form: 'lasting', lengths: [few.length], shift: shift < 0 ? -1 : 1 },
    },
  };
};

/** Within seven working days, in four working days, the last three working days. */
const workDays =
  (within: boolean): Production =>
  (captured) => {
    const count = pick(captured, 'count', 'number')?.n ?? 0;
    const unit = pick(captured, 'unit', 'unit');
    const shift = pick(captured, 'shift', 'shift')?.shift ?? 1;
    if (!Number.isInteger(count) || count < 1 || count > MOST_WORK_DAYS || !shift) return null;
    if (unit && (unit.unit !== 'day' || unit.times)) return null;
    const sign = shift < 0 ? -1 : 1;
    return { cls: 'period', time: { form: 'workDays', count, sign, within } };
  };

/** Longer terms are not told in working days. */
const MOST_WORK_DAYS = 250;

/** Within two weeks of a time. */
const withinAfter: Production = (captured) => {
  const said = pick(captured, 'duration', 'duration');
  const from = endOf(captured, 'from');
  if (!said || !from || !lengthsOf(said).every(({ unit }) => inDays(unit))) return null;
  const to: TimeExpression = { form: 'offset', lengths: lengthsOf(said), sign: 1, from };
  return time({ form: 'range', from, to });
};

/** So many days that begin with a day: three days starting Monday end on Wednesday. */
const lastingFrom: Production = (captured) => {
  const said = pick(captured, 'duration', 'duration');
  const from = endOf(captured, 'from');
  if (!said || !from || !lengthsOf(said).every(({ unit }) => inDays(unit))) return null;
  const lengths = [...lengthsOf(said), { count: -1, unit: 'day' as const }];
  const to: TimeExpression = { form: 'offset', lengths, sign: 1, from };
  return time({ form: 'range', from, to });
};

/** The five past years. */
const lastingCount: Production = (captured, name) => {
  const said = duration(captured, name);
  return said?.cls === 'duration'
    ? lasting(new Map([...captured, ['duration', said]]), name)
    : null;
};

const range: Production = (captured) => {
  const from = endOf(captured, 'from');
  const to = endOf(captured, 'to');
  return from && to && time({ form: 'range', from: inOrderOf(from, to), to: inOrderOf(to, from) });
};

/** Where one end can only be written month first (8/10/2012 to 8/15/2012), so is the other. */
function inOrderOf(said: TimeExpression, other: TimeExpression): TimeExpression {
  return said.form === 'calendar' &&
    other.form === 'calendar' &&
    said.figures === 'either' &&
    other.figures === 'monthFirst'
    ? monthFirst(said)
    : said;
}

/** A month from which on something holds, which says which of its years is meant: इस अगस्त से. */
const fromSaidMonth: Production = (captured) => {
  const said = pick(captured, 'time', 'time')?.time;
  return said?.form === 'calendar' && said.month && !said.day && said.shift !== undefined
    ? time({ form: 'since', time: said, starting: true })
    : null;
};

/** A day that another holds instead of (20 March instead of 15 March), or that it was put off from. */
const replaced =
  (by: 'instead' | 'moved'): Production =>
  (captured) => {
    const from = endOf(captured, 'from');
    return from && { cls: 'time', time: from, replaced: by };
  };

/** From a time up to publication, or from publication up to a time. */
const toNow: Production = (captured) => {
  const from = endOf(captured, 'from');
  const to = endOf(captured, 'to');
  return from || to ? time({ form: 'range', from: from ?? TODAY, to: to ?? TODAY }) : null;
};

/** An end of a range: a time, or figures that are a year. */
function endOf(captured: Captured, label: string): TimeExpression | null {
  const year = pick(captured, label, 'year')?.year;
  const said = pick(captured, label, 'time')?.time;
  const holiday = pick(captured, label, 'holiday')?.holiday;
  if (holiday) return { form: 'holiday', holiday };
  if (year) return year >= 1000 ? { form: 'calendar', year } : null;
  return said && ENDS.has(said.form) ? said : null;
}

const ENDS: ReadonlySet<TimeExpression['form']> = new Set<TimeExpression['form']>([
  'calendar',
  'weekday',
  'relative',
  'nthWeekday',
  'holiday',
  'offset',
  'dayOfMonth',
  'clock',
  'dayPart',
]);

/** Of what begins then: its day for an event, an open stretch for what is told of a time alone. */
const starting: Production = (captured) => {
  const said = endOf(captured, 'time');
  return said && time({ form: 'since', time: said, starting: true });
};

const untilNow: Production = () => time({ form: 'until', time: TODAY });

const wrap =
  (form: 'around' | 'before' | 'after' | 'until' | 'since'): Production =>
  (captured) => {
    const said = endOf(captured, 'time');
    return said && time({ form, time: said });
  };

/** The productions that read times relative to publication and to other times. */
export const timeProductions: Readonly<Record<string, Production>> = {
  relativeDay,
  shiftedUnit,
  shiftedDay,
  vague,
  ago: fromPublication(-1),
  later: fromPublication(1),
  beforeTime: fromTime(-1),
  afterTime: fromTime(1),
  ahead: fromTime(1, true),
  weekend,
  lasting,
  lastingFew,
  workDays: workDays(true),
  workDaysAhead: workDays(false),
  lastingCount,
  withinAfter,
  lastingFrom,
  starting,
  fromSaidMonth,
  range,
  insteadOf: replaced('instead'),
  movedFrom: replaced('moved'),
  toNow,
  untilNow,
  around: wrap('around'),
  until: wrap('until'),
  before: wrap('before'),
  after: wrap('after'),
  since: wrap('since'),
};
