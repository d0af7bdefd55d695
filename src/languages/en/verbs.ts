import type { PredicateRule, Words } from '../pack.js';
import type { VerbForm } from '../sense.js';

/** Verbs whose past is regular. */
const regular: readonly string[] = [
  'accuse add agree allow announce appeal approve arrest arrive ask assure attack attend ban call claim close confirm',
  'continue cross decide declare demand deny describe die discuss end enter establish exchange express finish happen',
  'help hope host inaugurate injure invite issue join kill land last launch leak lift live lock mention move name note',
  'open order own pass plan play present promise publish raise reach receive refuse reject release remain report request',
  'resign resume return reveal schedule serve settle sign start state stop suggest support survive talk test top tour',
  'travel urge use visit vote walk want warn welcome witness work',
].flatMap((row) => row.split(' '));

/** Pasts and participles that are not. */
const irregular: readonly string[] = [
  'became began begun bought broke broken brought built came chose chosen did done drove drew fell fallen felt found',
  'gave given gone got grew had heard held hit kept knew known led left lost made meant met paid put read rose risen ran',
  'said saw seen sent set shot shown sold spent spoke spoken stood struck taken told took thought understood went withdrew',
  'won wore wrote written grown',
].flatMap((row) => row.split(' '));

function past(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return /[^aeiou]y$/u.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

const verb = (lemma: string, form: VerbForm, ...forms: string[]): Words => ({
  forms,
  sense: { cls: 'verb', lemma, form },
});

/** The verb groups that tell when: enough for the tense of a clause, not for its events. */
export const verbs: readonly Words[] = [
  verb('will', 'future', 'will', 'shall', "'ll", "won't", 'will not'),
  verb('can', 'modal', 'can', 'could', 'would', 'might', 'should', 'must', 'may be', 'may have'),
  verb('may', 'modal', 'may not', 'may also', 'may soon', 'may come', 'may meet', 'may visit'),
  verb('be', 'present', 'is', 'are', 'am', "'re", "'m", "isn't", "aren't"),
  verb('be', 'past', 'was', 'were', "wasn't", "weren't"),
  verb('have', 'present', 'has', 'have', "'ve"),
  verb('have', 'past', 'had'),
  verb(
    'go',
    'prospective',
    'set to',
    'slated to',
    'scheduled to',
    'expected to',
    'likely to',
    'going to',
    'about to',
    'plans to',
    'plan to',
    'is to',
    'are to',
  ),
  ...regular.map((stem) => verb(stem, 'perfective', past(stem))),
  ...irregular.filter((form) => form !== 'had').map((form) => verb(form, 'perfective', form)),
  ...regular.map((stem) => verb(stem, 'root', stem)),
  ...['meet', 'leave', 'go', 'come', 'take', 'make', 'hold', 'begin', 'give', 'see', 'be'].map(
    (stem) => verb(stem, 'root', stem),
  ),
];

/** How a verb group says when and whether, most telling first. */
export const predicates: readonly PredicateRule[] = [
  {
    name: 'cancelled',
    words: ['cancelled', 'canceled', 'postponed'],
    modality: 'CANCELLED',
    tense: 'past',
  },
  { name: 'future', forms: ['future'], modality: 'PLANNED', tense: 'future' },
  {
    name: 'about-to-past',
    forms: ['prospective'],
    andForms: ['past'],
    modality: 'PLANNED',
    tense: 'past',
  },
  { name: 'about-to', forms: ['prospective'], modality: 'PLANNED', tense: 'future' },
  { name: 'happened', forms: ['perfective'], modality: 'HAPPENED', tense: 'past' },
  { name: 'was', forms: ['past'], modality: 'HAPPENED', tense: 'past' },
  { name: 'possible', forms: ['modal'], modality: 'POSSIBLE', tense: 'future' },
  { name: 'is', forms: ['present'], modality: 'ONGOING', tense: 'present' },
];
