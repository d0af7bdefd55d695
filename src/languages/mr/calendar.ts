import type { Words } from '../pack.js';
import type { TimeExpression, Unit } from '../sense.js';
import { cardinals } from './numerals.js';

const months: readonly string[] = [
  'जानेवारी',
  'फेब्रुवारी',
  'मार्च',
  'एप्रिल',
  'मे',
  'जून',
  'जुलै',
  'ऑगस्ट',
  'सप्टेंबर',
  'ऑक्टोबर',
  'नोव्हेंबर',
  'डिसेंबर',
];

/** ISO 8601 weekdays: 1 is Monday. */
const weekdays: readonly string[] = [
  'सोमवार',
  'मंगळवार',
  'बुधवार',
  'गुरुवार',
  'शुक्रवार',
  'शनिवार',
  'रविवार',
];

/** Case endings that say no more than that the noun is a time. Marathi writes them onto it. */
const plain = ['', 'चा', 'ची', 'चे', 'च्या', 'ला', 'मध्ये', 'मधील', 'त'];

/** Endings that turn a time into a half-open one. */
const open: Readonly<Record<string, 'until' | 'since' | 'after' | 'before'>> = {
  पर्यंत: 'until',
  पासून: 'since',
  नंतर: 'after',
  पूर्वी: 'before',
};

const ends = (stem: string, endings: readonly string[]): string[] =>
  endings.map((end) => stem + end);

const time = (form: string, expression: TimeExpression): Words => ({
  forms: [form],
  sense: { cls: 'time', time: expression },
});

const openTimes = (stem: string, said: TimeExpression): Words[] =>
  Object.entries(open).map(([end, form]) => time(stem + end, { form, time: said }));

const longestMonth = (month: number): number =>
  month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** 5 डिसेंबरपर्यंत: the ending belongs to the whole date, so every day of the year is listed with it. */
const openDates = months.flatMap((name, at): Words[] =>
  Array.from({ length: longestMonth(at + 1) }, (_, day) => day + 1).flatMap((day) =>
    openTimes(`${day} ${name}`, { form: 'calendar', month: at + 1, day }),
  ),
);

/** Oblique plurals with पूर्वी and नंतर: तीन दिवसांपूर्वी. */
const obliques: readonly (readonly [unit: Unit, forms: readonly string[]])[] = [
  ['day', ['दिवसां', 'दिवसा']],
  ['week', ['आठवड्यां', 'आठवड्या']],
  ['month', ['महिन्यां', 'महिन्या']],
  ['year', ['वर्षां', 'वर्षा']],
];

/** The largest count that such a distance is listed for. */
const FARTHEST = 99;

const distances = obliques.flatMap(([unit, stems]): Words[] =>
  Array.from({ length: FARTHEST }, (_, at) => at + 1).flatMap((n) =>
    (
      [
        ['पूर्वी', -1],
        ['नंतर', 1],
      ] as const
    ).map(([end, sign]): Words => {
      const counts = [String(n), ...(cardinals[n] ?? '').split(' ')];
      return {
        forms: counts.flatMap((count) => stems.map((stem) => `${count} ${stem}${end}`)),
        sense: {
          cls: 'time',
          time: {
            form: 'relative',
            unit,
            count: sign * n,
            ...(unit === 'week' && { counted: true }),
          },
        },
      };
    }),
  ),
);

const units: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  minute: ['मिनिट', 'मिनिटे', 'मिनिटांत', 'मिनिटांची', 'मिनिटांचा'],
  hour: ['तास', 'तासात', 'तासांत', 'तासांची', 'तासांचा', 'तासांच्या'],
  day: ['दिवस', 'दिवशी', 'दिवसांत', 'दिवसांची', 'दिवसांचा', 'दिवसांचे', 'दिवसांच्या', 'दिवसीय'],
  week: ['आठवडा', 'आठवडे', 'आठवड्यात', 'आठवड्यांत', 'आठवड्याच्या', 'आठवड्यांच्या', 'आठवड्यांचा', 'सप्ताह'],
  month: ['महिना', 'महिने', 'महिन्यात', 'महिन्यांत', 'महिन्याच्या', 'महिन्यांच्या', 'महिन्यांचा', 'महिन्यांची'],
  year: [
    'वर्ष',
    'वर्षे',
    'वर्षात',
    'वर्षांत',
    'वर्षी',
    'वर्षांचा',
    'वर्षांची',
    'वर्षांचे',
    'वर्षांच्या',
    'वर्षांपासूनची',
  ],
  decade: ['दशक', 'दशके', 'दशकात', 'दशकांची', 'दशकांचे'],
  century: ['शतक', 'शतके', 'शतकात'],
};

