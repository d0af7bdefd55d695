import { formsOf } from '../forms.js';
import type { Words } from '../pack.js';
import type { Marker, Sense, Trigger } from '../sense.js';

const word = (sense: Sense, forms: string): Words => ({ forms: formsOf(forms), sense });
const told = (trigger: Trigger, forms: string): Words => word({ cls: 'trigger', trigger }, forms);
const marker = (name: Marker, forms: string): Words => word({ cls: 'marker', marker: name }, forms);

/** Verbs that make a noun the clause's event: held talks, the meeting took place, the visit was cancelled. */
const light = [
  ...[
    'hold',
    'have',
    'take',
    'be',
    'happen',
    'conduct',
    'cancel',
    'scrap',
    'postpone',
    'defer',
    'schedule',
  ],
  ...['begin', 'start', 'end', 'conclude', 'wrap', 'chaired', 'co-chaired', 'last'],
];
const travelling = [...light, 'pay', 'make', 'undertake', 'embark', 'go'];

const meeting = (name: string, more: Partial<Trigger> = {}): Trigger => ({
  name,
  type: 'meeting',
  lightVerbs: light,
  partners: ['with', 'between', 'genitive'],
  ...more,
});
/** A verb's partner stands right behind it, or behind "with". */
const meets = (name: string, more: Partial<Trigger> = {}): Trigger => ({
  ...meeting(name, more),
  lightVerbs: [],
  partners: ['object', 'with'],
});
const call: Trigger = { ...meeting('call'), type: 'call' };
const callVerb: Trigger = { ...meets('phone'), type: 'call' };
const visit: Trigger = { name: 'visit', type: 'visit', lightVerbs: travelling, partners: [] };
const travel: Trigger = { name: 'travel', type: 'visit', lightVerbs: [], partners: [] };

/** Words that tell of an event, with the roles of their neighbours; an underscore stands for the space inside a phrase. */
export const triggers: readonly Words[] = [
  told(meeting('meeting'), 'meeting meetings'),
  told(meeting('talks'), 'talks parleys delegation-level_talks delegation_level_talks'),
  told(meeting('summit-talks'), 'summit_talks summit_meeting'),
  // Face to face or not: they tell more of a meeting that is known, and make none.
  told(
    meeting('conversation', { joinsOnly: true }),
    'discussion discussions conversation conversations',
  ),
  told(
    call,
    'phone_call telephone_call phone_conversation telephone_conversation telephonic_conversation',
  ),
  told(visit, 'visit visits trip trips state_visit state_visits'),
  told(meets('meet'), 'met meet meets meeting may_meet due_to_meet'),
  told(meets('call-on', { notWithInfinitive: true }), 'called_on call_on calls_on calling_on'),
  told(
    meets('reception', { partners: ['object'], partnerNeeded: true }),
    'received receive receives receiving welcomed welcome welcomes welcoming hosted host hosts hosting',
  ),
  told(
    { ...callVerb, near: ['phone', 'telephone'] },
    'spoke_to spoke_with speak_to speak_with speaks_to speaks_with spoken_to spoken_with talked_to talked_with ' +
      'spoke spoken',
  ),
  told(callVerb, 'phoned phones telephoned telephones'),
  told({ ...travel, name: 'visits' }, 'visited visit visits visiting may_visit due_to_visit'),
  told(
    { ...travel, name: 'arrival', lands: true },
    'touched_down arrived arrive arrives arriving landed land due_to_arrive',
  ),
  told(
    travel,
    'reached reach reaches travelled traveled travel travels travelling ' +
      'traveling flew flown flies flying fly went go come comes came coming may_come may_travel due expected',
  ),
];

