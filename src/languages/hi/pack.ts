import { numerals as englishNumerals } from '../en/numerals.js';
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
import { predicates, triggers } from './events.js';
import { eventNouns, happenings, otherPhrases } from './happenings.js';
import { inquiries } from './inquiries.js';
import { measures } from './measures.js';
import { notNameEndings, notNames } from './notNames.js';
import { numbers, numerals } from './numerals.js';
import { patterns } from './patterns.js';
import { payers } from './payers.js';
import { steps } from './steps.js';
import { units } from './units.js';
import { verbs } from './verbs.js';
import { markers, words } from './words.js';

/** Hindi in Devanagari, as Indian newsrooms write it. */
export const hindi: LanguagePack = {
  language: 'hi',
  script: 'Devanagari',
  // biome-ignore format: a list of short words
  commonWords: ['है', 'हैं', 'था', 'थे', 'थी', 'में', 'ने', 'को', 'के', 'से', 'पर', 'और', 'यह', 'इस', 'कि', 'भी', 'नहीं', 'लिए', 'साथ', 'गया', 'गई', 'किया', 'कहा', 'रहे', 'रहा', 'बाद', 'अपने', 'उन्होंने', 'होगा', 'होगी'],
  home: 'place/india',
  business,
  acts,
  abbreviations: [
    'डॉ',
    'प्रो',
    'श्री',
    'श्रीमती',
    'मो',
    'कै',
    'ले',
    'जन',
    'पं',
    'एस',
    'एम',
    'एन',
    'आर',
    'के',
    'जे',
    'पी',
    'वी',
    'टी',
    'डी',
    'बी',
    'सी',
    'ए',
    'जी',
    'एच',
    'एल',
    'ई',
    'ओ',
    'यू',
    'एफ',
    'रु',
    'दिस',
    'फर',
    'नवं',
    'अक्टू',
    'सितं',
    'Rs',
    'Dr',
    'Mr',
    'Mrs',
    'Ms',
  ],
  numbers,
  verbFinal: true,
  words: [
    ...words,
    ...calendar,
    ...clock,
    ...numerals,
    ...englishNumerals,
    ...units,
    ...symbols,
    ...verbs,
    ...triggers,
    ...happenings,
    ...eventNouns,
    ...otherPhrases,
    ...measures,
    ...steps,
    ...stuffIn('hi'),
    ...affairsIn('hi'),
  ],
  markers,
  patterns,
  predicates,
  phases: {
    begin: ['शुरू', 'शुरुआत', 'आरंभ', 'प्रारंभ', 'आगाज'],
    end: ['समाप्त', 'संपन्न', 'खत्म', 'समापन', 'पूरा', 'पूरी'],
  },
  clauseOpeners: {
    जब: 'when',
    जो: 'relative',
    जिस: 'relative',
    जिसमें: 'relative',
    जिनमें: 'relative',
    जिसके: 'relative',
    जिसे: 'relative',
    जहां: 'relative',
    कि: 'that',
    और: 'and',
    तथा: 'and',
    एवं: 'and',
    व: 'and',
    लेकिन: 'other',
    मगर: 'other',
    परंतु: 'other',
    जबकि: 'other',
    क्योंकि: 'other',
    ताकि: 'other',
    वहीं: 'other',
  },
  conjunctions: ['और', 'व', 'तथा', 'एवं'],
  notNames,
  notNameEndings,
  passiveVerbs: ['जा'],
  asides: [...payers, ...causes, ...inquiries, ...crafts],
  additives: [
    'इसके अलावा',
    'इसके साथ ही',
    'साथ ही',
    'इसके अतिरिक्त',
    'इस दौरान',
    'इसी दौरान',
    'इस मौके पर',
    'इस दौरे पर',
    'इस यात्रा के दौरान',
    'इस दौरे के दौरान',
    'इस बैठक में',
    'बैठक में',
    'बैठक के दौरान',
    'मुलाकात के दौरान',
  ],
  credits: { भाषा: 'organisation/pti', वार्ता: 'organisation/uni' },
  furniture: {
    lineStarts: [
      'यह भी पढ़ें',
      'ये भी पढ़ें',
      'यह भी पढ़िए',
      'ये भी देखें',
      'यह भी देखें',
      'इसे भी पढ़ें',
      'और पढ़ें',
      'Also Read',
      'Also read',
      'Read More',
      'Read more',
      'READ MORE',
      'Follow us',
      'Subscribe',
      'फॉलो करें',
      'हमसे जुड़ें',
    ],
    headings: [...pageHeadings, 'विज्ञापन', 'संबंधित खबरें', 'ट्रेंडिंग'],
    listHeadings: [
      'Latest entries',
      'Latest Posts',
      'Latest News',
      'ताज़ा खबरें',
      'बड़ी खबरें',
      'You may also like',
      'Recent Posts',
    ],
    captions: ['फोटो', 'सोर्स', 'तस्वीर', 'फाइल फोटो', 'सौजन्य', 'Photo', 'Source', 'Image', 'Credit'],
  },
};
