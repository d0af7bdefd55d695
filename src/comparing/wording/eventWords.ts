import { isAct } from '../../languages/happenings/acts.js';
import { ObjectMemo } from '../../values/memo.js';
import { printValue } from '../../values/print.js';
import type { DisplayLanguage, EntityRef } from '../../values/value.js';
import { HAPPENING_VERBS } from '../messages/en.js';
import { feminine, obliqueOf } from '../messages/hi.js';
import { say } from '../messages/say.js';
import type { EventDescription } from '../model.js';
import { nameOf, namesOf } from './name.js';

/** What messages about an event are named by: its type, and who of its participants can be named in a sentence. */
export type EventForm =
  | 'meeting'
  | 'meetingOf'
  | 'meetingGroup'
  | 'call'
  | 'callOf'
  | 'callGroup'
  | 'visit'
  | 'visitUnnamed'
  | 'body'
  | 'occasion'
  | 'gathering'
  | 'happening'
  | 'act';

/** Names of what is held: a summit, a dialogue. Read in whichever languages the entity has a name. */
const OCCASION =
  /(?:summit|meeting|dialogue|talks|conference|consultations|session|forum|ministerial|सम्मेलन|बैठक|वार्ता|संवाद|सत्र|अधिवेशन|मंच|परामर्श)$/iu;
/** Names of who meets: a commission, a working group. A series of its sittings goes by the same name. */
const BODY =
  /(?:commission|committee|council|group|assembly|cabinet|parliament|board|आयोग|समिति|परिषद|समूह|सभा|मंत्रिमंडल|संसद)$/iu;

/** How the event is put into words. */
export function formOf({ type, participants }: EventDescription): EventForm {
  const [first] = participants;
  switch (type) {
    case 'meeting':
    case 'call':
      if (participants.length === 2) return type;
      return participants.length === 1 ? `${type}Of` : `${type}Group`;
    case 'visit':
      return first ? 'visit' : 'visitUnnamed';
    case 'gathering':
      if (!first) return 'gathering';
      return isOccasion(first) ? 'occasion' : 'body';
    case 'happening':
      return first && isAct(first) ? 'act' : 'happening';
  }
}

function isOccasion({ type, names }: EntityRef): boolean {
  const told = Object.values(names);
  if (told.some((name) => OCCASION.test(name))) return true;
  return type === 'EVENT' && !told.some((name) => BODY.test(name));
}

/** What messages are given by name. */
type Words = Readonly<Record<string, string | number>>;

/** One event is asked many questions. */
const words = new ObjectMemo<EventDescription, Words>();
const phrases = new ObjectMemo<EventDescription, string>();

/** The arguments of every message about an event, but for what its phrase is to add. */
export function argumentsOf(event: EventDescription, language: DisplayLanguage): Words {
  return words.get(event, language, () => wordsOf(event, language));
}

function wordsOf(event: EventDescription, language: DisplayLanguage): Words {
  const { participants, place, type, past } = event;
  const [a, b] = participants;
  if (type === 'happening') return happeningWords(event, language);
  return {
    a: a ? nameOf(a, language) : '',
    b: b ? nameOf(b, language) : '',
    people: namesOf(participants, language),
    count: participants.length,
    place: place ? nameOf(place, language) : '',
    // A flag of its own: a name as such must never choose a branch of the message.
    goal: type === 'visit' && place ? 'yes' : 'no',
    tense: past ? 'past' : 'planned',
    ...periodOf(event.period, language),
  };
}

/** A happening by its kind, with whom it befell, or else where: the arrest of X, the stampede in Patna. */
function happeningWords(
  { participants: [kind, ...who], place, past, period }: EventDescription,
  language: DisplayLanguage,
): Words {
  const name = kind?.names[language] ?? '';
  const told = who.length && language === 'en' ? HAPPENING_VERBS[name] : undefined;
  return {
    kind: name,
    verb: told?.verb ?? 'none',
    word: told?.word ?? '',
    gender: feminine(name) ? 'f' : 'm',
    people: namesOf(who.slice(0, 2), language),
    count: who.length,
    place: place ? nameOf(place, language) : '',
    where: place ? 'yes' : 'no',
    oblique: 'no',
    tense: past ? 'past' : 'planned',
    ...periodOf(period, language),
  };
}

/** The arguments that tell when, in a month or a year. */
export function periodOf(
  period: string | null,
  language: DisplayLanguage,
): { readonly dated: 'yes' | 'no'; readonly period: string } {
  return period === null
    ? { dated: 'no', period: '' }
    : { dated: 'yes', period: printValue({ kind: 'time', edtf: period }, language) };
}

/** The event as a noun: "S. Jaishankar's meeting with Sergey Lavrov", with its month or place where asked for. `oblique`: before a postposition. */
export function phraseOf(
  event: EventDescription,
  language: DisplayLanguage,
  told: { readonly period: boolean; readonly place: boolean },
  oblique = false,
): string {
  const key = `${language} ${told.period} ${told.place} ${oblique}`;
  return phrases.get(event, key, () => {
    const words = argumentsOf(event, language);
    return say(language, `${formOf(event)}Phrase`, {
      ...words,
      ...(oblique &&
        language === 'hi' &&
        'kind' in words && { kind: obliqueOf(String(words.kind)) }),
      ...(!told.period && { dated: 'no' }),
      placed: told.place && event.place ? 'yes' : 'no',
      oblique: oblique ? 'yes' : 'no',
    });
  });
}