/** Small words that frames need: whose, where to, by whom, the two of them. */
export const eventWords: readonly Words[] = [
  marker('agent', 'by'),
  marker('goal', 'to for into'),
  word(
    { cls: 'saying' },
    'said says told tells stated added announced confirmed informed reported tweeted wrote noted claimed declared',
  ),
  word({ cls: 'saying', denies: true }, 'denied denies'),
  word({ cls: 'article', definite: true }, 'the'),
  word({ cls: 'article', definite: false }, 'a an'),
  word({ cls: 'article', definite: false, negative: true }, 'no'),
  word({ cls: 'demonstrative' }, 'this'),
  word({ cls: 'possessive', refers: 'person' }, 'his her'),
  word({ cls: 'possessive', refers: 'both' }, 'their'),
  word(
    { cls: 'pronoun', refers: 'both' },
    'they them both_leaders both_ministers the_two_leaders the_two_ministers the_two_foreign_ministers ' +
      'both_foreign_ministers the_two_presidents the_two_prime_ministers the_two_defence_ministers',
  ),
  word(
    { cls: 'pronoun', refers: 'bothCountries' },
    'both_countries the_two_countries both_sides the_two_sides both_nations the_two_nations both_governments ' +
      'the_two_governments the_two_neighbours both_neighbours the_two_delegations both_delegations',
  ),
  word(
    { cls: 'offset', days: 0, ofLast: true },
    'the_same_day the_same_evening the_same_morning the_same_afternoon the_very_same_day that_same_day',
  ),
  word(
    { cls: 'particle' },
    'here there earlier later recently separately briefly jointly subsequently previously reportedly formally officially ' +
      'personally finally together',
  ),
  word(
    { cls: 'headNoun' },
    'aide aides ally allies adviser advisers advisor advisors spokesman spokesperson spokeswoman government administration ' +
      'regime supporters supporter loyalist loyalists critic critics confidant',
  ),
  word({ cls: 'upcoming' }, 'upcoming forthcoming proposed'),
  word({ cls: 'preparing' }, 'preparation preparations groundwork arrangements agenda roadmap'),
  word(
    { cls: 'wish' },
    'invited invites inviting invite invitation invitations agreed agrees accepted promised asked offer offered requested hoped hopes wants wanted keen',
  ),
  word({ cls: 'annual' }, 'annual yearly biennial'),
  word(
    { cls: 'stop' },
    'leg legs stopover multi-nation two-nation three-nation four-nation five-nation six-nation ' +
      'two-country three-country four-country five-country',
  ),
  word({ cls: 'gatheringNoun' }, 'meeting session summit conference summit_meeting'),
  word(
    { cls: 'relationNoun', slug: 'partnership', names: { en: 'partnership', hi: 'साझेदारी' } },
    'partnership',
  ),
  word(
    { cls: 'relationNoun', slug: 'relations', names: { en: 'relations', hi: 'संबंध' } },
    'relations ties',
  ),
  word(
    { cls: 'relationNoun', slug: 'friendship', names: { en: 'friendship', hi: 'मित्रता' } },
    'friendship',
  ),
  word(
    { cls: 'relationNoun', slug: 'cooperation', names: { en: 'cooperation', hi: 'सहयोग' } },
    'cooperation',
  ),
  word(
    { cls: 'relationNoun', slug: 'alliance', names: { en: 'alliance', hi: 'गठबंधन' } },
    'alliance',
  ),
  word(
    { cls: 'relationAdjective', slug: 'strategic', names: { en: 'strategic', hi: 'रणनीतिक' } },
    'strategic',
  ),
  word(
    { cls: 'relationAdjective', slug: 'diplomatic', names: { en: 'diplomatic', hi: 'राजनयिक' } },
    'diplomatic',
  ),
  word(
    { cls: 'relationAdjective', slug: 'trade', names: { en: 'trade', hi: 'व्यापारिक' } },
    'trade',
  ),
];

/** Prepositions of several words, matched after dates. */
export const eventMarkers: readonly Words[] = [
  marker('during', 'on_the_sidelines_of on_the_margins_of in_the_course_of'),
  marker('before', 'ahead_of prior_to'),
];
