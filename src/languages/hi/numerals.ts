import type { NumberWords, Words } from '../pack.js';

/** Cardinals from 0 to 99, each with its usual spellings (CLDR's spell-out rules and what newsrooms write). */
const cardinals: readonly string[] = [
  'शून्य',
  'एक',
  'दो',
  'तीन',
  'चार',
  'पांच',
  'छह छः छ',
  'सात',
  'आठ',
  'नौ',
  'दस',
  'ग्यारह',
  'बारह',
  'तेरह',
  'चौदह',
  'पंद्रह पन्द्रह',
  'सोलह',
  'सत्रह',
  'अठारह अट्ठारह',
  'उन्नीस',
  'बीस',
  'इक्कीस',
  'बाईस बाइस',
  'तेईस तेइस',
  'चौबीस',
  'पच्चीस',
  'छब्बीस',
  'सत्ताईस सत्ताइस',
  'अट्ठाईस अठाईस अट्ठाइस',
  'उनतीस',
  'तीस',
  'इकतीस इकत्तीस',
  'बत्तीस',
  'तैंतीस',
  'चौंतीस',
  'पैंतीस',
  'छत्तीस',
  'सैंतीस',
  'अड़तीस',
  'उनतालीस',
  'चालीस',
  'इकतालीस',
  'बयालीस',
  'तैंतालीस',
  'चवालीस चौवालीस चौंतालीस',
  'पैंतालीस',
  'छियालीस',
  'सैंतालीस',
  'अड़तालीस',
  'उनचास',
  'पचास',
  'इक्यावन इक्याबन',
  'बावन',
  'तिरपन तिरेपन',
  'चौवन चौबन',
  'पचपन',
  'छप्पन',
  'सत्तावन',
  'अट्ठावन अठावन',
  'उनसठ',
  'साठ',
  'इकसठ एकसठ',
  'बासठ',
  'तिरसठ तिरेसठ',
  'चौंसठ',
  'पैंसठ',
  'छियासठ छयासठ',
  'सड़सठ सरसठ',
  'अड़सठ',
  'उनहत्तर',
  'सत्तर',
  'इकहत्तर',
  'बहत्तर',
  'तिहत्तर',
  'चौहत्तर',
  'पचहत्तर',
  'छिहत्तर',
  'सतहत्तर',
  'अठहत्तर अठत्तर',
  'उन्यासी उनासी',
  'अस्सी',
  'इक्यासी',
  'बयासी',
  'तिरासी',
  'चौरासी',
  'पचासी',
  'छियासी',
  'सत्तासी सतासी',
  'अट्ठासी अठासी',
  'नवासी',
  'नब्बे',
  'इक्यानवे इक्यानबे',
  'बानवे बानबे',
  'तिरानवे तिरानबे',
  'चौरानवे चौरानबे',
  'पचानवे पंचानवे पंचानबे पिचानवे',
  'छियानवे छियानबे',
  'सत्तानवे सत्तानबे',
  'अट्ठानवे अठानवे अट्ठानबे अठानबे',
  'निन्यानवे निन्यानबे',
];

/** English numbers as Hindi newsrooms write them; those that are Hindi words too (वन, टू, सेवन) are left out. */
const loans: readonly (readonly [n: number, cardinal: string, ordinal: string])[] = [
  [1, '', 'फर्स्ट'],
  [2, '', 'सेकेंड सेकंड'],
  [3, 'थ्री', 'थर्ड'],
  [4, 'फोर', 'फोर्थ'],
  [5, 'फाइव', 'फिफ्थ'],
  [6, 'सिक्स', 'सिक्स्थ'],
  [7, '', 'सेवंथ'],
  [8, 'एइट', 'एइथ एट्थ'],
  [9, 'नाइन', 'नाइन्थ'],
  [10, 'टेन', 'टेंथ'],
  [11, '', 'इलेवेन्थ इलेवंथ'],
  [12, 'ट्वेल्व', 'ट्वेल्फ्थ'],
  [13, 'थर्टीन', 'थरटीन्थ'],
  [14, 'फोर्टीन', 'फोर्टीन्थ'],
  [15, 'फिफ्टीन', 'फिफ्टीन्थ'],
  [16, 'सिक्सटीन', 'सिक्सटीन्थ'],
  [17, 'सेवेनटीन', 'सेवेंटीन्थ'],
  [18, 'एटीन एइटीन', 'एइटीन्थ'],
  [19, 'नाइनटीन नाइन्टीन', 'नाइटीन्थ नाइनटीन्थ'],
  [20, 'ट्वेंटी', 'ट्वेंटीएथ ट्वेन्टीएथ'],
  [30, 'थर्टी', 'थरटिएथ'],
  [40, 'फोर्टी', 'फोर्टीएथ'],
  [50, 'फिफ्टी', 'फिफ्टीएथ'],
  [60, 'सिक्सटी सिक्स्टी', 'सिक्सटिएथ'],
  [70, 'सेवेंटी', 'सेवेंटिएथ'],
  [80, 'एइट्टी', 'एइटिएथ'],
  [90, 'नाइंटी नैनटी', 'नैनटिएथ'],
];

