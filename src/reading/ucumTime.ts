import type { Unit } from '../languages/sense.js';

/** The UCUM codes of the units of time. */
export const UCUM_TIME: Readonly<Partial<Record<Unit, string>>> = {
  second: 's',
  minute: 'min',
  hour: 'h',
  day: 'd',
  week: 'wk',
  month: 'mo',
  year: 'a',
};
