import type { Pattern } from '../pack.js';

/** Times of day: the hour first, then what is said beside it, then the day that it lies on. */
// biome-ignore format: one rule a line reads as a table
export const clockPatterns: readonly Pattern[] = [
  { name: 'clock-half', pattern: "clock:clock half:meridiem", make: 'clock' },
  { name: 'hour-half', pattern: "hour:number half:meridiem", make: 'clock' },
  { name: 'hour-oclock', pattern: "hour:number oclock", make: 'clock' },
  { name: 'hour-of-part', pattern: "hour:number 'in'|'at' 'the'? part:dayPart", make: 'clock' },
  { name: 'clock-of-part', pattern: "clock:clock 'in'|'at' 'the'? part:dayPart", make: 'clock' },
  { name: 'clock-to-clock', pattern: "'from'|'between'? from:clock '-'|'to'|'until'|'till'|'and' to:clock|number", make: 'clockRange' },
  { name: 'hour-to-clock', pattern: "'from'|'between'? from:number '-'|'to'|'until'|'till'|'and' to:clock", make: 'clockRange' },
  { name: 'clock-zone', pattern: "clock:clock '('? zone:zone ')'?", make: 'clock' },
  { name: 'after-clock', pattern: "day:time 'after' clock:clock", make: 'afterClock' },
  { name: 'before-clock', pattern: "day:time 'before' clock:clock", make: 'beforeClock' },
  { name: 'clock-on-day', pattern: "day:time ','|'at'|'from'|'around'|'about'|'@'|'for'? 'around'|'about'? clock:clock", make: 'clockOnDay' },
  { name: 'clock-before-day', pattern: "clock:clock ','|'on'|'of'? 'the'? day:time", make: 'clockOnDay' },
  { name: 'moment-in-year', pattern: "time:time year:year", make: 'withYear' },
  { name: 'hours-of-day', pattern: "day:time 'from'|'between' from:number 'to'|'and'|'-' to:number|clock", make: 'hoursBetween' },
  { name: 'day-hours', pattern: "day:time from:number '-' to:number", make: 'hoursBetween' },
  { name: 'hours-before-day', pattern: "'from'|'between' from:number|clock 'to'|'and'|'-' to:number|clock 'on'? 'the'? day:time", make: 'hoursBetween' },
  { name: 'hour-on-day', pattern: "day:time 'at'|'around' hour:number !counted", make: 'clockOnDay' },
  { name: 'part-of-day', pattern: "day:time 'in'? 'the'? part:dayPart", make: 'partOfDay' },
  { name: 'day-in-week', pattern: "day:time 'of'? week:time", make: 'dayInWeek' },
  { name: 'clock-on-day-part', pattern: "day:time 'at'|'from'|'around'|','? clock:clock", make: 'clockOnDay' },
];
