import type { Words } from '../pack.js';
import type { ClockTime, DayPart } from '../sense.js';

const dayPart = (part: DayPart, ...forms: string[]): Words => ({
  forms,
  sense: { cls: 'dayPart', part },
});
const zone = (minutes: number, ...forms: string[]): Words => ({
  forms,
  sense: { cls: 'zone', minutes },
});
const summerZone = (minutes: number, summer: 'america' | 'europe', ...forms: string[]): Words => ({
  forms,
  sense: { cls: 'zone', minutes, summer },
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
  dayPart('earlyMorning', 'early morning'),
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
  { forms: ['midnight'], sense: { cls: 'clock', from: at(0), to: null } },
  zone(330, 'IST', 'India time', 'Indian time'),
  zone(345, 'NPT', 'Nepal time'),
  zone(0, 'GMT', 'UTC', 'Z'),
  zone(60, 'BST', 'CET', 'British Summer Time', 'Central European Time'),
  zone(120, 'CEST'),
  zone(180, 'Moscow time', 'MSK'),
  zone(240, 'Gulf Standard Time'),
  zone(480, 'Beijing time', 'SGT'),
  summerZone(-300, 'america', 'ET', 'Eastern Time', 'Eastern', 'US Eastern Time', 'New York time'),
  summerZone(-360, 'america', 'Central Time'),
  summerZone(-480, 'america', 'PT', 'Pacific Time'),
  summerZone(0, 'europe', 'London time', 'UK time'),
  summerZone(60, 'europe', 'Paris time', 'Berlin time'),
  zone(-300, 'EST', 'Eastern Standard Time'),
  zone(-240, 'EDT', 'Eastern Daylight Time'),
  zone(-360, 'CST'),
  zone(-300, 'CDT'),
  zone(-480, 'PST'),
  zone(-420, 'PDT'),
];
