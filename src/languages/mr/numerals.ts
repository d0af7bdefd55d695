import type { NumberWords, Words } from '../pack.js';

/** Cardinals from 0 to 99, each with its usual spellings. */
// biome-ignore format: ten a row
export const cardinals: readonly string[] = [
  'शून्य', 'एक', 'दोन', 'तीन', 'चार', 'पाच', 'सहा', 'सात', 'आठ', 'नऊ',
  'दहा', 'अकरा', 'बारा', 'तेरा', 'चौदा', 'पंधरा', 'सोळा', 'सतरा', 'अठरा', 'एकोणीस एकोणवीस',
  'वीस', 'एकवीस', 'बावीस', 'तेवीस', 'चोवीस', 'पंचवीस', 'सव्वीस', 'सत्तावीस', 'अठ्ठावीस अठ्ठाविस', 'एकोणतीस',
  'तीस', 'एकतीस', 'बत्तीस', 'तेहेतीस तेहतीस', 'चौतीस', 'पस्तीस', 'छत्तीस', 'सदतीस', 'अडतीस', 'एकोणचाळीस',
  'चाळीस', 'एक्केचाळीस', 'बेचाळीस', 'त्रेचाळीस', 'चव्वेचाळीस', 'पंचेचाळीस', 'सेहेचाळीस शेहेचाळीस', 'सत्तेचाळीस', 'अठ्ठेचाळीस', 'एकोणपन्नास',
  'पन्नास', 'एक्कावन्न', 'बावन्न', 'त्रेपन्न', 'चोपन्न', 'पंचावन्न', 'छप्पन्न', 'सत्तावन्न', 'अठ्ठावन्न', 'एकोणसाठ',
  'साठ', 'एकसष्ट', 'बासष्ट', 'त्रेसष्ट', 'चौसष्ट', 'पासष्ट', 'सहासष्ट', 'सदुसष्ट', 'अडुसष्ट', 'एकोणसत्तर',
  'सत्तर', 'एक्काहत्तर', 'बाहत्तर', 'त्र्याहत्तर', 'चौऱ्याहत्तर', 'पंच्याहत्तर', 'शहात्तर', 'सत्त्याहत्तर', 'अठ्ठ्याहत्तर', 'एकोणऐंशी',
  'ऐंशी', 'एक्क्याऐंशी', 'ब्याऐंशी', 'त्र्याऐंशी', 'चौऱ्याऐंशी', 'पंच्याऐंशी', 'शहाऐंशी', 'सत्त्याऐंशी', 'अठ्ठ्याऐंशी', 'एकोणनव्वद',
  'नव्वद', 'एक्क्याण्णव', 'ब्याण्णव', 'त्र्याण्णव', 'चौऱ्याण्णव', 'पंच्याण्णव', 'शहाण्णव', 'सत्त्याण्णव', 'अठ्ठ्याण्णव', 'नव्व्याण्णव',
];

const hundreds = ['दोन', 'तीन', 'चार', 'पाच', 'सहा', 'सात', 'आठ', 'नऊ'];

/** The first ordinals, in their genders and the oblique case, with the Sanskrit ones that offices and weeks have. */
const irregular: readonly string[] = [
  '',
  'पहिला पहिली पहिले पहिल्या प्रथम',
  'दुसरा दुसरी दुसरे दुसऱ्या द्वितीय',
  'तिसरा तिसरी तिसरे तिसऱ्या तृतीय',
  'चौथा चौथी चौथे चौथ्या',
  '',
  '',
  '',
  '',
  'नववा नववी नववे नवव्या',
];

/** The endings after digits, as news writes them: 26 वी, 1 ली, 2 री, 4 थी. */
const suffixes = 'वा वी वे व्या ला ली ले ल्या रा री रे ऱ्या था थी थे थ्या'.split(' ');

/** पाच → पाचवा, वीस → विसावा, पन्नास → पन्नासावा. */
function ordinalStem(cardinal: string): string {
  const shortened = cardinal.replace(/ीस$/u, 'िस');
  return /[\u093E-\u094C]$|[अ-औ]$/u.test(shortened) ? shortened : `${shortened}ा`;
}

function ordinalsOf(n: number): string[] {
  const listed = irregular[n];
  if (listed) return listed.split(' ');
  return (cardinals[n] ?? '')
    .split(' ')
    .flatMap((form) => (n < 9 ? [form] : [ordinalStem(form)]))
    .flatMap((stem) => ['वा', 'वी', 'वे', 'व्या'].map((end) => stem + end));
}

