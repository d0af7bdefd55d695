import type { PredicateRule, Words } from '../pack.js';
import type { Trigger, VerbForm } from '../sense.js';

/** Stem, then its forms: past, future (with the prospective in -णार), participle in -त, verbal noun, root. */
const verbTable: readonly (readonly [lemma: string, ...forms: (readonly [VerbForm, string])[]])[] =
  [
    [
      'कर',
      ['perfective', 'केला केली केले केलं केल्या केलेली केलेल्या'],
      ['future', 'करेल करतील करणार'],
      ['imperfective', 'करत करीत करते करतात'],
      ['infinitive', 'करणे करण्यात करण्याची करण्याचे करण्यासाठी'],
      ['root', 'करून'],
    ],
    [
      'हो',
      ['perfective', 'झाला झाली झाले झालं झाल्या झालेली झालेल्या'],
      ['future', 'होईल होतील होणार'],
      ['imperfective', 'होत'],
      ['infinitive', 'होणे होण्याची'],
    ],
    [
      'घे',
      ['perfective', 'घेतला घेतली घेतले घेतलं घेतल्या'],
      ['future', 'घेईल घेतील घेणार'],
      ['imperfective', 'घेत'],
      ['infinitive', 'घेणे घेण्याची'],
      ['root', 'घेऊन'],
    ],
    [
      'दे',
      ['perfective', 'दिला दिली दिले दिलं दिल्या'],
      ['future', 'देईल देतील देणार'],
      ['imperfective', 'देत'],
      ['infinitive', 'देणे देण्याची'],
    ],
    [
      'ये',
      ['perfective', 'आला आली आले आलं आल्या'],
      ['future', 'येईल येतील येणार'],
      ['imperfective', 'येत'],
      ['infinitive', 'येणे येण्याची'],
    ],
    [
      'जा',
      ['perfective', 'गेला गेली गेले'],
      ['future', 'जाईल जातील जाणार'],
      ['imperfective', 'जात'],
      ['infinitive', 'जाणे जाण्याची'],
    ],
    [
      'भेट',
      ['perfective', 'भेटला भेटली भेटले'],
      ['future', 'भेटेल भेटतील भेटणार'],
      ['infinitive', 'भेटणे भेटण्याची'],
      ['root', 'भेटू'],
    ],
    [
      'पोहोच',
      ['perfective', 'पोहोचला पोहोचली पोहोचले पोहचला पोहचली पोहचले'],
      ['future', 'पोहोचेल पोहोचतील पोहोचणार पोहचणार'],
      ['imperfective', 'पोहोचत'],
    ],
    ['म्हण', ['perfective', 'म्हणाला म्हणाली म्हणाले म्हटले म्हटलं']],
    ['सांग', ['perfective', 'सांगितले सांगितलं सांगितली'], ['future', 'सांगतील']],
    ['राह', ['perfective', 'राहिला राहिली राहिले'], ['future', 'राहील राहतील राहणार']],
    ['शक', ['modal', 'शकतो शकते शकतात शकतील शकेल']],
  ];

/** Words that close a verb group and carry its tense; the negation closes it too. */
const auxiliaries: readonly Words[] = [
  { forms: ['आहे', 'आहेत'], sense: { cls: 'verb', lemma: 'आहे', form: 'present' } },
  {
    forms: ['होता', 'होती', 'होते', 'होत्या'],
    sense: { cls: 'verb', lemma: 'आहे', form: 'past' },
  },
  { forms: ['असेल', 'असतील'], sense: { cls: 'verb', lemma: 'आहे', form: 'future' } },
  { forms: ['नाही', 'नाहीत'], sense: { cls: 'verb', lemma: 'नाही', form: 'present' } },
  { forms: ['नव्हता', 'नव्हती', 'नव्हते'], sense: { cls: 'verb', lemma: 'नाही', form: 'past' } },
];

/** The verb forms that the reports' verb groups are made of. */
export const verbs: readonly Words[] = [
  ...auxiliaries,
  ...verbTable.flatMap(([lemma, ...forms]) =>
    forms.map(
      ([form, said]): Words => ({ forms: said.split(' '), sense: { cls: 'verb', lemma, form } }),
    ),
  ),
];

