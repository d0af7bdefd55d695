import type { ClockTime, DayPart, TimeExpression } from '../languages/sense.js';
import { type Day, isoDate } from '../values/day.js';
import { summerMinutes } from './summerTime.js';

interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** The hours at the core of each part of the day, as newsrooms use the words; its edges are soft. */
const PART_HOURS: Readonly<Record<DayPart, readonly [from: string, to: string]>> = {
  earlyMorning: ['04:00:00', '08:00:00'],
  morning: ['08:00:00', '12:00:00'],
  afternoon: ['12:00:00', '16:00:00'],
  evening: ['16:00:00', '20:00:00'],
  night: ['20:00:00', '23:59:59'],
};

/** The hours of a part of a single day, hedged; null for a longer stretch. */
export function dayPartEdtf(part: DayPart, day: Stretch): string | null {
  if (day.from !== day.to) return null;
  const [from, to] = PART_HOURS[part];
  return `${isoDate(day.from)}T${from}~/${isoDate(day.from)}T${to}~`;
}

/** The moment, or the stretch of moments, of a time of day on a single day; null where the day is not settled. */
export function clockEdtf(
  { from, to }: Extract<TimeExpression, { form: 'clock' }>,
  day: Stretch,
): string | null {
  if (day.from !== day.to) return null;
  if (!to && isSmallHour(from))
    return `[${moment(day.from, from.hour, from)},${moment(day.from + 1, from.hour, from)}]`;
  if (!to) return moment(day.from, hourOf(from), from);
  const first = fromHour(from, to);
  const begin = first * 60 + from.minute;
  const told = toHour(begin, to);
  // दोपहर 3 से 8 बजे: what is said of the beginning need not hold of the end.
  const isOwn = to.half !== null || (to.part !== null && to.part !== from.part);
  const last = told * 60 + to.minute <= begin && told < 12 && !isOwn ? told + 12 : told;
  const next = last * 60 + to.minute <= first * 60 + from.minute ? 1 : 0;
  return `${moment(day.from, first, from)}/${moment(day.from + next, last, to)}`;
}

/** The afternoon is nearer where nothing says which half of the day is meant: offices meet at three, not at night. */
const FIRST_OF_DAY = 7;

/** Whether nothing said which half of the day is meant, so that the hour is the likelier of two. */
export function isHalfGuessed({ hour, half, part }: ClockTime): boolean {
  return !half && !part && hour >= 1 && hour <= 12;
}

/** One or two at night: before the day that is named with it dawns, or behind it, as desks put it. */
export function isSmallHour({ hour, half, part }: ClockTime): boolean {
  return part === 'night' && !half && hour >= 1 && hour < SMALL_HOURS_END;
}

const SMALL_HOURS_END = 5;

/** The hour by the 24-hour clock that the words beside it point to. */
function hourOf({ hour, half, part, midnight }: ClockTime): number {
  // Thursday's midnight is the one that ends it.
  if (midnight) return 24;
  if ((half === '24' && !part) || hour > 12) return hour;
  if (half === 'am') return hour % 12;
  if (half === 'pm') return (hour % 12) + 12;
  switch (part) {
    case 'earlyMorning':
    case 'morning':
      return hour;
    case 'afternoon':
      return hour <= 6 ? hour + 12 : hour;
    case 'evening':
      return (hour % 12) + 12;
    case 'night':
      return hour === 12 ? 24 : hour >= 6 ? hour + 12 : hour;
    default:
      return hour < FIRST_OF_DAY && hour > 0 ? hour + 12 : hour;
  }
}

/** 3-8pm: the beginning lies in the half of the day of the end, unless it would then not be before it. */
function fromHour(from: ClockTime, to: ClockTime): number {
  if (from.half || from.part || (!to.half && !to.part)) return hourOf(from);
  const end = hourOf(to);
  const late = (from.hour % 12) + 12;
  const early = from.hour % 12;
  if (to.half === '24') return from.hour;
  return late * 60 + from.minute < end * 60 + to.minute ? late : early;
}

/** The first such hour behind the beginning. */
function toHour(begin: number, to: ClockTime): number {
  if (to.half || to.part) return hourOf(to);
  const early = to.hour === 12 ? 12 : to.hour;
  return early * 60 + to.minute > begin || early > 12 ? early : early + 12;
}

function moment(day: Day, hour: number, { minute, second, zone, summer }: ClockTime): string {
  const pad = (n: number): string => String(n).padStart(2, '0');
  const zoned = zone === null ? '' : offset(zone + (summer ? summerMinutes(day, summer) : 0));
  const [on, at] = hour >= 24 ? [day + 1, hour - 24] : [day, hour];
  return `${isoDate(on)}T${pad(at)}:${pad(minute)}:${pad(second)}${zoned}`;
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
