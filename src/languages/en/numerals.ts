import type { NumberWords, Words } from '../pack.js';

/** Cardinals to nineteen and their ordinals. */
const small: readonly string[] = [
  'zero nought naught',
  'one first',
  'two second',
  'three third',
  'four fourth',
  'five fifth',
  'six sixth',
  'seven seventh',
  'eight eighth',
  'nine ninth',
  'ten tenth',
  'eleven eleventh',
  'twelve twelfth',
  'thirteen thirteenth',
  'fourteen fourteenth',
  'fifteen fifteenth',
  'sixteen sixteenth',
  'seventeen seventeenth',
  'eighteen eighteenth',
  'nineteen nineteenth',
];

const tens: readonly string[] = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
];

/** A hundred and more; the ordinal ends in -th. `plural`: forms that stand behind a number too. */
const magnitudes: readonly (readonly [factor: number, form: string, more: string])[] = [
  [12, 'dozen', 'dozens dz dzs'],
  [100, 'hundred', ''],
  [1_000, 'thousand', ''],
  [100_000, 'lakh', 'lakhs lac lacs'],
  [1_000_000, 'million', 'mil'],
  [10_000_000, 'crore', 'crores'],
  [1_000_000_000, 'billion', 'bil'],
  [1_000_000_000_000, 'trillion', ''],
];

/** What says at least how many: plurals, and several of what is counted by. */
const vague: readonly (readonly [n: number, forms: readonly string[]])[] = [
  [12, ['dozens', ...several('dozen')]],
  [20, ['scores of']],
  [100, ['hundreds', ...several('hundred')]],
  [1_000, ['thousands', ...several('thousand')]],
  [10_000, ['tens of thousands']],
  [100_000, ['hundreds of thousands', 'lakhs', ...several('lakh')]],
  [1_000_000, ['millions', 'tens of lakhs', ...several('million')]],
  [10_000_000, ['crores', 'tens of millions', 'hundreds of lakhs', ...several('crore')]],
  [100_000_000, ['tens of crores', 'hundreds of millions']],
  [1_000_000_000, ['billions', 'hundreds of crores', ...several('billion')]],
  [10_000_000_000, ['thousands of crores', 'tens of billions']],
  [100_000_000_000, ['tens of thousands of crores', 'hundreds of billions']],
  [1_000_000_000_000, ['lakhs of crores', 'trillions', ...several('trillion')]],
];

function several(magnitude: string): string[] {
  const words = ['several', 'a few', 'few', 'many', 'a couple of', 'couple of', 'multiple'];
  return words.map((word) => `${word} ${magnitude}`);
}

const number = (n: number, forms: string[]): Words => ({
  forms,
  sense: { cls: 'number', n, digits: false },
});
const ordinal = (n: number, forms: string[]): Words => ({ forms, sense: { cls: 'ordinal', n } });
const parts = (of: number, forms: string[]): Words => ({
  forms,
  sense: { cls: 'denominator', of },
});