const light = ['कर', 'हो', 'आहे'];
const noun = (trigger: Trigger, ...forms: readonly string[]): Words => ({
  forms,
  sense: { cls: 'trigger', trigger },
});
const meeting: Trigger = {
  name: 'meeting',
  type: 'meeting',
  lightVerbs: [...light, 'घे'],
  partners: ['with', 'between', 'genitive'],
};
const visiting = ['दिली', 'देणार', 'देतील', 'देईल', 'देण्याची'];

/** Words that tell of an event, with the roles of their neighbours. */
export const triggers: readonly Words[] = [
  noun(meeting, 'भेट', 'भेटी', 'भेटीत', 'भेटीची', 'भेटीचे', 'भेटीच्या', 'भेटीगाठी'),
  noun({ ...meeting, name: 'sitting' }, 'बैठक', 'बैठका', 'बैठकीत', 'बैठकीची', 'बैठकीच्या', 'बैठकीला'),
  // Face to face or not: they tell more of a meeting that is known, and make none.
  noun(
    { ...meeting, name: 'conversation', partnerNeeded: true, joinsOnly: true },
    ...['चर्चा', 'चर्चेत', 'चर्चेची', 'संवाद', 'बातचीत', 'वाटाघाटी'],
  ),
  noun(
    {
      ...meeting,
      name: 'call',
      type: 'call',
      lightVerbs: light,
      near: ['दूरध्वनीवरून', 'दूरध्वनीवर', 'फोनवरून', 'फोनवर'],
    },
    ...['चर्चा', 'संवाद', 'बातचीत'],
  ),
  // भारताला भेट दिली is a visit, पुतिन यांची भेट घेतली a meeting: the verb tells.
  noun(
    { name: 'visit-paid', type: 'visit', lightVerbs: ['दे'], partners: [], near: visiting },
    'भेट',
  ),
  noun(
    { name: 'visit', type: 'visit', lightVerbs: [...light, 'ये', 'जा'], partners: [] },
    ...['दौरा', 'दौरे', 'दौऱ्याची', 'दौऱ्याच्या', 'दौऱ्यात', 'दौऱ्यावर'],
  ),
  noun(
    { name: 'meet', type: 'meeting', lightVerbs: [], partners: ['with', 'object'] },
    ...['भेटला', 'भेटली', 'भेटले', 'भेटेल', 'भेटतील', 'भेटणार', 'भेटू'],
  ),
  noun(
    { name: 'travel', type: 'visit', lightVerbs: [], partners: [] },
    ...['पोहोचला', 'पोहोचली', 'पोहोचले', 'पोहचला', 'पोहचले', 'पोहोचतील', 'पोहोचणार'],
    ...['येणार', 'येतील', 'जाणार', 'जातील', 'गेले', 'गेला', 'गेली'],
  ),
];

/** How the end of a clause says when and whether, most telling first. */
export const predicates: readonly PredicateRule[] = [
  { name: 'cancelled', words: ['रद्द', 'स्थगित'], modality: 'CANCELLED', tense: 'past' },
  {
    name: 'denied-future',
    words: ['नाही', 'नाहीत'],
    forms: ['future'],
    modality: 'DENIED',
    tense: 'future',
  },
  {
    name: 'denied',
    words: ['नाही', 'नाहीत', 'नव्हता', 'नव्हती', 'नव्हते'],
    forms: ['perfective', 'past'],
    modality: 'DENIED',
    tense: 'past',
  },
  { name: 'possible', forms: ['modal'], modality: 'POSSIBLE', tense: 'future' },
  {
    name: 'possible-word',
    words: ['शक्यता', 'शक्य', 'कदाचित'],
    modality: 'POSSIBLE',
    tense: 'future',
  },
  {
    name: 'planned-word',
    words: ['अपेक्षित', 'प्रस्तावित', 'नियोजित', 'निश्चित'],
    modality: 'PLANNED',
    tense: 'future',
  },
  {
    name: 'about-to-past',
    forms: ['future'],
    andForms: ['past'],
    modality: 'PLANNED',
    tense: 'past',
  },
  { name: 'future', forms: ['future'], modality: 'PLANNED', tense: 'future' },
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
