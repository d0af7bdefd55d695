import type { Pattern } from '../pack.js';

/** How people, places, offices, bodies and their gatherings are named. */
export const namePatterns: readonly Pattern[] = [
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
    pattern: "pair:pair 'के'|'की'? level:level 'के'|'की' ordinal:ordinal gatheringNoun",
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
