import { monthLength, toDay } from '../day.js';
import { type Spans, unite } from '../spans.js';
import type { Grain } from './grain.js';
import { seasonDays } from './season.js';

/** Days that a date with X digits allows; `exact` is false where only their first and last are given. */
export interface UnfoldedDays {
  readonly days: Spans;
  readonly exact: boolean;
}

/**
 * More separate stretches than this are not listed, so that kept dates stay small (6 kB at most):
 * `20XX-12-25` has 100, `XXXX-12-25` would have 10,000.
 */
const MOST_STRETCHES = 400;

/** All days that fit a date with unspecified digits (ISO 8601-2, 8.2), or null where none does. */
export function unfold(year: string, month?: string, day?: string): UnfoldedDays | null {
  const years = fitting(year, 0, 9999);
  if (month === undefined) return listed(years.map((y) => [toDay(y, 1, 1), toDay(y, 12, 31)]));
  if (/^[2-4]\d$/.test(month)) {
    return listed(years.map((y) => seasonDays(y, Number(month)) ?? [0, -1]));
  }
  const months = fitting(month, 1, 12);
  const anyDay = day === undefined || day === 'XX';
  if (anyDay && months.length === 12) {
    return listed(years.map((y) => [toDay(y, 1, 1), toDay(y, 12, 31)]));
  }
  const each = anyDay ? 1 : fitting(day, 1, 31).length;
  if (years.length * months.length * each > MOST_STRETCHES) return hull(years, months, day);
  return listed(
    years.flatMap((y) => months.flatMap((m) => daysOfMonth(y, m, anyDay ? null : day))),
  );
}

/** The unit that a date with unspecified digits is told in: trailing unknown parts do not count. */
export function grainOfPattern(year: string, month?: string, day?: string): Grain {
  if (day !== undefined && day !== 'XX') return 'day';
  if (month !== undefined && month !== 'XX') return /^[2-4]\d$/.test(month) ? 'season' : 'month';
  const unknown = /X*$/.exec(year)?.[0].length ?? 0;
  return (
    (['year', 'decade', 'century', 'millennium'] as const)[Math.min(unknown, 3)] ?? 'millennium'
  );
}

function daysOfMonth(year: number, month: number, day: string | null): [number, number][] {
  const length = monthLength(year, month);
  if (day === null) return [[toDay(year, month, 1), toDay(year, month, length)]];
  return fitting(day, 1, length).map((d) => [toDay(year, month, d), toDay(year, month, d)]);
}

function hull(
  years: readonly number[],
  months: readonly number[],
  day?: string,
): UnfoldedDays | null {
  const days = [years[0], years.at(-1)].flatMap((y) =>
    months.flatMap((m) => daysOfMonth(y as number, m, day ?? null)),
  );
  const all = listed(days)?.days;
  return all ? { days: [all[0] as number, all.at(-1) as number], exact: false } : null;
}

function listed(
  stretches: [number, number][] | (readonly [number, number])[],
): UnfoldedDays | null {
  return stretches.length > 0 ? { days: unite(stretches, 1), exact: true } : null;
}

/** The numbers from `least` to `most` whose digits fit a pattern such as `1X`; a minus sign turns them round. */
function fitting(pattern: string, least: number, most: number): number[] {
  const negative = pattern.startsWith('-');
  const digits = negative ? pattern.slice(1) : pattern;
  const known = new RegExp(`^${digits.replaceAll('X', '\\d')}$`);
  const numbers: number[] = [];
  if (!digits.includes('X')) {
    const only = Number(digits);
    if (only >= least && only <= most) numbers.push(negative ? -only : only);
    return numbers;
  }
  for (let n = least; n <= most; n++) {
    if (known.test(String(n).padStart(digits.length, '0'))) numbers.push(negative ? -n : n);
  }
  return numbers.sort((a, b) => a - b);
}
