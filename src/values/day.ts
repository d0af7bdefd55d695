import { Temporal } from 'temporal-polyfill';

/** A calendar day of the proleptic Gregorian calendar, as the number of days since 1970-01-01. */
export type Day = number;

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the year has a 29 February; year 0 is 1 BC, as in ISO 8601. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days the month (1 to 12) of that year has. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? Number.NaN);
}

/**
 * The day of a date that exists; the caller checks that it does.
 *
 * Plain arithmetic (the era form of Howard Hinnant's `days_from_civil`) instead of a
 * Temporal.PlainDate: about thirty times as fast, and it reaches the years beyond ±271,821 that
 * EDTF can write and Temporal cannot. The tests hold it against Temporal.
 */
export function toDay(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The year, month and day of the month of a day: the inverse of `toDay`. */
export function fromDay(day: Day): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** `YYYY-MM-DD`; years before 0 and beyond 9999 bear their sign and all their digits. */
export function isoDate(day: Day): string {
  const date = fromDay(day);
  return `${isoYear(date.year)}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
}

/** A year in at least four digits, as EDTF writes it. */
export function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** The day that `YYYY-MM-DD` names, or null where there is no such day. */
export function parseIsoDate(text: string): Day | null {
  const match = /^(-?\d{4,})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && day >= 1 && day <= monthLength(year, month) ? toDay(year, month, day) : null;
}

/** The ISO weekday: Monday is 1, Sunday is 7. */
export function weekday(day: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The day so many months on; a day that the target month lacks becomes its last. */
export function addMonths(day: Day, months: number): Day {
  return fromPlainDate(toPlainDate(day).add({ months }));
}

/** The day as a Temporal.PlainDate, for calendar arithmetic that this file does not offer. */
export function toPlainDate(day: Day): Temporal.PlainDate {
  return Temporal.PlainDate.from(fromDay(day));
}

/** The inverse of `toPlainDate`. */
export function fromPlainDate(date: Temporal.PlainDate): Day {
  return toDay(date.year, date.month, date.day);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
