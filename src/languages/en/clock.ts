import type { Words } from '../pack.js';
import type { ClockTime, DayPart } from '../sense.js';
import { zones } from './zones.js';

const dayPart = (part: DayPart, ...forms: string[]): Words => ({
  forms,
  sense: { cls: 'dayPart', part },
});
const at = (hour: number): ClockTime => ({
  hour,
  minute: 0,
  second: 0,
  half: '24',
  part: null,
  zone: null,
});

/** Parts of the day, halves of the clock, and the zones that reports name. */
export const clock: readonly Words[] = [
  dayPart(
    'earlyMorning',
    'early morning',
    'early-morning',
    'early morning hours',
    'early-morning hours',
    'early hours',
    'wee hours',
    'small hours',
    'predawn hours',
    'pre-dawn hours',
  ),
  dayPart('morning', 'morning', 'mornings'),
  dayPart('afternoon', 'afternoon', 'afternoons'),
  dayPart('evening', 'evening', 'evenings'),
  dayPart('night', 'night', 'late night'),
  {
    forms: ['am', 'a.m.', 'a.m', 'a m', 'a. m.'],
    sense: { cls: 'meridiem', half: 'am' },
  },
  {
    forms: ['pm', 'p.m.', 'p.m', 'p m', 'p. m.'],
    sense: { cls: 'meridiem', half: 'pm' },
  },
  { forms: ["o'clock", 'oclock', 'o clock'], sense: { cls: 'oclock' } },
  { forms: ['noon', 'midday'], sense: { cls: 'clock', from: at(12), to: null } },
  { forms: ['midnight'], sense: { cls: 'clock', from: { ...at(0), midnight: true }, to: null } },
  ...zones,
];
