import { fromDay } from '../day.js';
import type { Atom } from '../edtf/atom.js';
import { say } from '../messages/say.js';
import type { DisplayLanguage } from '../value.js';
import { dateFormat, plainSpaces } from './intl.js';

const MINUTES_OF_INDIA = 330;

const DATE_OPTIONS: Readonly<Record<'day' | 'month' | 'year', Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** Whether the phrase stands alone or before a postposition, which Hindi inflects for. */
export type Inflection = 'direct' | 'oblique';

/** One date without its hedges. What has no words is given as it is written in EDTF. */
export function printBare(atom: Atom, language: DisplayLanguage, inflection: Inflection): string {
  const { grain, text } = atom;
  const start = startOf(atom);
  const { year } = fromDay(Math.floor(start / 86_400));
  const code = /^-?\d{4}[~?%]?-[~?%]?(2[1-9]|3\d|4[01])/.exec(text)?.[1];
  if (grain === 'minute' || grain === 'second') return printMoment(atom, language);
  if (grain === 'season' && code && year > 0)
    return printSeason(Number(code), text, language, inflection);
  const yearless = /^XXXX-(\d\d)(?:-(\d\d))?[~?%]?$/.exec(text);
  if (yearless) return printYearless(yearless[1] as string, yearless[2], language);
  if (!isSpeakable(atom)) return grain === 'year' ? printYear(year, text, language) : text;
  if (grain === 'decade') return say(language, 'decade', { year: String(year), case: inflection });
  if (grain === 'century') return say(language, 'century', { number: Math.floor(year / 100) + 1 });
  if (grain === 'day' || grain === 'month' || grain === 'year') {
    return dateFormat(language, grain, DATE_OPTIONS[grain]).format(start * 1000);
  }
  return text;
}

/**
 * "1–7 December 2025": a range of two plain dates of one grain, as the language writes it; null where it
 * must be put into words.
 */
export function printRange(from: Atom, to: Atom, language: DisplayLanguage): string | null {
  const { grain } = from;
  if (grain !== to.grain || (grain !== 'day' && grain !== 'month' && grain !== 'year')) return null;
  if (!isSpeakable(from) || !isSpeakable(to)) return null;
  const format = dateFormat(language, grain, DATE_OPTIONS[grain]);
  return plainSpaces(format.formatRange(startOf(from) * 1000, startOf(to) * 1000));
}

/** What kind of words stand before a date: "on" a day, "at" a moment, "in" anything longer. */
export function unitOf({ grain }: Atom): 'day' | 'moment' | 'period' {
  if (grain === 'minute' || grain === 'second') return 'moment';
  return grain === 'day' ? 'day' : 'period';
}

function startOf(atom: Atom): number {
  return atom.seconds[0] as number;
}

/** One unbroken stretch in the years that Intl writes without an era. */
function isSpeakable(atom: Atom): boolean {
  const { year } = fromDay(Math.floor(startOf(atom) / 86_400));
  return atom.seconds.length === 2 && year >= 1 && year <= 9999;
}

function printYear(year: number, text: string, language: DisplayLanguage): string {
  if (text.includes('X')) return text;
  return year < 1 ? say(language, 'yearBc', { year: String(1 - year) }) : String(year);
}

function printMoment(atom: Atom, language: DisplayLanguage): string {
  const start = startOf(atom) * 1000;
  const day = dateFormat(language, 'day', DATE_OPTIONS.day).format(start);
  const options: Intl.DateTimeFormatOptions = {
    hour: 'numeric',
    minute: '2-digit',
    ...(atom.grain === 'second' && { second: '2-digit' }),
    hour12: true,
    // Hindi news says सुबह and शाम, Indian English news am and pm.
    ...(language === 'hi' && { dayPeriod: 'short' }),
  };
  const time = plainSpaces(dateFormat(language, atom.grain, options).format(start));
  if (atom.offset === null || atom.offset === MINUTES_OF_INDIA) {
    return say(language, 'moment', { time, day });
  }
  return say(language, 'momentZoned', { time, day, zone: zoneName(atom.offset) });
}

function zoneName(offset: number): string {
  if (offset === 0) return 'UTC';
  const size = Math.abs(offset);
  const [hours, minutes] = [Math.floor(size / 60), size % 60].map((n) =>
    String(n).padStart(2, '0'),
  );
  return `UTC${offset < 0 ? '−' : '+'}${hours}:${minutes}`;
}

function printSeason(
  code: number,
  text: string,
  language: DisplayLanguage,
  inflection: Inflection,
): string {
  const year = String(Number(text.replace(/^[~?%]/, '').slice(0, 4)));
  if (code >= 40) return say(language, 'half', { number: code - 39, year });
  if (code >= 37)
    return say(language, 'thirdOfYear', { number: code - 36, year, case: inflection });
  if (code >= 33) return say(language, 'quarter', { number: code - 32, year });
  const season = ['spring', 'summer', 'autumn', 'winter'][(code - 21) % 4] as string;
  return say(language, 'season', { season, year, case: inflection });
}

function printYearless(month: string, day: string | undefined, language: DisplayLanguage): string {
  // 2000 is a leap year: it has a 29 February to print.
  const date = Date.UTC(2000, Number(month) - 1, Number(day ?? 1));
  return day === undefined
    ? dateFormat(language, 'yearless month', { month: 'long' }).format(date)
    : dateFormat(language, 'yearless day', { day: 'numeric', month: 'long' }).format(date);
}