/** Quarters and halves are written onto the number: साडेतीन, सव्वादोन, पावणेपाच. */
const quarters = (
  [
    ['साडे', 0.5],
    ['सव्वा', 0.25],
    ['पावणे', -0.25],
  ] as const
).flatMap(([prefix, by]) =>
  [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(
    (n): Words => ({
      forms: [prefix + (cardinals[n] ?? '')],
      sense: { cls: 'number', n: n + by, digits: false },
    }),
  ),
);

/** Number words, magnitudes and ordinals. */
export const numerals: readonly Words[] = [
  ...cardinals.map(
    (forms, n): Words => ({ forms: forms.split(' '), sense: { cls: 'number', n, digits: false } }),
  ),
  ...hundreds.map(
    (form, at): Words => ({
      forms: [`${form}शे`],
      sense: { cls: 'number', n: 100 * (at + 2), digits: false },
    }),
  ),
  ...quarters,
  { forms: ['शंभर'], sense: { cls: 'number', n: 100, digits: false } },
  { forms: ['अर्धा', 'अर्धी', 'अर्धे'], sense: { cls: 'number', n: 0.5, digits: false } },
  { forms: ['दीड'], sense: { cls: 'number', n: 1.5, digits: false } },
  { forms: ['अडीच'], sense: { cls: 'number', n: 2.5, digits: false } },
  { forms: ['सव्वा'], sense: { cls: 'numberShift', by: 0.25 } },
  { forms: ['साडे'], sense: { cls: 'numberShift', by: 0.5 } },
  { forms: ['पावणे'], sense: { cls: 'numberShift', by: -0.25 } },
  { forms: ['हजार'], sense: { cls: 'magnitude', factor: 1_000 } },
  { forms: ['लाख'], sense: { cls: 'magnitude', factor: 100_000 } },
  { forms: ['दशलक्ष'], sense: { cls: 'magnitude', factor: 1_000_000 } },
  { forms: ['कोटी'], sense: { cls: 'magnitude', factor: 10_000_000 } },
  { forms: ['अब्ज'], sense: { cls: 'magnitude', factor: 1_000_000_000 } },
  ...cardinals.flatMap((_, n): Words[] =>
    n ? [{ forms: ordinalsOf(n), sense: { cls: 'ordinal', n } }] : [],
  ),
  {
    forms: ['शेवटचा', 'शेवटची', 'शेवटचे', 'शेवटच्या', 'अखेरचा', 'अखेरच्या', 'अंतिम'],
    sense: { cls: 'ordinal', n: -1 },
  },
  { forms: suffixes, sense: { cls: 'ordinalSuffix' } },
  { forms: ['सुमारे', 'जवळपास', 'अंदाजे', 'साधारण'], sense: { cls: 'bound', bound: 'about' } },
  { forms: ['किमान', 'कमीत कमी'], sense: { cls: 'bound', bound: 'over' } },
  { forms: ['कमाल', 'जास्तीत जास्त'], sense: { cls: 'bound', bound: 'under' } },
  {
    forms: ['जण', 'जणांचा', 'जणांना', 'लोक', 'लोकांचा', 'लोकांना', 'नागरिक', 'प्रवासी'],
    sense: { cls: 'counted', unit: 'person' },
  },
  { forms: ['जखमी'], sense: { cls: 'counted', unit: 'injured person' } },
  { forms: ['मृत्यू', 'बळी', 'मृत'], sense: { cls: 'counted', unit: 'death' } },
  {
    forms: ['रुपये', 'रुपयांचा', 'रुपयांची', 'रुपयांचे', 'रुपयांच्या', 'रुपयांना'],
    sense: { cls: 'counted', unit: 'INR' },
  },
  { forms: ['डॉलर', 'डॉलर्स', 'डॉलरचा', 'डॉलरची'], sense: { cls: 'counted', unit: 'USD' } },
  { forms: ['टक्के', 'टक्क्यांनी', 'टक्का', 'टक्क्यांची'], sense: { cls: 'counted', unit: '%' } },
  { forms: ['किलोमीटर', 'किमी'], sense: { cls: 'counted', unit: 'km' } },
];

/** The small words that hold a number together. */
export const numbers: NumberWords = {
  links: ['आणि', 'व'],
  articles: [],
  point: ['पूर्णांक', 'दशांश'],
  minus: ['उणे', 'वजा'],
  over: [],
  oneIsArticle: true,
  partEnds: ['भाग', 'हिस्सा'],
  labels: ['कलम', 'अनुच्छेद', 'क्रमांक'],
  pairedYears: false,
  outOf: { words: ['पैकी'], wholeFirst: true },
};
