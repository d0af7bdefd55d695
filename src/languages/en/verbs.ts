import type { PredicateRule, Words } from '../pack.js';
import type { VerbForm } from '../sense.js';

/** Verbs whose past is regular. */
const regular: readonly string[] = [
  'accuse add agree allow announce appeal approve arrest arrive ask assure attack attend ban call claim close confirm',
  'continue cross decide declare demand deny describe die discuss end enter establish exchange express finish happen',
  'help hope host inaugurate injure invite issue join kill land last launch leak lift live lock mention move name note',
  'open order own pass plan play present promise publish raise reach receive refuse reject release remain report request',
  'resign resume return reveal schedule serve settle sign slate start state stop suggest support survive talk test top tour',
  'travel urge use visit vote walk want warn welcome witness work cancel scrap postpone defer delay reschedule conclude',
  'conduct phone telephone wrap kick embark',
].flatMap((row) => row.split(' '));

/** Pasts and participles that are not, behind their verb. */
const irregular: readonly (readonly [lemma: string, ...forms: string[]])[] = [
  'become became, begin began begun, buy bought, break broke broken, bring brought, build built, come came, choose chose chosen',
  'do did done, draw drew, drive drove, fall fell fallen, feel felt, find found, fly flew flown, get got, give gave given',
  'go went gone, grow grew grown, hear heard, hit hit, hold held, keep kept, know knew known, lead led, leave left, lose lost',
  'make made, mean meant, meet met, pay paid, put put, read read, rise rose risen, run ran, say said, see saw seen, send sent',
  'set set, shoot shot, show shown, sell sold, spend spent, speak spoke spoken, stand stood, strike struck, take took taken',
  'tell told, think thought, undertake undertook undertaken, understand understood, wear wore, win won, withdraw withdrew',
  'write wrote written, wind wound',
].flatMap((row) => row.split(', ').map((one) => one.split(' ') as [string, ...string[]]));

/** Pasts whose stems are nouns or names as often (mark, head, form): they are verbs in the past alone. */
const pastOnly: readonly string[] = [
  'accepted adopted addressed assumed chaired co-chaired condemned congratulated delivered departed dismissed emphasised emphasized',
  'extended focused followed formed greeted hailed headed highlighted increased informed insisted lasted marked offered',
  'outlined participated pledged praised ratified reiterated reviewed sought stressed thanked threatened underlined',
  'underscored unveiled vowed jolted rattled rocked shook devastated',
  'cleared granted filed lodged registered collected traced recovered seized examined awarded imposed ordered directed completed',
  'concluded disclosed submitted produced presented questioned detained charged booked framed reserved adjourned pronounced upheld',
  'quashed suspended revoked expired restored halted resumed constituted appointed nominated transferred removed rescued evacuated',
  'acquired listed allotted invested posted administered administrated notified dissolved convened surrendered remanded',
].flatMap((row) => row.split(' '));

/** Stems that double their last consonant before an ending. */
const DOUBLING: ReadonlySet<string> = new Set([
  'ban',
  'defer',
  'plan',
  'scrap',
  'stop',
  'top',
  'wrap',
]);

