import type { Pattern } from '../pack.js';

/** Times of day: the hour first, then what is said beside it, then the day that it lies on. */
// biome-ignore format: one rule a line reads as a table
export const clockPatterns: readonly Pattern[] = [
  { name: 'clock-with-minutes', pattern: "hour:number 'बजकर'|'बज' 'कर'? minute:number 'मिनट'", make: 'clock' },
  { name: 'clock-range', pattern: "from:number|clock '-'|'से' to:number|clock 'बजे' 'तक'|'के'? 'बीच'?", make: 'clockRange' },
  { name: 'clock-half', pattern: "clock:clock +half:meridiem", make: 'clock' },
  { name: 'hour-half', pattern: "hour:number half:meridiem", make: 'clock' },
  { name: 'clock', pattern: "clock:clock 'बजे'|'बजकर'", make: 'clock' },
  { name: 'hour', pattern: "hour:number 'बजे'|'बजने'", make: 'clock' },
  { name: 'clock-zone-in-brackets', pattern: "clock:clock '(' zone:zone ')'", make: 'clock' },
  { name: 'clock-zone', pattern: "clock:clock zone:zone", make: 'clock' },
  { name: 'clock-restated', pattern: "clock:clock '('|'/' other:clock ')'?", make: 'clockRestated' },
  { name: 'about-clock', pattern: "bound:bound clock:clock", make: 'aboutClock' },
  { name: 'zone-clock', pattern: "zone:zone part:dayPart 'के'|'को'|'ठीक'? clock:clock", make: 'clock' },
  { name: 'zone-bare-clock', pattern: "zone:zone 'के'|'ठीक'? clock:clock", make: 'clock' },
  { name: 'part-clock', pattern: "part:dayPart 'के'|'में'|'को'|'ठीक'? clock:clock", make: 'clock' },
  { name: 'clock-part', pattern: "clock:clock part:dayPart", make: 'clock' },
  { name: 'hours-between', pattern: "part:dayPart from:number|clock 'और'|'से'|'-' to:number|clock 'के' 'बीच'", make: 'hoursBetween' },
  { name: 'clock-to-clock', pattern: "from:clock 'से'|'-' to:clock 'तक'|'के'? 'बीच'?", make: 'clockRange' },
  { name: 'clock-or-later-on-day', pattern: "clock:clock 'या'|'और' 'उसके'|'इसके'? 'बाद' 'में'? day:time", make: 'sinceClock' },
  { name: 'clock-on-day', pattern: "day:time 'को'|'की'|'के'|','|'के'? clock:clock", make: 'clockOnDay' },
  { name: 'clock-before-day', pattern: "clock:clock day:time", make: 'clockOnDay' },
  { name: 'zone-moment', pattern: "zone:zone ','? time:time", make: 'zoned' },
  { name: 'moment-zone', pattern: "time:time zone:zone", make: 'zoned' },
  { name: 'moment-zone-in-brackets', pattern: "time:time '(' zone:zone ')'", make: 'zoned' },
  { name: 'part-of-day', pattern: "day:time 'को'|'की'|'के'|','? part:dayPart", make: 'partOfDay' },
  { name: 'moment-in-year', pattern: "time:time year:year &edge", make: 'withYear' },
  { name: 'day-hours', pattern: "day:time 'को'? from:number +'-' +to:number !counted", make: 'hoursBetween' },
  { name: 'day-hours-until', pattern: "day:time 'को'? from:number 'से' to:number 'तक' !counted", make: 'hoursBetween' },
  { name: 'hours-of-day', pattern: "day:time 'को'? from:number|clock 'और'|'से'|'-' to:number|clock 'के' 'बीच'", make: 'hoursBetween' },
  { name: 'hours-before-day', pattern: "from:number|clock 'और'|'से'|'-' to:number|clock 'के' 'बीच' day:time", make: 'hoursBetween' },
];