/** English magnitudes, before which English ones count. */
const loanMagnitudes: readonly (readonly [factor: number, form: string])[] = [
  [12, 'डजन'],
  [100, 'हंड्रेड'],
  [1_000, 'थाउजेंड'],
  [1_000_000, 'मिलियन'],
  [1_000_000_000, 'बिलियन'],
  [1_000_000_000_000, 'ट्रिलियन'],
];

/** English ones that count only behind English tens: फिफ्टी टू. */
const loanOnes: readonly string[] = ['वन', 'टू', 'थ्री', 'फोर', 'फाइव', 'सिक्स', 'सेवन', 'एट', 'नाइन'];

/** English parts in Hindi letters. */
const loanParts: readonly (readonly [n: number, forms: readonly string[]])[] = [
  [1 / 3, ['वन थर्ड']],
  [2 / 3, ['टू थर्ड', 'टू थर्ड्स']],
  [1 / 4, ['वन फोर्थ']],
  [3 / 4, ['थ्री फोर्थ', 'थ्री क्वार्टर']],
  ...loanMagnitudes.map(([factor, form]) => [factor / 2, [`हाफ ${form}`]] as const),
];

/** English ones that count only beside other English numbers: माइनस वन, टू मिलियन. */
const loansBeside = loanOnes.flatMap((one, at): Words[] => [
  { forms: [`माइनस ${one}`], sense: { cls: 'number', n: -at - 1, digits: false } },
  ...loanMagnitudes.map(
    ([factor, magnitude]): Words => ({
      forms: [`${one} ${magnitude}`],
      sense: { cls: 'number', n: (at + 1) * factor, digits: false },
    }),
  ),
]);

const loanTens = loans.flatMap(([n, cardinal]): Words[] =>
  n < 20 || n % 10
    ? []
    : loanOnes.map(
        (one, at): Words => ({
          forms: cardinal.split(' ').map((ten) => `${ten} ${one}`),
          sense: { cls: 'number', n: n + at + 1, digits: false },
        }),
      ),
);

/** The ordinals that are not the cardinal with a suffix, in their genders and the oblique case. */
const irregular: readonly string[] = [
  '',
  'पहला पहले पहली प्रथम',
  'दूसरा दूसरे दूसरी द्वितीय',
  'तीसरा तीसरे तीसरी तृतीय',
  'चौथा चौथे चौथी चतुर्थ',
  '',
  'छठा छठे छठी छठवां छठवें छठवीं छठवा षष्ठ',
];

const suffixes = ['वां', 'वें', 'वीं', 'वा', 'वे', 'वी'];

/** A hundred and more, which stand behind the number that counts them; each with the ordinal that ends in it. */
const magnitudes: readonly (readonly [factor: number, forms: string])[] = [
  [12, 'दर्जन डजन'],
  [100, 'सौ सैकड़ा हंड्रेड'],
  [1_000, 'हजार हज़ार सहस्र थाउजेंड'],
  [100_000, 'लाख'],
  [1_000_000, 'मिलियन'],
  [10_000_000, 'करोड़'],
  [1_000_000_000, 'अरब बिलियन'],
  [100_000_000_000, 'खरब'],
  [1_000_000_000_000, 'ट्रिलियन'],
];

/** What says at least how many: plurals, and several of what is counted by. */
const vague: readonly (readonly [n: number, plural: string, magnitude: string])[] = [
  [12, 'दर्जनों', 'दर्जन'],
  [100, 'सैकड़ों', 'सौ'],
  [1_000, 'हजारों', 'हजार'],
  [100_000, 'लाखों', 'लाख'],
  [10_000_000, 'करोड़ों', 'करोड़'],
  [1_000_000_000, 'अरबों', 'अरब'],
];
const several: readonly string[] = ['कई', 'कुछ', 'अनेक', 'चंद'];

const magnitudeOrdinals = magnitudes.flatMap(([factor, forms]): Words[] => [
  {
    forms: forms.split(' ').flatMap((form) => [...suffixes, 'थ'].map((suffix) => form + suffix)),
    sense: { cls: 'ordinal', n: factor, magnitude: true },
  },
]);