function past(stem: string): string[] {
  if (DOUBLING.has(stem)) return [`${stem}${stem.at(-1)}ed`];
  // British and American newsrooms differ.
  if (stem === 'cancel' || stem === 'travel') return [`${stem}ed`, `${stem}led`];
  if (stem.endsWith('e')) return [`${stem}d`];
  return [/[^aeiou]y$/u.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`];
}

const verb = (lemma: string, form: VerbForm, ...forms: string[]): Words => ({
  forms,
  sense: { cls: 'verb', lemma, form },
});

/** The verbs of events in the present of headlines and in -ing. */
const ofEvents: readonly Words[] = [
  verb('meet', 'present', 'meets'),
  verb('meet', 'progressive', 'meeting'),
  verb('meet', 'prospective', 'due to meet'),
  verb('visit', 'present', 'visits'),
  verb('visit', 'progressive', 'visiting'),
  verb('visit', 'prospective', 'due to visit'),
  verb('call', 'perfective', 'called on'),
  verb('call', 'root', 'call on'),
  verb('call', 'present', 'calls on'),
  verb('call', 'progressive', 'calling on'),
  verb('cancel', 'perfective', 'called off'),
  verb('postpone', 'perfective', 'put off', 'pushed back'),
  verb('receive', 'present', 'receives'),
  verb('receive', 'progressive', 'receiving'),
  verb('welcome', 'present', 'welcomes'),
  verb('welcome', 'progressive', 'welcoming'),
  verb('host', 'present', 'hosts'),
  verb('host', 'progressive', 'hosting'),
  verb('speak', 'perfective', 'spoke to', 'spoke with', 'spoken to', 'spoken with'),
  verb('speak', 'perfective', 'talked to', 'talked with'),
  verb('speak', 'root', 'speak', 'speak to', 'speak with'),
  verb('speak', 'present', 'speaks to', 'speaks with'),
  verb('phone', 'present', 'phones', 'telephones'),
  verb('travel', 'present', 'travels', 'arrives', 'reaches', 'flies'),
  verb('travel', 'progressive', 'travelling', 'traveling', 'arriving', 'flying'),
  verb('travel', 'perfective', 'touched down'),
  verb('come', 'present', 'comes'),
  verb('come', 'progressive', 'coming'),
  verb('come', 'prospective', 'due to arrive'),
  // Is due in Delhi, is expected on Friday: finite behind "is" alone.
  verb('come', 'root', 'due', 'expected'),
  verb('hold', 'present', 'holds'),
  verb('hold', 'progressive', 'holding'),
  verb('take', 'present', 'takes'),
  verb('pay', 'present', 'pays'),
  verb('make', 'present', 'makes'),
  verb('begin', 'present', 'begins'),
  verb('want', 'present', 'wants', 'seeks', 'hopes', 'expects'),
  verb('say', 'present', 'says', 'tells'),
];

/** The verb groups that tell when and whether. */
export const verbs: readonly Words[] = [
  verb('will', 'future', 'will', 'shall', 'would', "'ll", 'will not'),
  verb('can', 'modal', 'can', 'could', 'might', 'should', 'must', 'may be', 'may have'),
  verb('may', 'modal', 'may not', 'may also', 'may soon', 'may come', 'may meet', 'may visit'),
  verb('may', 'modal', 'may hold', 'may travel', 'may host'),
  verb('be', 'present', 'is', 'are', 'am', "'re", "'m"),
  verb('be', 'past', 'was', 'were'),
  verb('be', 'perfective', 'been'),
  verb('be', 'progressive', 'being'),
  verb('have', 'present', 'has', 'have', "'ve"),
  verb('have', 'past', 'had'),
  verb('not', 'present', "isn't", "aren't", "hasn't", "haven't", "doesn't", "don't"),
  verb('not', 'past', "wasn't", "weren't", "hadn't", "didn't"),
  verb('not', 'past', 'could not', "couldn't"),
  verb('not', 'present', 'cannot', "can't"),
  verb('not', 'future', "won't", "wouldn't"),
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
    'was to',
    'were to',
  ),
  verb('go', 'past', 'was to', 'were to'),
  // What is talked about is no plan of the clause.
  ...[
    'reviewed',
    'discussed',
    'outlined',
    'shared',
    'finalised',
    'finalized',
    'examined',
    'weighed',
  ].map((form) => verb('review', 'perfective', `${form} plans`, `${form} their plans`)),
  ...regular.map((stem) => verb(stem, 'perfective', ...past(stem))),
  ...irregular.map(([lemma, ...forms]) => verb(lemma, 'perfective', ...forms)),
  ...pastOnly.map((form) => verb(form, 'perfective', form)),
  ...regular.map((stem) => verb(stem, 'root', stem)),
  ...['meet', 'leave', 'go', 'come', 'take', 'make', 'hold', 'begin', 'give', 'see', 'be'].map(
    (stem) => verb(stem, 'root', stem),
  ),
  ...['fly', 'pay', 'undertake'].map((stem) => verb(stem, 'root', stem)),
  ...ofEvents,
];

/** How a verb group says when and whether, most telling first. */
export const predicates: readonly PredicateRule[] = [
  { name: 'cancelled', lemmas: ['cancel', 'scrap'], modality: 'CANCELLED', tense: 'past' },
  { name: 'put-off', lemmas: ['postpone', 'delay', 'defer'], modality: null, tense: 'past' },
  { name: 'possible', forms: ['modal'], modality: 'POSSIBLE', tense: 'future' },
  {
    name: 'denied-future',
    words: ['not', 'never'],
    forms: ['future', 'prospective'],
    modality: 'DENIED',
    tense: 'future',
  },
  {
    name: 'denied-shortly-future',
    lemmas: ['not'],
    forms: ['future', 'prospective'],
    modality: 'DENIED',
    tense: 'future',
  },
  { name: 'denied', words: ['not', 'never'], modality: 'DENIED', tense: 'past' },
  { name: 'denied-shortly', lemmas: ['not'], modality: 'DENIED', tense: 'past' },
  {
    name: 'planned-word',
    words: ['planned', 'slated', 'scheduled', 'expected', 'due'],
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
  { name: 'about-to', forms: ['prospective'], modality: 'PLANNED', tense: 'future' },
  {
    name: 'had-happened',
    words: ['had'],
    forms: ['perfective'],
    modality: 'HAPPENED',
    tense: 'remote',
  },
  {
    name: 'unlikely',
    words: ['unlikely', 'doubtful'],
    modality: null,
    tense: 'future',
  },
  {
    name: 'possible-word',
    words: ['likely', 'possible', 'probable'],
    modality: 'POSSIBLE',
    tense: 'future',
  },
  { name: 'happened', forms: ['perfective'], modality: 'HAPPENED', tense: 'past' },
  { name: 'was', forms: ['past'], modality: 'HAPPENED', tense: 'past' },
  { name: 'is', forms: ['present'], modality: 'ONGOING', tense: 'present' },
];