/** Number words, magnitudes, ordinals, fractions and how exact they are said to be. */
export const numerals: readonly Words[] = [
  ...small.flatMap((row, n): Words[] => {
    const forms = row.split(' ');
    const last = forms.at(-1) ?? '';
    if (n === 0) return [number(0, forms)];
    const rows = [number(n, forms.slice(0, -1)), ordinal(n, [last])];
    return n < 3 ? rows : [...rows, parts(n, [`${last}s`])];
  }),
  ...tens.flatMap((form, at): Words[] => {
    const n = 10 * (at + 2);
    const last = form.replace(/y$/u, 'ieth');
    return [number(n, [form]), ordinal(n, [last]), parts(n, [`${last}s`])];
  }),
  number(40, ['fourty']),
  number(0.5, ['half']),
  parts(1, ['firsts']),
  parts(2, ['halves']),
  parts(4, ['quarter', 'quarters']),
  ...vague.map(
    ([n, forms]): Words => ({
      forms: [...forms],
      sense: { cls: 'number', n, digits: false, vague: true },
    }),
  ),
  ...magnitudes.flatMap(([factor, form, more]): Words[] => [
    {
      forms: [form, ...more.split(' ').filter(Boolean)],
      sense: { cls: 'magnitude', factor },
    },
    { forms: [`${form}th`], sense: { cls: 'ordinal', n: factor, magnitude: true } },
    parts(factor, [`${form}ths`]),
  ]),
  // Idioms that count and rank nothing.
  {
    // biome-ignore format: a list of phrases
    forms: ['first class', 'first-class', 'first aid', 'first hand', 'first-hand', 'second hand', 'second-hand', 'first name', 'third party', 'third-party', 'one another', 'no one', 'at first', 'second thoughts'],
    sense: { cls: 'particle' },
  },
  { forms: ['last', 'final'], sense: { cls: 'ordinal', n: -1 } },
  { forms: ['st', 'nd', 'rd', 'th'], sense: { cls: 'ordinalSuffix' } },
  {
    forms: [
      'about',
      'around',
      'approximately',
      'approx',
      'roughly',
      'some',
      'an estimated',
      'estimated',
      'as many as',
      'as much as',
    ],
    sense: { cls: 'bound', bound: 'about' },
  },
  {
    forms: ['nearly', 'almost', 'close to', 'just under', 'just short of'],
    sense: { cls: 'bound', bound: 'nearly' },
  },
  {
    forms: [
      'more than',
      'over',
      'above',
      'at least',
      'no less than',
      'not less than',
      'no fewer than',
      'upwards of',
      'greater than',
      'bigger than',
      'larger than',
      'higher than',
      'exceed',
      'exceeding',
      'surpass',
      'in excess of',
      'a minimum of',
      'greater than or equal to',
      'more than or equal to',
      'equal to or more than',
      'bigger or equal than',
    ],
    sense: { cls: 'bound', bound: 'over' },
  },
  {
    forms: [
      'less than',
      'fewer than',
      'under',
      'below',
      'up to',
      'at most',
      'no more than',
      'not more than',
      'smaller than',
      'lower than',
      'a maximum of',
      'less than or equal to',
      'equal to or less than',
      'smaller or equal than',
      'less or equal than',
    ],
    sense: { cls: 'bound', bound: 'under' },
  },
];

/** The small words that hold a number together. */
export const numbers: NumberWords = {
  links: ['and'],
  articles: ['a', 'an'],
  point: ['point'],
  minus: ['minus', 'negative'],
  over: ['over'],
  // biome-ignore format: a list of short words
  partEnds: ['of', 'to', 'from', 'in', 'on', 'by', 'at', 'for', 'since', 'as', 'than', 'the', 'this', 'that', 'these', 'those', 'last', 'over', 'under', 'within', 'between', 'or', 'but', 'when', 'while', 'if', 'are', 'were', 'have', 'had', 'more', 'less', 'fewer', 'higher', 'lower', 'larger', 'bigger', 'smaller', 'cheaper', 'faster', 'slower', 'longer', 'shorter', 'each', 'only'],
  // biome-ignore format: a list of short words
  labels: ['article', 'articles', 'section', 'sections', 'no', 'number', 'flight', 'route', 'room', 'sector', 'ward', 'block', 'phone', 'tel', 'highway', 'chapter', 'page', 'boeing', 'airbus', 'covid', 'version', 'date', 'pin', 'class', 'classes', 'grade', 'tier', 'category', 'rule', 'rules', 'clause', 'ipc', 'crpc', 'bns', 'nh', 'windows', 'formula', 'apollo', 'schedule'],
  // biome-ignore format: a list of short words
  placeLabels: ['phase', 'stage', 'platform', 'platforms', 'terminal', 'gate', 'flat', 'plot', 'lane', 'coach', 'bogie', 'unit', 'tower', 'zone', 'cell', 'level', 'type', 'group', 'part', 'door', 'house', 'floor', 'pier', 'berth', 'seat', 'train', 'bus', 'wards', 'sectors', 'rooms'],
  pairedYears: true,
  outOf: { words: ['out of', 'in'], wholeFirst: false },
};
