import { festivalDays } from './festivalDays.js';
import { islamicDays } from './islamicDays.js';

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
  /** MM-DD by year, reckoned; the sighting of the moon may move it by a day. */
  | { readonly rule: 'sighted'; readonly days: Readonly<Record<number, string>> }
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
  'youth-day': fixed(1, 12),
  lohri: fixed(1, 13),
  'army-day': fixed(1, 15),
  'king-day': { rule: 'nth', n: 3, weekday: 1, month: 1, after: 0 },
  'netaji-jayanti': fixed(1, 23),
  'voters-day': fixed(1, 25),
  'martyrs-day': fixed(1, 30),
  'presidents-day': { rule: 'nth', n: 3, weekday: 1, month: 2, after: 0 },
  'science-day': fixed(2, 28),
  'fools-day': fixed(4, 1),
  'health-day': fixed(4, 7),
  'earth-day': fixed(4, 22),
  'mothers-day': { rule: 'nth', n: 2, weekday: 7, month: 5, after: 0 },
  'environment-day': fixed(6, 5),
  'fathers-day': { rule: 'nth', n: 3, weekday: 7, month: 6, after: 0 },
  juneteenth: fixed(6, 19),
  'doctors-day': fixed(7, 1),
  'kargil-day': fixed(7, 26),
  'sports-day': fixed(8, 29),
  'labor-day': { rule: 'nth', n: 1, weekday: 1, month: 9, after: 0 },
  'hindi-day': fixed(9, 14),
  'engineers-day': fixed(9, 15),
  'air-force-day': fixed(10, 8),
  'columbus-day': { rule: 'nth', n: 2, weekday: 1, month: 10, after: 0 },
  'unity-day': fixed(10, 31),
  'veterans-day': fixed(11, 11),
  'aids-day': fixed(12, 1),
  'navy-day': fixed(12, 4),
  'human-rights-day': fixed(12, 10),
  'victory-day': fixed(12, 16),
  'boxing-day': fixed(12, 26),
  halloween: fixed(10, 31),
  'childrens-day': fixed(11, 14),
  'constitution-day': fixed(11, 26),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'new-years-eve': fixed(12, 31),
  'ash-wednesday': { rule: 'easter', after: -46 },
  'palm-sunday': { rule: 'easter', after: -7 },
  'maundy-thursday': { rule: 'easter', after: -3 },
  'easter-monday': { rule: 'easter', after: 1 },
  'good-friday': { rule: 'easter', after: -2 },
  easter: { rule: 'easter', after: 0 },
  thanksgiving: { rule: 'nth', n: 4, weekday: 4, month: 11, after: 0 },
  'black-friday': { rule: 'nth', n: 4, weekday: 4, month: 11, after: 1 },
  'cyber-monday': { rule: 'nth', n: 4, weekday: 4, month: 11, after: 4 },
  ...Object.fromEntries(
    Object.entries(islamicDays).map(([key, days]) => [key, { rule: 'sighted' as const, days }]),
  ),
  ...Object.fromEntries(
    Object.entries(festivalDays).map(([key, days]) => [key, { rule: 'table' as const, days }]),
  ),
};
