import { type Day, fromDay, toDay, weekday } from '../values/day.js';

/** Where clocks are put forward by an hour in summer. */
export type SummerTime = 'america' | 'europe';

const SUNDAY = 7;

/**
 * Minutes that the clocks of a zone are ahead of its winter time on a day: in America from the second Sunday of March to
 * the first of November (Energy Policy Act of 2005), in Europe from the last of March to the last of October (2000/84/EC).
 */
export function summerMinutes(day: Day, rule: SummerTime): number {
  const { year } = fromDay(day);
  const [begin, end] =
    rule === 'america'
      ? [sundayFrom(year, 3, 8), sundayFrom(year, 11, 1)]
      : [sundayFrom(year, 3, 25), sundayFrom(year, 10, 25)];
  return day >= begin && day < end ? 60 : 0;
}

function sundayFrom(year: number, month: number, day: number): Day {
  const first = toDay(year, month, day);
  return first + ((SUNDAY - weekday(first) + 7) % 7);
}
