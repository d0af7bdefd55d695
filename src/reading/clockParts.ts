import type { TimeExpression } from '../languages/sense.js';
import { isSmallHour } from './clockTime.js';

export type ClockExpression = Extract<TimeExpression, { form: 'clock' }>;

/** The time of day that an expression holds, hedged where it is said about; null where it holds none. */
export function clockIn(time: TimeExpression): ClockExpression | null {
  if (time.form === 'clock') return time;
  const inner = time.form === 'around' ? clockIn(time.time) : null;
  return inner && { ...inner, about: true };
}

/** The day of a time of day, else the expression itself; null for a time of day alone. */
export function dayIn(time: TimeExpression): TimeExpression | null {
  const clock = clockIn(time);
  const isBetween = clock !== null && (clock.from.midnight || isSmallHour(clock.from));
  if (clock) return clock.day && isBetween ? aroundMidnight(clock.day) : clock.day;
  return time.form === 'dayPart' ? time.day : time;
}

/** The night that ends a day: either day can be meant by whoever tells of its midnight. */
function aroundMidnight(day: TimeExpression): TimeExpression {
  const next: TimeExpression = {
    form: 'offset',
    lengths: [{ count: 1, unit: 'day' }],
    sign: 1,
    from: day,
  };
  return { form: 'oneOf', some: [day, next] };
}