/** Number words, magnitudes and ordinals. */
export const numerals: readonly Words[] = [
  ...cardinals.map(
    (forms, n): Words => ({ forms: forms.split(' '), sense: { cls: 'number', n, digits: false } }),
  ),
  ...loans.flatMap(([n, cardinal, ordinal]): Words[] => [
    ...(cardinal
      ? [{ forms: cardinal.split(' '), sense: { cls: 'number', n, digits: false } } satisfies Words]
      : []),
    ...(ordinal
      ? [{ forms: ordinal.split(' '), sense: { cls: 'ordinal', n } } satisfies Words]
      : []),
  ]),
  ...loanTens,
  ...loansBeside,
  ...loanParts.map(([n, forms]): Words => ({ forms, sense: { cls: 'number', n, digits: false } })),
  ...vague.map(
    ([n, plural, magnitude]): Words => ({
      forms: [plural, ...several.map((word) => `${word} ${magnitude}`)],
      sense: { cls: 'number', n, digits: false, vague: true },
    }),
  ),
  { forms: ['डेढ़'], sense: { cls: 'number', n: 1.5, digits: false } },
  { forms: ['ढाई', 'अढ़ाई'], sense: { cls: 'number', n: 2.5, digits: false } },
  { forms: ['आधा', 'आधे', 'आधी'], sense: { cls: 'number', n: 0.5, digits: false } },
  { forms: ['पौन', 'पौना'], sense: { cls: 'number', n: 0.75, digits: false } },
  { forms: ['सवा', 'सावा'], sense: { cls: 'numberShift', by: 0.25 } },
  { forms: ['साढ़े'], sense: { cls: 'numberShift', by: 0.5 } },
  { forms: ['पौने'], sense: { cls: 'numberShift', by: -0.25 } },
  { forms: ['तिहाई'], sense: { cls: 'denominator', of: 3 } },
  { forms: ['चौथाई'], sense: { cls: 'denominator', of: 4 } },
  ...magnitudes.map(
    ([factor, forms]): Words => ({ forms: forms.split(' '), sense: { cls: 'magnitude', factor } }),
  ),
  ...irregular.flatMap((forms, n): Words[] =>
    forms ? [{ forms: forms.split(' '), sense: { cls: 'ordinal', n } }] : [],
  ),
  ...cardinals.flatMap((forms, n): Words[] =>
    n < 5
      ? []
      : [
          {
            forms: forms.split(' ').flatMap((form) => suffixes.map((suffix) => form + suffix)),
            sense: { cls: 'ordinal', n },
          },
        ],
  ),
  ...magnitudeOrdinals,
  // Idioms that count nothing.
  {
    forms: [
      'दो टूक',
      'दो-टूक',
      'सौ बात की एक बात',
      'एक बार फिर',
      'एक साथ',
      'एक दूसरे',
      'एक-दूसरे',
      'एक ओर',
      'एक तरफ',
      'दो-चार',
      'चार चांद',
    ],
    sense: { cls: 'particle' },
  },
  { forms: ['आखिरी', 'अंतिम'], sense: { cls: 'ordinal', n: -1 } },
  {
    forms: [
      'वां',
      'वें',
      'वीं',
      'वा',
      'वे',
      'वी',
      'था',
      'थी',
      'थे',
      'ला',
      'ली',
      'ले',
      'रा',
      'री',
      'रे',
      'ठा',
      'ठी',
      'ठे',
    ],
    sense: { cls: 'ordinalSuffix' },
  },
  {
    forms: ['लगभग', 'करीब', 'तकरीबन', 'करीबन', 'करीब-करीब', 'अनुमानित', 'तकरीबन-तकरीबन', 'अंदाजन'],
    sense: { cls: 'bound', bound: 'about' },
  },
  { forms: ['कम से कम', 'न्यूनतम'], sense: { cls: 'bound', bound: 'over' } },
  {
    forms: ['अधिकतम', 'ज्यादा से ज्यादा', 'अधिक से अधिक'],
    sense: { cls: 'bound', bound: 'under' },
  },
];

/** The small words that hold a number together. */
export const numbers: NumberWords = {
  links: ['और', 'व', 'एवं'],
  articles: [],
  point: ['दशमलव', 'पॉइंट', 'प्वाइंट'],
  minus: ['माइनस', 'ऋणात्मक'],
  over: ['बटा', 'बटे', 'बट्टा', 'बट्टे'],
  oneIsArticle: true,
  partEnds: ['हिस्सा', 'हिस्से', 'भाग', 'अंश'],
  // biome-ignore format: a list of short words
  labels: ['धारा', 'अनुच्छेद', 'नंबर', 'क्रमांक', 'सेक्टर', 'कमरा', 'वार्ड', 'ब्लॉक', 'फ्लाइट', 'ट्रेन', 'मोबाइल', 'फोन', 'संपर्क', 'पिन', 'रूट', 'एनएच', 'हाईवे', 'टॉप', 'चैप्टर', 'पृष्ठ', 'अध्याय', 'मिशन', 'फेज', 'कोविड', 'बोइंग', 'एयरबस', 'कक्षा', 'क्लास', 'टियर', 'नियम', 'आईपीसी', 'सीआरपीसी', 'बीएनएस', 'धाराओं', 'अनुच्छेदों', 'राजमार्ग', 'अपोलो', 'अंडर', 'विंडोज'],
  // biome-ignore format: a list of short words
  placeLabels: ['स्टेज', 'प्लेटफॉर्म', 'प्लेटफार्म', 'टर्मिनल', 'गेट', 'फ्लैट', 'प्लॉट', 'मकान', 'गली', 'कोच', 'बोगी', 'यूनिट', 'टावर', 'जोन', 'चरण', 'भाग', 'पार्ट', 'ग्रुप', 'लेवल', 'टाइप', 'श्रेणी', 'ग्रेड', 'सीट', 'बर्थ', 'रूल'],
  outOf: { words: ['में से'], wholeFirst: true },
};
