import type { Pattern } from '../pack.js';

/**
 * The cascade, in order: numbers, then dates, from the longest to the barest, then what modifies a date, then
 * people, places, offices and gatherings. An earlier step's sense is a later step's word.
 */
export const patterns: readonly Pattern[] = [
  { name: 'number-with-magnitude', pattern: 'n:number m:magnitude', make: 'scaledNumber' },
  { name: 'digits-with-ordinal-suffix', pattern: 'n:number +ordinalSuffix', make: 'ordinal' },
  {
    name: 'digits-hyphen-ordinal-suffix',
    pattern: "n:number +'-' +ordinalSuffix",
    make: 'ordinal',
  },

  {
    name: 'day-to-day-month-year',
    pattern: "from:number '-'|'से' to:number month:month ','? year:year 'तक'?",
    make: 'dayRange',
  },
  {
    name: 'day-to-day-month',
    pattern: "from:number '-'|'से'|'और'|'एवं'|'व' to:number month:month 'तक'?",
    make: 'dayRange',
  },
  {
    name: 'day-or-day-month',
    pattern: "from:number 'या' to:number month:month ','? year:year?",
    make: 'dayChoice',
  },
  { name: 'day-month-year', pattern: "day:number month:month ','? year:year", make: 'date' },
  { name: 'day-month', pattern: 'day:number month:month', make: 'date' },
  { name: 'month-day-year', pattern: "month:month day:number ',' year:year", make: 'date' },
  { name: 'month-year', pattern: "month:month ','? year:year", make: 'date' },
  { name: 'year-month', pattern: "year:year 'के' month:month", make: 'date' },
  { name: 'shifted-month', pattern: 'shift:shift month:month', make: 'date' },
  { name: 'month', pattern: 'month:month', make: 'date' },
  { name: 'named-year', pattern: "'सन'|'साल'|'वर्ष' year:year", make: 'date' },
  { name: 'year', pattern: "year:year &'में'|'से'|'तक'|'के'|'की'|'का'", make: 'date' },

  { name: 'month-nth-week', pattern: "time:time 'के' n:ordinal unit:unit", make: 'weekOfMonth' },
  {
    name: 'month-nth-week-adjective',
    pattern: 'n:ordinal unit:unit time:time',
    make: 'weekOfMonth',
  },
  { name: 'part-of-period', pattern: "time:time 'के'|'की' part:part", make: 'partOfPeriod' },
  { name: 'part-of-period-bare', pattern: 'time:time part:part', make: 'partOfPeriod' },
  { name: 'weekday-date-in-brackets', pattern: "weekday '(' time:time ')'", make: 'datedWeekday' },
  { name: 'date-weekday-in-brackets', pattern: "time:time '(' weekday ')'", make: 'datedWeekday' },
  { name: 'weekday-date', pattern: "weekday ','? time:time", make: 'datedWeekday' },
  { name: 'shifted-weekday', pattern: 'shift:shift weekday:weekday', make: 'weekday' },
  { name: 'weekday', pattern: 'weekday:weekday', make: 'weekday' },
  {
    name: 'today-date',
    pattern: "relativeDay ','|'यानी'|'यानि'|'('? time:time ')'?",
    make: 'datedWeekday',
  },
  { name: 'relative-day', pattern: 'day:relativeDay', make: 'relativeDay' },
  { name: 'shifted-unit', pattern: 'shift:shift unit:unit', make: 'shiftedUnit' },
  { name: 'vague', pattern: 'vague:vague', make: 'vague' },

  { name: 'duration-about', pattern: 'bound:bound count:number unit:unit', make: 'duration' },
  { name: 'duration', pattern: 'count:number unit:unit', make: 'duration' },
  { name: 'days-after-event', pattern: "'के' duration:duration 'बाद'", make: 'offsetAfter' },
  {
    name: 'days-before-event',
    pattern: "'से' 'ठीक'? duration:duration 'पहले'|'पूर्व'",
    make: 'offsetBefore',
  },
  { name: 'day-after-event', pattern: "'के' 'अगले' unit:unit", make: 'nextDay' },
  { name: 'ago', pattern: "duration:duration 'पहले'|'पूर्व'", make: 'ago' },
  { name: 'later', pattern: "duration:duration 'बाद'", make: 'later' },

  { name: 'date-to-date', pattern: "from:time 'से' to:time 'तक'", make: 'range' },
  { name: 'around-behind', pattern: 'time:time around', make: 'around' },
  { name: 'around-before', pattern: "'लगभग'|'करीब' time:time", make: 'around' },
  { name: 'until', pattern: "time:time 'तक'", make: 'until' },
  { name: 'before-date', pattern: "time:time 'से' 'पहले'", make: 'before' },
  { name: 'after-date', pattern: "time:time 'के' 'बाद'", make: 'after' },

  { name: 'counted-at-least', pattern: 'bound:bound n:number counted:counted', make: 'quantity' },
  {
    name: 'counted-over',
    pattern: "n:number 'से' 'ज्यादा'|'अधिक' counted:counted",
    make: 'quantityOver',
  },
  { name: 'counted', pattern: 'n:number counted:counted', make: 'quantity' },

  {
    name: 'abbreviated-organisation',
    pattern: "organisation:organisation '(' organisation? unknown? ')'",
    make: 'same',
  },
  { name: 'abbreviated-body', pattern: "level:level '(' level? unknown? ')'", make: 'same' },
  {
    name: 'place-with-its-kind',
    pattern: "place:place 'शहर'|'नगर'|'जिले'|'जिला'|'राज्य'|'प्रांत'|'गांव'",
    make: 'same',
  },
  { name: 'country-pair', pattern: "a:place '-' b:place", make: 'pair' },
  { name: 'country-pair-and', pattern: "a:place 'और'|'व'|'एवं'|'तथा' b:place", make: 'pair' },

  {
    name: 'office-double-of-place',
    pattern: "of:place 'के'|'की'|'का' role:role 'व'|'और'|'एवं'|'सह' second:role",
    make: 'office',
  },
  { name: 'office-of-place', pattern: "of:place 'के'|'की'|'का' role:role", make: 'office' },
  { name: 'office-of-adjective', pattern: 'of:placeAdjective role:role', make: 'office' },
  {
    name: 'office-of-organisation',
    pattern: "of:organisation 'के'|'की'|'का' role:role",
    make: 'office',
  },
  { name: 'counterpart', pattern: "of:placeAdjective 'समकक्ष'", make: 'counterpart' },
  { name: 'office-double', pattern: "role:role 'व'|'एवं'|'सह' second:role", make: 'office' },
  { name: 'office', pattern: 'role:role', make: 'office' },

  {
    name: 'session-of-pair-body',
    pattern: "pair:pair level:level 'के'|'की' ordinal:ordinal gatheringNoun",
    make: 'gathering',
  },
  {
    name: 'session-of-body-level',
    pattern: "owner:organisation 'के'|'की' level:level 'की'|'के' ordinal:ordinal? gatheringNoun",
    make: 'gathering',
  },
  {
    name: 'session-of-body-level-bare',
    pattern: "owner:organisation level:level 'की'|'के' ordinal:ordinal? gatheringNoun",
    make: 'gathering',
  },
  {
    name: 'nth-summit-of-pair',
    pattern: 'ordinal:ordinal? annual? pair:pair annual? level:level',
    make: 'gathering',
  },
  {
    name: 'nth-summit-of-body',
    pattern:
      "ordinal:ordinal? annual? owner:organisation 'के'|'की'|'का'? ordinal2:ordinal? annual? level:level gatheringNoun?",
    make: 'gathering',
  },
  { name: 'nth-summit', pattern: 'ordinal:ordinal annual? level:level', make: 'gathering' },
  {
    name: 'nth-session-of-body',
    pattern: "owner:organisation 'के'|'की'|'का' ordinal:ordinal gatheringNoun",
    make: 'gathering',
  },
  {
    name: 'nth-conference-of-body',
    pattern: 'ordinal:ordinal? owner:organisation gatheringNoun',
    make: 'gathering',
  },
  { name: 'body-of-pair', pattern: 'pair:pair level:level', make: 'gathering' },

  {
    name: 'initialled-name',
    pattern: "initial '.'? initial? '.'? person:personName",
    make: 'sameName',
  },
  { name: 'titled-name', pattern: "title '.'? person:personName", make: 'sameName' },
  { name: 'person', pattern: 'name:personName', make: 'person' },
  { name: 'officer', pattern: "office:office title? '.'? person:person", make: 'officer' },
  {
    name: 'officer-unknown',
    pattern: "office:office title? '.'? name:unknown &edge",
    make: 'officer',
  },
];
