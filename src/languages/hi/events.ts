import type { PredicateRule, Words } from '../pack.js';
import type { Trigger } from '../sense.js';

const light = ['कर', 'हो', 'है', 'रख'];
const meeting = (name: string, more: Partial<Trigger> = {}): Trigger => ({
  name,
  type: 'meeting',
  lightVerbs: [...light, 'चल'],
  impersonal: ['हो', 'है', 'चल'],
  partners: ['with', 'between', 'genitive'],
  ...more,
});
const noun = (trigger: Trigger, ...forms: readonly string[]): Words => ({
  forms,
  sense: { cls: 'trigger', trigger },
});
const visit: Trigger = {
  name: 'visit',
  type: 'visit',
  lightVerbs: [...light, 'जा', 'आ', 'पहुंच', 'रह', 'निकल'],
  partners: [],
  endedBy: ['पूरा', 'पूरी', 'समाप्त', 'खत्म', 'संपन्न'],
};
const call: Trigger = {
  name: 'call',
  type: 'call',
  lightVerbs: light,
  partners: ['with', 'between', 'genitive'],
  near: ['फोन', 'टेलीफोन', 'दूरभाष'],
};
const reception: Trigger = {
  name: 'reception',
  type: 'meeting',
  lightVerbs: ['कर'],
  partners: ['object', 'genitive'],
  partnerNeeded: true,
};

/** Words that tell of an event, with the roles of their neighbours. */
export const triggers: readonly Words[] = [
  noun(meeting('meeting'), 'मुलाकात', 'मुलाकातें', 'मुलाकातों', 'भेंट', 'भेंटवार्ता', 'मीटिंग'),
  noun(meeting('sitting'), 'बैठक', 'बैठकें', 'बैठकों'),
  noun(meeting('talks', { partnerNeeded: true }), 'वार्ता', 'वार्ताएं', 'वार्ताओं'),
  noun(meeting('summit-talks', { partnerNeeded: true }), 'शिखर वार्ता', 'शिखर बैठक', 'शिखर वार्ताएं'),
  noun(
    meeting('delegation-talks', { partnerNeeded: true }),
    ...['प्रतिनिधिमंडल स्तर की वार्ता', 'प्रतिनिधिमंडल स्तरीय वार्ता', 'प्रतिनिधिमंडल स्तर की बातचीत'],
    ...['प्रतिनिधिमंडल स्तर की बैठक', 'प्रतिनिधिमंडल स्तरीय बैठक', 'प्रतिनिधिमंडल स्तरीय बातचीत'],
    ...['शिष्टमंडल स्तर की वार्ता', 'शिष्टमंडल स्तरीय वार्ता', 'शिष्टमंडल स्तर की बातचीत'],
  ),
  // Face to face or not: they tell more of a meeting that is known, and make none.
  noun(
    meeting('conversation', { partnerNeeded: true, joinsOnly: true }),
    ...['बातचीत', 'चर्चा', 'चर्चाएं', 'चर्चाओं', 'बात', 'विचार-विमर्श'],
  ),
  noun(call, 'बात', 'बातचीत', 'वार्ता', 'चर्चा'),
  noun(reception, 'स्वागत'),
  noun(visit, 'दौरा', 'दौरे', 'दौरों', 'यात्रा', 'यात्राएं', 'यात्राओं'),
  noun(
    { name: 'meet', type: 'meeting', lightVerbs: [], partners: ['with'] },
    ...['मिल', 'मिला', 'मिले', 'मिली', 'मिलीं', 'मिलेंगे', 'मिलेंगी', 'मिलेगा', 'मिलेगी', 'मिलने'],
  ),
  noun(
    { name: 'travel', type: 'visit', lightVerbs: [], partners: [] },
    ...['आ', 'आए', 'आये', 'आया', 'आई', 'आयी', 'आईं', 'आयीं', 'आने'],
    ...['आएंगे', 'आयेंगे', 'आएगा', 'आयेगा', 'आएगी', 'आयेगी', 'आएंगी', 'आयेंगी'],
    ...['जाएंगे', 'जायेंगे', 'जाएगा', 'जाएगी', 'जाएंगी', 'जायेंगी', 'गए', 'गये', 'गई', 'गयी', 'गईं', 'गया'],
    ...['पहुंच', 'पहुंचे', 'पहुंचा', 'पहुंची', 'पहुंचीं'],
    ...['पहुंचेंगे', 'पहुंचेगा', 'पहुंचेगी', 'पहुंचेंगी', 'पधारे', 'पधारीं', 'पधारेंगे', 'पधारेंगी'],
  ),
  noun(
    { name: 'landing', type: 'visit', lands: true, lightVerbs: [], partners: [] },
    ...['उतरे', 'उतरा', 'उतरी', 'उतरीं', 'उतरेंगे', 'उतरेंगी', 'उतरेगा', 'उतरेगी'],
  ),
];

