import type { LanguagePack } from '../pack.js';
import { symbols } from '../symbols.js';
import { calendar } from './calendar.js';
import { names } from './names.js';
import { numbers, numerals } from './numerals.js';
import { patterns } from './patterns.js';
import { predicates, triggers, verbs } from './verbs.js';
import { markers, words } from './words.js';

/**
 * Marathi, as the newsrooms of Maharashtra write it. A small pack: dates, figures, offices, and meetings and visits
 * where the case marker stands apart (मोदी यांनी). What Marathi writes onto a name (मोदींशी) is not taken apart.
 */
export const marathi: LanguagePack = {
  language: 'mr',
  script: 'Devanagari',
  // biome-ignore format: a list of short words
  commonWords: [
    'आहे', 'आहेत', 'आणि', 'यांनी', 'यांच्या', 'यांची', 'यांचे', 'यांना', 'मध्ये', 'नाही', 'असे', 'असून', 'म्हणाले', 'केले', 'झाली', 'झाले',
    'झाला', 'येथे', 'तसेच', 'तसंच', 'त्यांनी', 'त्यांच्या', 'हे', 'नंतर', 'साठी', 'रोजी', 'करण्यात', 'आला', 'आले', 'आली', 'घेतली', 'दिली', 'केली', 'होणार',
  ],
  home: 'place/india',
  // biome-ignore format: a list of short words
  abbreviations: ['डॉ', 'प्रा', 'श्री', 'श्रीमती', 'ए', 'बी', 'सी', 'डी', 'ई', 'एफ', 'जी', 'एच', 'आय', 'जे', 'के', 'एल', 'एम', 'एन', 'ओ', 'पी', 'आर', 'एस', 'टी', 'यू', 'रु', 'Dr', 'Mr', 'Rs'],
  numbers,
  verbFinal: true,
  words: [...words, ...calendar, ...numerals, ...symbols, ...names, ...verbs, ...triggers],
  markers,
  patterns,
  predicates,
  phases: { begin: ['सुरू', 'प्रारंभ', 'सुरुवात'], end: ['समाप्त', 'संपन्न', 'समारोप', 'संपला', 'संपली'] },
  clauseOpeners: {
    जेव्हा: 'when',
    ज्यात: 'relative',
    ज्यामध्ये: 'relative',
    जे: 'relative',
    जो: 'relative',
    की: 'that',
    आणि: 'and',
    व: 'and',
    तसेच: 'and',
    तसंच: 'and',
    असून: 'and',
    मात्र: 'other',
    परंतु: 'other',
    पण: 'other',
    तर: 'other',
    कारण: 'other',
  },
  conjunctions: ['आणि', 'व'],
  // biome-ignore format: a list of short words
  notNames: ['पद', 'मंत्रालय', 'सरकार', 'देश', 'दौरा', 'भेट', 'बैठक', 'चर्चा', 'आज', 'काल', 'उद्या', 'या', 'हे', 'ही', 'सर्व', 'अन्य', 'एक', 'नवे', 'कार्यालय', 'निवडणूक', 'पक्ष', 'शपथ', 'म्हणून'],
  notNameEndings: ['णार', 'तील', 'ण्यात'],
  passiveVerbs: ['जा'],
  additives: ['याशिवाय', 'तसेच', 'या बैठकीत', 'या भेटीत', 'यावेळी', 'या दौऱ्यात'],
  credits: {
    पीटीआय: 'organisation/pti',
    एएनआय: 'organisation/ani',
    यूएनआय: 'organisation/uni',
  },
  furniture: {
    lineStarts: ['हेही वाचा', 'हे ही वाचा', 'आणखी वाचा', 'अधिक वाचा', 'Also Read', 'Read More'],
    headings: ['संबंधित बातम्या', 'जाहिरात', 'Advertisement', 'Trending', 'ट्रेंडिंग'],
    listHeadings: ['ताज्या बातम्या', 'मोठ्या बातम्या', 'Latest News'],
    captions: ['फोटो', 'छायाचित्र', 'सौजन्य', 'संग्रहित', 'Photo', 'Source'],
  },
};
