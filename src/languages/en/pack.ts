import { affairsIn } from '../happenings/affairs.js';
import { stuffIn } from '../happenings/stuff.js';
import type { LanguagePack } from '../pack.js';
import { pageHeadings } from '../pageFurniture.js';
import { symbols } from '../symbols.js';
import { acts } from './acts.js';
import { business } from './business.js';
import { calendar } from './calendar.js';
import { causes } from './causes.js';
import { clock } from './clock.js';
import { crafts } from './crafts.js';
import { eventMarkers, eventWords, triggers } from './events.js';
import { eventNouns, happenings, otherPhrases, phrasalVerbs } from './happenings.js';
import { inquiries } from './inquiries.js';
import { measures } from './measures.js';
import { nameFillers, notNames } from './notNames.js';
import { numbers, numerals } from './numerals.js';
import { patterns } from './patterns.js';
import { payers } from './payers.js';
import { steps } from './steps.js';
import { units } from './units.js';
import { predicates, verbs } from './verbs.js';
import { markers, words } from './words.js';

/** English, as Indian newsrooms write it. */
export const english: LanguagePack = {
  language: 'en',
  script: 'Latin',
  // biome-ignore format: a list of short words
  commonWords: ['the', 'of', 'and', 'to', 'was', 'were', 'for', 'that', 'with', 'said', 'by', 'at', 'from', 'has', 'have', 'had', 'is', 'are', 'it', 'will', 'his', 'he', 'who', 'after', 'which', 'been', 'not', 'this', 'their'],
  home: 'place/india',
  business,
  acts,
  // biome-ignore format: a list of short words
  abbreviations: [
    'Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Gen', 'Lt', 'Col', 'Maj', 'Capt', 'Sgt', 'Sen', 'Rep', 'Gov', 'Hon', 'St', 'Smt', 'Pt', 'Jr', 'Sr',
    'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec', 'No', 'Nos', 'nr', 'nrs', 'Rs', 'vs', 'etc',
    'Inc', 'Ltd', 'Co', 'Corp', 'approx', 'dept', 'est', 'sq',
  ],
  numbers,
  verbFinal: false,
  words: [
    ...words,
    ...calendar,
    ...clock,
    ...numerals,
    ...units,
    ...symbols,
    ...verbs,
    ...happenings,
    ...phrasalVerbs,
    ...eventNouns,
    ...otherPhrases,
    ...measures,
    ...steps,
    ...stuffIn('en'),
    ...affairsIn('en'),
    ...triggers,
    ...eventWords,
  ],
  markers: [...markers, ...eventMarkers],
  patterns,
  predicates,
  clauseOpeners: {
    when: 'when',
    who: 'relative',
    which: 'relative',
    where: 'relative',
    that: 'that',
    and: 'and',
    but: 'other',
    while: 'other',
    because: 'other',
    although: 'other',
    though: 'other',
    if: 'if',
    unless: 'if',
  },
  conjunctions: ['and'],
  notNames,
  nameFillers,
  notNameEndings: [],
  passiveVerbs: ['be'],
  auxiliaries: ['be', 'have', 'will'],
  asides: [...payers, ...causes, ...inquiries, ...crafts],
  additives: ['During the meeting', 'During the visit', 'At the meeting', 'In addition'],
  phases: {
    begin: ['begin', 'begins', 'began', 'begun', 'start', 'starts', 'started'],
    end: [
      ...['end', 'ends', 'ended', 'conclude', 'concludes', 'concluded'],
      ...['wrap', 'wraps', 'wrapped', 'completes', 'completed'],
    ],
  },
  credits: {},
  furniture: {
    lineStarts: [
      'Also Read',
      'Read More',
      'Read also',
      'Follow us',
      'Subscribe',
      'Sign up',
      'Click here',
    ],
    headings: pageHeadings,
    listHeadings: [
      'Latest entries',
      'Latest Posts',
      'Latest News',
      'You may also like',
      'Recent Posts',
    ],
    captions: ['Photo', 'Source', 'Image', 'Credit', 'File photo'],
  },
};
