import { festivalDays } from './festivalDays.js';

/** On which day of a year a holiday falls. */
export type HolidayRule =
  | { readonly rule: 'fixed'; readonly month: number; readonly day: number }
  /** So many days after Easter Sunday of the western churches. */
  | { readonly rule: 'easter'; readonly after: number }
  /** The nth such weekday of a month, and so many days after it. */
  | {
      readonly rule: 'nth';
      readonly n: number;
      readonly weekday: number;
      readonly month: number;
      readonly after: number;
    }
  /** MM-DD by year, for what no rule of the Gregorian calendar gives. */
  | { readonly rule: 'table'; readonly days: Readonly<Record<number, string>> };

const fixed = (month: number, day: number): HolidayRule => ({ rule: 'fixed', month, day });

/** Days that news dates by, by the key that packs give their names. India's own where countries differ. */
export const holidays: Readonly<Record<string, HolidayRule>> = {
  'new-year': fixed(1, 1),
  'republic-day': fixed(1, 26),
  'ambedkar-jayanti': fixed(4, 14),
  'valentines-day': fixed(2, 14),
  'womens-day': fixed(3, 8),
  'saint-patricks-day': fixed(3, 17),
  'may-day': fixed(5, 1),
  'yoga-day': fixed(6, 21),
  'independence-day': fixed(8, 15),
  'teachers-day': fixed(9, 5),
  'gandhi-jayanti': fixed(10, 2),
  halloween: fixed(10, 31),
  'childrens-day': fixed(11, 14),
  'constitution-day': fixed(11, 26),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'new-years-eve': fixed(12, 31),
  'good-friday': { rule: 'easter', after: -2 },
  easter: { rule: 'easter', after: 0 },
  thanksgiving: { rule: 'nth', n: 4, weekday: 4, month: 11, after: 0 },
  'black-friday': { rule: 'nth', n: 4, weekday: 4, month: 11, after: 1 },
  ...Object.fromEntries(
    Object.entries(festivalDays).map(([key, days]) => [key, { rule: 'table' as const, days }]),
  ),
};
