import { fiscalYears } from '../fiscalYears.js';
import type { Words } from '../pack.js';
import { festivals } from './festivals.js';
import { holidays } from './holidays.js';

const months: readonly (readonly string[])[] = [
  ['जनवरी', 'जन.', 'जन॰'],
  ['फरवरी', 'फ़रवरी', 'फर.', 'फर', 'फर॰', 'फेब्रुअरी'],
  ['मार्च'],
  ['अप्रैल', 'अप्रेल', 'अप्रील', 'अप्रै.', 'अप्र.', 'अप्र'],
  ['मई'],
  ['जून'],
  ['जुलाई', 'जूलाई', 'जुल.', 'जुल॰'],
  ['अगस्त', 'अग.', 'अग॰'],
  ['सितंबर', 'सितम्बर', 'सितं.', 'सित.', 'सितं', 'सित', 'सित॰'],
  ['अक्टूबर', 'अक्तूबर', 'अक्टू.', 'अक्टू', 'अक्तू.', 'अक्तू॰'],
  ['नवंबर', 'नवम्बर', 'नवं.', 'नवं', 'नव.', 'नव॰'],
  ['दिसंबर', 'दिसम्बर', 'दिसं.', 'दिस.', 'दिसं', 'दिस'],
];

/** ISO 8601 weekdays: 1 is Monday. */
const weekdays: readonly (readonly string[])[] = [
  ['सोमवार', 'सोम वार', 'मंडे'],
  ['मंगलवार', 'मंगल वार', 'ट्यूजडे'],
  ['बुधवार', 'बुध वार', 'वेडनेसडे'],
  ['गुरुवार', 'गुरूवार', 'बृहस्पतिवार', 'वृहस्पतिवार', 'वीरवार', 'जुमेरात', 'थर्सडे'],
  ['शुक्रवार', 'जुम्मा', 'फ्राइडे'],
  ['शनिवार', 'शनिचर', 'सैटरडे'],
  ['रविवार', 'इतवार', 'एतवार', 'संडे'],
];

const quarters: readonly (readonly string[])[] = [['q1'], ['q2'], ['q3'], ['q4']];
const halves: readonly (readonly string[])[] = [['h1'], ['h2']];