/** Months, weekdays, units and the words that place a day beside the day of publication. */
export const calendar: readonly Words[] = [
  ...months.map(
    (name, at): Words => ({ forms: ends(name, plain), sense: { cls: 'month', month: at + 1 } }),
  ),
  ...months.flatMap((name, at) => openTimes(name, { form: 'calendar', month: at + 1 })),
  ...openDates,
  ...weekdays.map(
    (name, at): Words => ({
      forms: ends(name, ['', 'ी', 'चा', 'ची', 'चे', 'च्या', 'ला']),
      sense: { cls: 'weekday', weekday: at + 1 },
    }),
  ),
  ...weekdays.flatMap((name, at) => openTimes(name, { form: 'weekday', weekday: at + 1 })),
  ...distances,
  ...Object.entries(units).map(
    ([unit, forms]): Words => ({ forms, sense: { cls: 'unit', unit: unit as Unit } }),
  ),
  {
    forms: ['सुरुवातीला', 'सुरुवातीस', 'सुरुवातीच्या', 'सुरवातीला', 'प्रारंभी', 'आरंभी', 'पूर्वार्धात'],
    sense: { cls: 'part', part: 'early' },
  },
  { forms: ['मध्यात', 'मध्यावर', 'मध्यास', 'मध्याला'], sense: { cls: 'part', part: 'mid' } },
  {
    forms: ['अखेर', 'अखेरीस', 'अखेरपर्यंत', 'शेवटी', 'शेवटास', 'उत्तरार्धात'],
    sense: { cls: 'part', part: 'late' },
  },
  {
    forms: ['गेल्या', 'गत', 'मागील', 'मागच्या', 'सरत्या'],
    sense: { cls: 'shift', shift: -1 },
  },
  { forms: ['या', 'याच', 'चालू', 'विद्यमान'], sense: { cls: 'shift', shift: 0 } },
  { forms: ['पुढील', 'पुढच्या', 'आगामी', 'येत्या'], sense: { cls: 'shift', shift: 1 } },
  { forms: ['आज', 'आजच'], sense: { cls: 'relativeDay', days: 0, either: false } },
  { forms: ['काल', 'कालच'], sense: { cls: 'relativeDay', days: -1, either: false } },
  { forms: ['उद्या', 'उद्याच'], sense: { cls: 'relativeDay', days: 1, either: false } },
  { forms: ['परवा'], sense: { cls: 'relativeDay', days: 2, either: true } },
  {
    forms: [
      'नुकतीच',
      'नुकताच',
      'नुकतेच',
      'अलीकडेच',
      'अलीकडे',
      'काही दिवसांपूर्वी',
      'काही काळापूर्वी',
      'काही महिन्यांपूर्वी',
    ],
    sense: { cls: 'vague', side: 'past' },
  },
  {
    forms: ['लवकरच', 'नजीकच्या काळात', 'येत्या काळात', 'काही दिवसांत', 'येत्या काही दिवसांत'],
    sense: { cls: 'vague', side: 'future' },
  },
  { forms: ['त्याच दिवशी', 'त्या दिवशी', 'याच दिवशी'], sense: { cls: 'sameDay' } },
  { forms: ['आसपास', 'सुमारास', 'च्या आसपास', 'च्या सुमारास'], sense: { cls: 'around' } },
  { forms: ['पहाटे'], sense: { cls: 'dayPart', part: 'earlyMorning' } },
  { forms: ['सकाळी'], sense: { cls: 'dayPart', part: 'morning' } },
  { forms: ['दुपारी'], sense: { cls: 'dayPart', part: 'afternoon' } },
  { forms: ['सायंकाळी', 'संध्याकाळी'], sense: { cls: 'dayPart', part: 'evening' } },
  { forms: ['रात्री'], sense: { cls: 'dayPart', part: 'night' } },
];
