import { holidays } from '../languages/holidays.js';
import { type Day, isoYear, parseIsoDate, toDay, weekday } from '../values/day.js';

/** The days on which a holiday can fall in a year: one, but two where the moon decides. Null for one that is not known. */
export function daysOfHoliday(
  key: string,
  year: number,
): { readonly from: Day; readonly to: Day } | null {
  const from = firstDayOf(key, year);
  return from === null ? null : { from, to: from + (holidays[key]?.rule === 'sighted' ? 1 : 0) };
}

function firstDayOf(key: string, year: number): Day | null {
  const found = holidays[key];
  switch (found?.rule) {
    case 'fixed':
      return toDay(year, found.month, found.day);
    case 'easter':
      return easter(year) + found.after;
    case 'nth': {
      const first = toDay(year, found.month, 1);
      return first + ((found.weekday - weekday(first) + 7) % 7) + 7 * (found.n - 1) + found.after;
    }
    case 'sighted':
    case 'table': {
      const day = found.days[year];
      return day === undefined ? null : parseIsoDate(`${isoYear(year)}-${day}`);
    }
    default:
      return null;
  }
}

/** Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * e + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return toDay(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}