/** Months, weekdays, units and the words that place a day beside the day of publication. */
export const calendar: readonly Words[] = [
  ...fiscalYears,
  ...months.map((forms, at): Words => ({ forms, sense: { cls: 'month', month: at + 1 } })),
  ...weekdays.map((forms, at): Words => ({ forms, sense: { cls: 'weekday', weekday: at + 1 } })),
  { forms: ['सेकंड', 'सेकेंड', 'सेकंडों', 'सेकेंडों', 'सेकंड्स', 'सेकेंड्स'], sense: { cls: 'unit', unit: 'second' } },
  { forms: ['मिनट', 'मिनटों'], sense: { cls: 'unit', unit: 'minute' } },
  { forms: ['घंटा', 'घंटे', 'घंटों', 'घण्टे', 'घं.', 'घं'], sense: { cls: 'unit', unit: 'hour' } },
  { forms: ['दिन', 'दिनों', 'दिवस', 'दिवसों', 'दिवसीय', 'रोज'], sense: { cls: 'unit', unit: 'day' } },
  {
    forms: ['हफ्ता', 'हफ्ते', 'हफ्तों', 'सप्ताह', 'सप्ताहों', 'वीक्स'],
    sense: { cls: 'unit', unit: 'week' },
  },
  { forms: ['पखवाड़ा', 'पखवाड़े', 'पखवाड़ों'], sense: { cls: 'unit', unit: 'week', times: 2 } },
  { forms: ['महीना', 'महीने', 'महीनों', 'माह', 'मास'], sense: { cls: 'unit', unit: 'month' } },
  {
    forms: ['साल', 'सालों', 'वर्ष', 'वर्षों', 'वर्षीय', 'बरस', 'बरसों'],
    sense: { cls: 'unit', unit: 'year' },
  },
  { forms: ['तिमाही', 'तिमाहियों'], sense: { cls: 'unit', unit: 'quarter' } },
  { forms: ['वीकेंड', 'सप्ताहांत'], sense: { cls: 'unit', unit: 'weekend' } },
  { forms: ['दशक', 'दशकों'], sense: { cls: 'unit', unit: 'decade' } },
  { forms: ['शताब्दी', 'शताब्दियों', 'सदी', 'सदियों'], sense: { cls: 'unit', unit: 'century' } },
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
  { forms: ['अगले', 'अगली', 'अगला'], sense: { cls: 'shift', shift: 1, byWeek: true } },
  {
    forms: ['आगामी', 'आने वाले', 'आने वाली', 'आनेवाले', 'आनेवाली', 'इस आगामी'],
    sense: { cls: 'shift', shift: 1 },
  },
  {
    forms: ['अगले के बाद वाले', 'अगले के बाद के', 'अगले से अगले', 'अगली से अगली'],
    sense: { cls: 'shift', shift: 2 },
  },
  { forms: ['पिछले से पिछले', 'पिछली से पिछली', 'पिछले के पहले वाले'], sense: { cls: 'shift', shift: -2 } },
  { forms: ['इस पिछले', 'इस पिछला', 'इस पिछली'], sense: { cls: 'shift', shift: -1 } },
  { forms: ['आज'], sense: { cls: 'relativeDay', days: 0, either: false } },
  {
    forms: ['बीती रात', 'बीती देर रात', 'गत रात', 'गत रात्रि', 'पिछली रात', 'बीते रात'],
    sense: {
      cls: 'time',
      time: { form: 'dayPart', day: { form: 'relative', unit: 'day', count: -1 }, part: 'night' },
    },
  },
  { forms: ['कल'], sense: { cls: 'relativeDay', days: 1, either: true } },
  { forms: ['परसों'], sense: { cls: 'relativeDay', days: 2, either: true } },
  { forms: ['नरसों', 'तरसों'], sense: { cls: 'relativeDay', days: 3, either: true } },
  {
    forms: ['हाल ही में', 'हाल में', 'हाल ही', 'हालिया', 'हालही में', 'कुछ समय पहले'],
    sense: { cls: 'vague', side: 'past' },
  },
  { forms: ['जल्द ही', 'जल्द', 'शीघ्र', 'निकट भविष्य में'], sense: { cls: 'vague', side: 'future' } },
  { forms: ['उसी साल', 'उसी वर्ष', 'उस साल', 'उस वर्ष', 'उसी बरस'], sense: { cls: 'toldYear' } },
  { forms: ['उस दिन', 'उसी दिन', 'इसी दिन', 'उसी रोज', 'जिस दिन'], sense: { cls: 'sameDay' } },
  {
    forms: ['के आसपास', 'के आस-पास', 'के आस पास', 'के करीब', 'के लगभग', 'के इर्द-गिर्द'],
    sense: { cls: 'around' },
  },
  ...quarters.map((forms, at): Words => ({ forms, sense: { cls: 'yearPart', quarter: at + 1 } })),
  { forms: ['छमाही'], sense: { cls: 'yearPart' } },
  { forms: ['गर्मी', 'गर्मियों', 'ग्रीष्म', 'ग्रीष्मकाल'], sense: { cls: 'yearPart', season: 22 } },
  { forms: ['सर्दी', 'सर्दियों', 'जाड़े', 'जाड़ों', 'शीतकाल'], sense: { cls: 'yearPart', season: 24 } },
  ...halves.map((forms, at): Words => ({ forms, sense: { cls: 'yearPart', half: at + 1 } })),
  ...[...Object.entries(holidays), ...Object.entries(festivals)].map(
    ([holiday, forms]): Words => ({ forms, sense: { cls: 'holiday', holiday } }),
  ),
];
