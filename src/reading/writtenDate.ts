import type { TimeExpression } from '../languages/sense.js';
import { monthLength } from '../values/day.js';

/**
 * A date written in figures: the day before the month, as all of India and most of the world write it; the other way
 * round only where that alone is a date (11/20). Null where there is no such day.
 */
export function writtenDate(year: number, month: number, day: number): TimeExpression | null {
  const full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year;
  if (full < 1000 || full > 2199) return null;
  const turns = month !== day && isDay(full, day, month);
  if (isDay(full, month, day))
    return { form: 'calendar', year: full, month, day, ...(turns && { figures: 'either' }) };
  return turns
    ? { form: 'calendar', year: full, month: day, day: month, figures: 'monthFirst' }
    : null;
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}
