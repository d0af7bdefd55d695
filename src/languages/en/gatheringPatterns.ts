import type { Pattern } from '../pack.js';

/** Read before times reckoned from publication: a day earlier is that before the event just told of. */
// biome-ignore format: one rule a line reads as a table
export const beforeTimes: readonly Pattern[] = [
  { name: 'days-before-that', pattern: "count:number|'a'|'one' unit:unit 'earlier'", make: 'beforeLast' },
  { name: 'days-after-that', pattern: "count:number|'a'|'one' unit:unit 'later'", make: 'afterLast' },
  { name: 'day-before-that', pattern: "'the' unit:unit 'before'|'prior' &'.'|','|';'", make: 'beforeLast' },
  { name: 'next-day', pattern: "'the' 'very'? 'next'|'following' unit:unit|dayPart", make: 'nextDayOfLast' },
  { name: 'same-day-as', pattern: "last:offset 'as'", make: 'sameDayAs' },
  { name: 'same-day-that', pattern: "last:offset &'that'|'when'", make: 'sameDay' },
  { name: 'previous-day', pattern: "'the' 'previous'|'preceding' unit:unit", make: 'beforeLast' },
];

/** What is read before the names of people: their counterparts, two countries side by side, how far apart two events are. */
// biome-ignore format: one rule a line reads as a table
export const beforeNames: readonly Pattern[] = [
  { name: 'event-days-before', pattern: "duration:duration 'before'|'ahead'|'prior' 'of'|'to'? !time", make: 'offsetBefore' },
  { name: 'event-days-after', pattern: "duration:duration 'after'|'following' !time", make: 'offsetAfter' },
  { name: 'event-day-before', pattern: "'a'|'one'|'the' unit:unit 'before'|'ahead'|'prior' 'of'|'to'? !time", make: 'dayBefore' },
  { name: 'event-day-after', pattern: "'a'|'one'|'the' unit:unit 'after'|'following' !time", make: 'nextDay' },
  { name: 'years-since', pattern: "length:duration 'have'|'had'|'has'? 'passed'|'elapsed'|'gone'? 'since' &relationAdjective|relationNoun|article", make: 'lengthSince' },
  { name: 'counterpart', pattern: "of:placeAdjective 'counterpart'", make: 'counterpart' },
  { name: 'country-pair', pattern: "a:place '-' b:place", make: 'pair' },
];

/** Summits, sessions and sittings of bodies. */
// biome-ignore format: one rule a line reads as a table
export const gatheringPatterns: readonly Pattern[] = [
  { name: 'country-pair-and', pattern: ">'in'|'to'|'from'|'of'|'visit'|'visited' a:place 'and' b:place", make: 'pair' },
  { name: 'session-of-pair-body', pattern: "ordinal:ordinal? gatheringNoun 'of' 'the'? pair:pair level:level", make: 'gathering' },
  { name: 'session-of-body-level', pattern: "ordinal:ordinal? gatheringNoun 'of' 'the'? owner:organisation level:level", make: 'gathering' },
  { name: 'level-of-body', pattern: "ordinal:ordinal? level:level 'of' 'the'? owner:organisation", make: 'gathering' },
  { name: 'nth-summit-of-pair', pattern: "ordinal:ordinal? annual? pair:pair ordinal2:ordinal? annual? level:level gatheringNoun?", make: 'gathering' },
  { name: 'nth-summit-of-body', pattern: "ordinal:ordinal? annual? owner:organisation ordinal2:ordinal? annual? level:level gatheringNoun?", make: 'gathering' },
  { name: 'summit-between-pair', pattern: "ordinal:ordinal? annual? level:level 'between' pair:pair", make: 'gathering' },
  { name: 'nth-session-of-body', pattern: "ordinal:ordinal gatheringNoun 'of' 'the'? owner:organisation", make: 'gathering' },
  { name: 'nth-conference-of-body', pattern: "ordinal:ordinal owner:organisation gatheringNoun", make: 'gathering' },
  { name: 'nth-session-of-commission', pattern: "ordinal:ordinal gatheringNoun 'of' 'the'|possessive? level:level", make: 'bilateralSession' },
  { name: 'nth-session-of-commission-behind', pattern: "level:level marker ordinal:ordinal gatheringNoun", make: 'bilateralSession' },
  { name: 'round-of-talks', pattern: "ordinal:ordinal 'round' 'of' 'the'? annual? relationAdjective? 'free'? 'trade'? trigger|'negotiations'", make: 'round' },
  { name: 'nth-summit', pattern: "ordinal:ordinal annual? level:level", make: 'gathering' },
];
