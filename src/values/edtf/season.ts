import { monthLength, toDay } from '../day.js';

/**
 * First month and length in months of the sub-year groupings of ISO 8601-2, 4.8.
 *
 * 21 to 24 name no hemisphere; they are read as northern, meteorological seasons. Winter begins in
 * December of the year that it is named by and runs into February of the next, as most libraries
 * have it (python-edtf cuts it off at 31 December).
 */
const GROUPINGS: Readonly<Record<number, readonly [first: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

/** First and last day of a season, quarter, third or half of a year, or null for an unknown code. */
export function seasonDays(year: number, code: number): readonly [number, number] | null {
  const grouping = GROUPINGS[code];
  if (!grouping) return null;
  const [first, months] = grouping;
  const last = first + months - 1;
  const lastYear = last > 12 ? year + 1 : year;
  const lastMonth = last > 12 ? last - 12 : last;
  return [toDay(year, first, 1), toDay(lastYear, lastMonth, monthLength(lastYear, lastMonth))];
}
