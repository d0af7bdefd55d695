import type { Pattern } from '../pack.js';

/** Read before dates: the next day is that behind the event just told of, not tomorrow. */
// biome-ignore format: one rule a line reads as a table
export const beforeDates: readonly Pattern[] = [
  { name: 'next-day-after-that', pattern: "'इसके'|'उसके' 'ठीक'? 'अगले' 'ही'? unit:unit", make: 'nextDayOfLast' },
  { name: 'day-after-event', pattern: "'के' 'ठीक'? 'अगले' 'ही'? unit:unit", make: 'nextDay' },
  { name: 'next-day', pattern: "'अगले' 'ही'? unit:unit", make: 'nextDayOfLast' },
  { name: 'next-part-of-day', pattern: "'अगली' part:dayPart", make: 'nextDayOfLast' },
  { name: 'very-next-day', pattern: "'दूसरे' 'ही' unit:unit", make: 'nextDayOfLast' },
  { name: 'day-of-event', pattern: "'के'|'वाले' 'दिन' 'ही'", make: 'sameDayAs' },
];

/** Lengths of time, and times reckoned from publication, from another time or from another event. */
// biome-ignore format: one rule a line reads as a table
export const relativePatterns: readonly Pattern[] = [
  { name: 'duration-range', pattern: "from:number '-'|'से' to:number unit:unit", make: 'durationRange' },
  { name: 'few', pattern: "'कुछ'|'कई'|'चंद' 'ही'? unit:unit", make: 'few' },
  { name: 'lasting-few', pattern: "shift:shift few:period", make: 'lastingFew' },
  { name: 'few-ago', pattern: "few:period 'पहले'|'पूर्व'", make: 'fewAgo' },
  { name: 'few-ahead', pattern: "few:period 'बाद' !'भी'", make: 'fewAhead' },
  { name: 'whole-unit', pattern: "unit:unit 'भर'", make: 'duration' },
  { name: 'whole-unit-before', pattern: "'पूरे'|'पूरा'|'पूरी' unit:unit", make: 'duration' },
  { name: 'duration-about', pattern: "bound:bound count:number unit:unit", make: 'duration' },
  { name: 'duration', pattern: "count:number '-'? unit:unit", make: 'duration' },
  { name: 'duration-with-quarter', pattern: "first:duration 'और' second:duration", make: 'sameUnitDuration' },
  { name: 'duration-longer', pattern: "first:duration 'और'|','? second:duration", make: 'longerDuration' },
  { name: 'duration-longest', pattern: "first:duration 'और'|','? second:duration", make: 'longerDuration' },
  { name: 'duration-over', pattern: "duration:duration 'से' 'भी'? 'ज्यादा'|'अधिक'|'कम'", make: 'hedgedDuration' },
  { name: 'days-after-time', pattern: "from:time 'के'|'से' duration:duration 'बाद'", make: 'afterTime' },
  { name: 'days-before-time', pattern: "from:time 'से' 'ठीक'? duration:duration 'पहले'|'पूर्व'", make: 'beforeTime' },
  { name: 'days-after-event', pattern: "'के' duration:duration 'बाद'", make: 'offsetAfter' },
  { name: 'days-before-event', pattern: "'से' 'ठीक'? duration:duration 'पहले'|'पूर्व'", make: 'offsetBefore' },
  { name: 'days-before-that', pattern: "'इससे'|'उससे'|'इसके'|'उसके' 'ठीक'? duration:duration 'पहले'|'पूर्व'", make: 'beforeLast' },
  { name: 'days-after-that', pattern: "'इसके'|'उसके'|'इससे' duration:duration 'बाद'", make: 'afterLast' },
  { name: 'ago', pattern: "duration:duration 'पहले'|'पूर्व'", make: 'ago' },
  { name: 'later', pattern: "duration:duration 'बाद'", make: 'later' },
  { name: 'lasting', pattern: "shift:shift duration:duration !'का'|'की'|'के'", make: 'lasting' },
  { name: 'within', pattern: "duration:duration 'के' 'भीतर'|'अंदर'", make: 'lasting' },
  { name: 'ahead', pattern: "duration:duration 'में' !'से'", make: 'ahead' },
  { name: 'lasting-from', pattern: "from:time 'से' duration:duration 'तक'", make: 'lastingFrom' },
  { name: 'until-now', pattern: "from:time|year 'से' 'लेकर'? 'अब' 'तक'", make: 'toNow' },
  { name: 'between-time-and-now', pattern: "from:time 'और' 'अब' 'के' 'बीच'", make: 'toNow' },
  { name: 'between-now-and-time', pattern: "'अब' 'और' to:time 'के' 'बीच'", make: 'toNow' },
  { name: 'since', pattern: "time:time 'से' &'जारी'|'लगातार'|'लागू'|'प्रभावी'", make: 'since' },
  { name: 'starting', pattern: "time:time 'से' &'शुरू'|'शुरु'|'आरंभ'", make: 'starting' },
  { name: 'date-to-date', pattern: "from:time 'से' 'लेकर'? to:time 'तक'", make: 'range' },
  { name: 'day-instead-of', pattern: "from:time 'की'|'के' 'जगह'|'बजाय'|'बजाए'|'बदले'|'स्थान' 'पर'? 'अब'? &time", make: 'insteadOf' },
  { name: 'day-moved-to', pattern: "from:time 'से' 'आगे'? 'बढ़ाकर'|'टालकर'|'टलकर'|'खिसकाकर'|'खिसककर'|'बदलकर'|'हटाकर' 'अब'? &time", make: 'movedFrom' },
  { name: 'date-dash-date', pattern: "from:time '-' to:time", make: 'range' },
  { name: 'dates-between', pattern: "from:time 'और'|'से' to:time 'के' 'बीच'", make: 'range' },
  { name: 'date-and-date', pattern: "from:time 'और'|'एवं'|'व'|'तथा' to:time", make: 'bothDays' },
  { name: 'around-behind', pattern: "time:time around", make: 'around' },
  { name: 'around-before', pattern: "'लगभग'|'करीब' time:time", make: 'around' },
  { name: 'until', pattern: "time:time 'तक'", make: 'until' },
  { name: 'before-date', pattern: "time:time 'से' 'पहले'|'पूर्व'", make: 'before' },
  { name: 'after-date', pattern: "time:time 'के' 'बाद'", make: 'after' },
  { name: 'from-said-month', pattern: "time:time 'से'", make: 'fromSaidMonth' },
];
