import { entityRef } from '../entities.js';
import type { Words } from '../pack.js';

/**
 * Places by entity key: the name, the oblique stem that endings are written onto, and adjectives. The lexicon holds
 * Hindi and English names; what Marathi spells or inflects otherwise stands here.
 */
const places: Readonly<
  Record<string, readonly [name: string, stem: string, ...adjectives: string[]]>
> = {
  'place/india': ['भारत', 'भारता', 'भारतीय'],
  'place/russia': ['रशिया', 'रशिया', 'रशियन'],
  'place/china': ['चीन', 'चीन', 'चिनी'],
  'place/united-states': ['अमेरिका', 'अमेरिके', 'अमेरिकन', 'अमेरिकी'],
  'place/japan': ['जपान', 'जपान', 'जपानी'],
  'place/france': ['फ्रान्स', 'फ्रान्स', 'फ्रेंच'],
  'place/united-kingdom': ['ब्रिटन', 'ब्रिटन', 'ब्रिटिश'],
  'place/pakistan': ['पाकिस्तान', 'पाकिस्तान', 'पाकिस्तानी'],
  'place/nepal': ['नेपाळ', 'नेपाळ', 'नेपाळी'],
  'place/bangladesh': ['बांगलादेश', 'बांगलादेश'],
  'place/sri-lanka': ['श्रीलंका', 'श्रीलंके'],
  'place/ukraine': ['युक्रेन', 'युक्रेन'],
  'place/israel': ['इस्रायल', 'इस्रायल', 'इस्रायली'],
  'place/germany': ['जर्मनी', 'जर्मनी', 'जर्मन'],
  'place/iran': ['इराण', 'इराण', 'इराणी'],
  'place/maldives': ['मालदीव', 'मालदीव'],
  'place/bhutan': ['भूतान', 'भूतान'],
  'place/australia': ['ऑस्ट्रेलिया', 'ऑस्ट्रेलिया', 'ऑस्ट्रेलियन'],
  'place/canada': ['कॅनडा', 'कॅनडा', 'कॅनेडियन'],
  'place/italy': ['इटली', 'इटली', 'इटालियन'],
  'place/united-arab-emirates': ['संयुक्त अरब अमिराती', 'संयुक्त अरब अमिराती'],
  'place/saudi-arabia': ['सौदी अरेबिया', 'सौदी अरेबिया', 'सौदी'],
  'place/qatar': ['कतार', 'कतार'],
  'place/turkey': ['तुर्कस्तान', 'तुर्कस्तान', 'तुर्की'],
  'place/south-korea': ['दक्षिण कोरिया', 'दक्षिण कोरिया'],
  'place/moscow': ['मॉस्को', 'मॉस्को'],
  'place/delhi': ['दिल्ली', 'दिल्ली'],
  'place/new-delhi': ['नवी दिल्ली', 'नवी दिल्ली'],
  'place/mumbai': ['मुंबई', 'मुंबई'],
  'place/beijing': ['बीजिंग', 'बीजिंग'],
  'place/tokyo': ['टोकियो', 'टोकियो'],
  'place/paris': ['पॅरिस', 'पॅरिस'],
  'place/london': ['लंडन', 'लंडन'],
  'place/tianjin': ['तियानजिन', 'तियानजिन'],
};

/** Endings behind which the place is still what the sentence speaks of: its goal, its owner. */
const endings = ['चा', 'ची', 'चे', 'च्या', 'ला', 'त', 'मध्ये', 'मधील'];
const genitives = ['चा', 'ची', 'चे', 'च्या'];

const roles: Readonly<Record<string, readonly string[]>> = {
  'role/president': ['राष्ट्रपती', 'राष्ट्राध्यक्ष', 'अध्यक्ष'],
  'role/vice-president': ['उपराष्ट्रपती'],
  'role/prime-minister': ['पंतप्रधान'],
  'role/foreign-minister': ['परराष्ट्रमंत्री', 'परराष्ट्र मंत्री'],
  'role/defence-minister': ['संरक्षणमंत्री', 'संरक्षण मंत्री'],
  'role/home-minister': ['गृहमंत्री', 'केंद्रीय गृहमंत्री'],
  'role/finance-minister': ['अर्थमंत्री', 'केंद्रीय अर्थमंत्री'],
  'role/deputy-prime-minister': ['उपपंतप्रधान'],
  'role/first-deputy-prime-minister': ['प्रथम उपपंतप्रधान'],
  'role/chief-minister': ['मुख्यमंत्री'],
  'role/deputy-chief-minister': ['उपमुख्यमंत्री'],
  'role/foreign-secretary': ['परराष्ट्र सचिव'],
  'role/ambassador': ['राजदूत'],
};

/** Names that Marathi spells otherwise than Hindi. */
const people: Readonly<Record<string, readonly [full: string, short: string]>> = {
  'person/sergey-lavrov': ['सर्गेई लाव्हरोव्ह', 'लाव्हरोव्ह'],
  'person/emmanuel-macron': ['इमॅन्युएल मॅक्रॉन', 'मॅक्रॉन'],
  'person/xi-jinping': ['शी जिनपिंग', 'जिनपिंग'],
  'person/donald-trump': ['डोनाल्ड ट्रम्प', 'ट्रम्प'],
};

const bodies: Readonly<Record<string, readonly string[]>> = {
  'organisation/sco': [
    'शांघाय सहकार्य संघटना',
    'शांघाय सहकार्य संघटनेच्या',
    'शांघाय सहकार्य संघटनेची',
    'एससीओ',
  ],
  'organisation/united-nations': ['संयुक्त राष्ट्रे', 'संयुक्त राष्ट्रांच्या', 'संयुक्त राष्ट्रांची'],
};

/** Names as Marathi writes them, beside those that the lexicon knows in every language. */
export const names: readonly Words[] = [
  ...Object.entries(places).flatMap(([key, [name, stem, ...adjectives]]): Words[] => {
    const entity = entityRef(key);
    return [
      {
        forms: [name, ...endings.map((end) => stem + end)],
        sense: { cls: 'place', entity },
      },
      {
        forms: [...adjectives, ...genitives.map((end) => stem + end)],
        sense: { cls: 'placeAdjective', entity },
      },
    ];
  }),
  ...Object.entries(roles).map(
    ([key, forms]): Words => ({ forms, sense: { cls: 'role', entity: entityRef(key) } }),
  ),
  ...Object.entries(people).flatMap(([key, [full, short]]): Words[] => [
    { forms: [full], sense: { cls: 'personName', entity: entityRef(key), short: false } },
    { forms: [short], sense: { cls: 'personName', entity: entityRef(key), short: true } },
  ]),
  ...Object.entries(bodies).map(
    ([key, forms]): Words => ({ forms, sense: { cls: 'organisation', entity: entityRef(key) } }),
  ),
  {
    forms: [
      'शिखर परिषद',
      'शिखर परिषदेत',
      'शिखर परिषदेला',
      'शिखर परिषदेची',
      'शिखर परिषदेच्या',
      'शिखर बैठक',
    ],
    sense: { cls: 'level', entity: entityRef('organisation/summit') },
  },
];
