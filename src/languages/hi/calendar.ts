import type { Words } from '../pack.js';

const months: readonly (readonly string[])[] = [
  ['जनवरी'],
  ['फरवरी', 'फ़रवरी'],
  ['मार्च'],
  ['अप्रैल'],
  ['मई'],
  ['जून'],
  ['जुलाई'],
  ['अगस्त'],
  ['सितंबर', 'सितम्बर'],
  ['अक्टूबर', 'अक्तूबर'],
  ['नवंबर', 'नवम्बर'],
  ['दिसंबर', 'दिसम्बर'],
];

/** ISO 8601 weekdays: 1 is Monday. */
const weekdays: readonly (readonly string[])[] = [
  ['सोमवार', 'सोम वार'],
  ['मंगलवार', 'मंगल वार'],
  ['बुधवार', 'बुध वार'],
  ['गुरुवार', 'गुरूवार', 'बृहस्पतिवार', 'वीरवार', 'जुमेरात'],
  ['शुक्रवार', 'जुम्मा'],
  ['शनिवार', 'शनिचर'],
  ['रविवार', 'इतवार'],
];

/** Months, weekdays, units and the words that place a day beside the day of publication. */
export const calendar: readonly Words[] = [
  ...months.map((forms, at): Words => ({ forms, sense: { cls: 'month', month: at + 1 } })),
  ...weekdays.map((forms, at): Words => ({ forms, sense: { cls: 'weekday', weekday: at + 1 } })),
  { forms: ['मिनट', 'मिनटों'], sense: { cls: 'unit', unit: 'minute' } },
  { forms: ['घंटा', 'घंटे', 'घंटों', 'घण्टे'], sense: { cls: 'unit', unit: 'hour' } },
  { forms: ['दिन', 'दिनों', 'दिवस', 'रोज'], sense: { cls: 'unit', unit: 'day' } },
  { forms: ['हफ्ता', 'हफ्ते', 'हफ्तों', 'सप्ताह', 'सप्ताहों'], sense: { cls: 'unit', unit: 'week' } },
  { forms: ['महीना', 'महीने', 'महीनों', 'माह', 'मास'], sense: { cls: 'unit', unit: 'month' } },
  { forms: ['साल', 'सालों', 'वर्ष', 'वर्षों', 'बरस', 'बरसों'], sense: { cls: 'unit', unit: 'year' } },
  { forms: ['दशक', 'दशकों'], sense: { cls: 'unit', unit: 'decade' } },
  { forms: ['शताब्दी', 'सदी', 'सदियों'], sense: { cls: 'unit', unit: 'century' } },
  {
    forms: ['शुरुआत', 'शुरूआत', 'आरंभ', 'प्रारंभ', 'शुरुआती दिनों', 'शुरू', 'पूर्वार्ध'],
    sense: { cls: 'part', part: 'early' },
  },
  { forms: ['मध्य', 'बीच', 'बीचोंबीच'], sense: { cls: 'part', part: 'mid' } },
  {
    forms: ['अंत', 'आखिर', 'आखिरी दिनों', 'उत्तरार्ध', 'अंतिम दिनों'],
    sense: { cls: 'part', part: 'late' },
  },
  {
    forms: ['पिछले', 'पिछली', 'पिछला', 'बीते', 'बीती', 'बीता', 'गत', 'विगत', 'गुजरे'],
    sense: { cls: 'shift', shift: -1 },
  },
  { forms: ['इस', 'इसी', 'मौजूदा', 'वर्तमान', 'चालू'], sense: { cls: 'shift', shift: 0 } },
  {
    forms: ['अगले', 'अगली', 'अगला', 'आगामी', 'आने वाले', 'आने वाली'],
    sense: { cls: 'shift', shift: 1 },
  },
  { forms: ['आज'], sense: { cls: 'relativeDay', days: 0, either: false } },
  { forms: ['कल'], sense: { cls: 'relativeDay', days: 1, either: true } },
  { forms: ['परसों'], sense: { cls: 'relativeDay', days: 2, either: true } },
  { forms: ['नरसों', 'तरसों'], sense: { cls: 'relativeDay', days: 3, either: true } },
  {
    forms: [
      'हाल ही में',
      'हाल में',
      'हाल ही',
      'हालिया',
      'हालही में',
      'कुछ समय पहले',
      'कुछ दिन पहले',
      'कुछ दिनों पहले',
    ],
    sense: { cls: 'vague', side: 'past' },
  },
  { forms: ['जल्द ही', 'जल्द', 'शीघ्र', 'निकट भविष्य में'], sense: { cls: 'vague', side: 'future' } },
  { forms: ['उस दिन', 'उसी दिन', 'इसी दिन'], sense: { cls: 'sameDay' } },
  {
    forms: ['के आसपास', 'के आस-पास', 'के आस पास', 'के करीब', 'के लगभग', 'के इर्द-गिर्द'],
    sense: { cls: 'around' },
  },
];
