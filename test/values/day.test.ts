import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addMonths,
  fromDay,
  fromPlainDate,
  isoDate,
  monthLength,
  parseIsoDate,
  toDay,
  toPlainDate,
  weekday,
} from '../../src/values/day.js';

const days = fc.integer({ min: -90_000_000, max: 90_000_000 });

describe('day', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2025, 11, 19, 20_411],
    [0, 3, 1, -719_468],
  ])('counts %i-%i-%i as %i', (year, month, day, count) => {
    expect(toDay(year, month, day)).toBe(count);
    expect(fromDay(count)).toEqual({ year, month, day });
  });

  it('agrees with Temporal over all that Temporal can say', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    fc.assert(
      fc.property(days, (day) => {
        const date = epoch.add({ days: day });
        expect(fromDay(day)).toEqual({ year: date.year, month: date.month, day: date.day });
        expect(toDay(date.year, date.month, date.day)).toBe(day);
        expect(weekday(day)).toBe(date.dayOfWeek);
        expect(monthLength(date.year, date.month)).toBe(date.daysInMonth);
        expect(fromPlainDate(toPlainDate(day))).toBe(day);
      }),
    );
  });

  it('keeps counting beyond Temporal', () => {
    expect(fromDay(toDay(1_700_000_000, 12, 31))).toEqual({
      year: 1_700_000_000,
      month: 12,
      day: 31,
    });
  });

  it.each([
    [20_411, '2025-11-19'],
    [toDay(-43, 3, 15), '-0043-03-15'],
    [toDay(12_345, 1, 2), '12345-01-02'],
  ])('writes %i as %s and reads it back', (day, text) => {
    expect(isoDate(day)).toBe(text);
    expect(parseIsoDate(text)).toBe(day);
  });

  it.each(['2025-02-30', '1900-02-29', '2025-13-01', '2025-00-10', '2025-1-1', 'today', ''])(
    'reads no day in %s',
    (text) => expect(parseIsoDate(text)).toBeNull(),
  );

  it('adds months to the last day of a shorter month', () => {
    expect(isoDate(addMonths(toDay(2024, 1, 31), 1))).toBe('2024-02-29');
    expect(isoDate(addMonths(toDay(2025, 1, 31), -2))).toBe('2024-11-30');
  });
});