/** How the end of a clause says when and whether, most telling first. */
export const predicates: readonly PredicateRule[] = [
  { name: 'cancelled', words: ['रद्द', 'निरस्त'], modality: 'CANCELLED', tense: 'past' },
  {
    name: 'put-off',
    words: ['टल', 'टला', 'टली', 'टले', 'टाल', 'टाली', 'टाला', 'स्थगित', 'मुल्तवी'],
    modality: null,
    tense: 'past',
  },
  {
    name: 'denied-future',
    words: ['नहीं'],
    forms: ['future', 'prospective'],
    modality: 'DENIED',
    tense: 'future',
  },
  {
    name: 'denied',
    words: ['नहीं'],
    forms: ['perfective', 'past'],
    modality: 'DENIED',
    tense: 'past',
  },
  // नहीं मिल सके: what could not be did not come to pass.
  {
    name: 'denied-able',
    words: ['नहीं'],
    lemmas: ['सक'],
    modality: 'DENIED',
    tense: 'past',
  },
  { name: 'possible', forms: ['modal'], modality: 'POSSIBLE', tense: 'future' },
  {
    name: 'possible-word',
    words: ['संभव', 'संभावना', 'शायद', 'अटकलें'],
    modality: 'POSSIBLE',
    tense: 'future',
  },
  {
    name: 'planned-word',
    words: ['प्रस्तावित', 'निर्धारित', 'उम्मीद', 'योजना', 'तय'],
    modality: 'PLANNED',
    tense: 'future',
  },
  { name: 'future', forms: ['future'], modality: 'PLANNED', tense: 'future' },
  {
    name: 'about-to-past',
    forms: ['prospective'],
    andForms: ['past'],
    modality: 'PLANNED',
    tense: 'past',
  },
  {
    name: 'about-to',
    forms: ['prospective'],
    andForms: ['present'],
    modality: 'PLANNED',
    tense: 'future',
  },
  {
    name: 'going-to',
    words: ['जा'],
    forms: ['progressive'],
    andForms: ['infinitive'],
    modality: 'PLANNED',
    tense: 'future',
  },
  {
    name: 'was-to',
    forms: ['infinitive'],
    andForms: ['past'],
    modality: 'PLANNED',
    tense: 'past',
  },
  {
    name: 'was-going-on',
    forms: ['progressive'],
    andForms: ['past'],
    modality: 'HAPPENED',
    tense: 'past',
  },
  { name: 'going-on', forms: ['progressive'], modality: 'ONGOING', tense: 'present' },
  {
    name: 'had-happened',
    forms: ['perfective'],
    andForms: ['past'],
    modality: 'HAPPENED',
    tense: 'remote',
  },
  { name: 'happened', forms: ['perfective'], modality: 'HAPPENED', tense: 'past' },
  { name: 'was', forms: ['past'], modality: 'HAPPENED', tense: 'past' },
  { name: 'is', forms: ['present'], modality: 'ONGOING', tense: 'present' },
];
