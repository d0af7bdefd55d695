import type { TimeExpression } from '../languages/sense.js';
import { addMonths, type Day, isoDate, isoYear, monthLength, toDay } from '../values/day.js';
import { policies } from '../values/policies.js';

type Calendar = Extract<TimeExpression, { form: 'calendar' }>;

interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly edtf: string;
}

/** What the parts of a date name in a year, or null where it has no such day. */
export function partsInterval(said: Calendar, year: number): Stretch | null {
  const { month, day, part, week } = said;
  if (said.span) return hundredOrTen(year, said.span);
  if (said.season) return seasonOf(year, said.season);
  if (said.quarter) return months(year, 3 * said.quarter - 2, 3 * said.quarter);
  if (said.half && month) return halfMonth(year, month, said.half);
  if (said.half) return months(year, 6 * said.half - 5, 6 * said.half);
  if (!month)
    return part
      ? months(year, ...PART_OF_YEAR[part])
      : { from: toDay(year, 1, 1), to: toDay(year, 12, 31), edtf: isoYear(year) };
  const length = monthLength(year, month);
  if (day) {
    if (day > length) return null;
    const at = toDay(year, month, day);
    return { from: at, to: at, edtf: isoDate(at) };
  }
  if (!part && !week)
    return {
      from: toDay(year, month, 1),
      to: toDay(year, month, length),
      edtf: isoDate(toDay(year, month, 1)).slice(0, -3),
    };
  const [first, last] = part ? policies.partOfMonth[part] : weekDays(week as number, length);
  if (first > length) return null;
  const from = toDay(year, month, first);
  const to = toDay(year, month, Math.min(last, length));
  return { from, to, edtf: `${isoDate(from)}/${isoDate(to)}` };
}

/**
 * First and last month of the seasons from spring on, wide enough for India, whose summer is over in June,
 * and for the countries that EDTF names them by.
 */
const SEASONS: readonly (readonly [first: number, last: number])[] = [
  [2, 5],
  [4, 8],
  [9, 11],
  [11, 14],
];

function seasonOf(year: number, code: number): Stretch | null {
  const season = SEASONS[code - 21];
  return season ? months(year, ...season) : null;
}

/** The first fifteen days of a month, or the rest. */
function halfMonth(year: number, month: number, half: number): Stretch {
  const from = toDay(year, month, half === 1 ? 1 : 16);
  const to = toDay(year, month, half === 1 ? 15 : monthLength(year, month));
  return { from, to, edtf: `${isoDate(from)}/${isoDate(to)}` };
}

/** Early, mid and late in a year are its thirds. */
const PART_OF_YEAR: Readonly<
  Record<NonNullable<Calendar['part']>, readonly [first: number, last: number]>
> = { early: [1, 4], mid: [5, 8], late: [9, 12] };

/** Whole months, counted from January of a year; those behind the twelfth are of the next. */
export function months(year: number, first: number, last: number): Stretch {
  const january = toDay(year, 1, 1);
  const from = addMonths(january, first - 1);
  const to = addMonths(january, last) - 1;
  return { from, to, edtf: `${isoDate(from).slice(0, -3)}/${isoDate(to).slice(0, -3)}` };
}

function hundredOrTen(year: number, span: 'decade' | 'century'): Stretch {
  const digits = span === 'decade' ? 1 : 2;
  const from = toDay(year, 1, 1);
  const to = toDay(year + 10 ** digits - 1, 12, 31);
  return { from, to, edtf: isoYear(year).slice(0, -digits) + 'X'.repeat(digits) };
}

/** The nth week of a month as newsrooms mean it, seven days from the first; the last is its last seven. */
function weekDays(week: number, length: number): readonly [number, number] {
  return week < 0 ? [length - 6, length] : [7 * week - 6, 7 * week];
}
