import type { Modality } from '../../languages/event.js';
import type { Trigger } from '../../languages/sense.js';
import type { Clause } from '../clauses.js';
import { governorOf, markersAt } from '../phrases.js';
import { keyOf, type Sentence, senseOf, verbForms } from '../sentence.js';
import type { Site } from './site.js';
import type { Telling } from './told.js';

/** No event at all: a purpose, a wish, talks that somebody called for. */
const NO_EVENT = {
  predicate: null,
  modality: null,
  tense: null,
  link: null,
  offset: null,
} as const;
const NO_OPENERS = { openers: new Map() };

/** Whether an event is told or referred to, in a clause whose verb stands in the middle. */
export function medialTelling(
  sentence: Sentence,
  clause: Clause,
  site: Site,
  trigger: Trigger | null,
): Telling {
  const isVerb = trigger !== null && !trigger.lightVerbs.length;
  const told = isVerb
    ? verbTelling(sentence, clause, site.at)
    : nounTelling(sentence, clause, site.at, trigger);
  const verbsEnd = clause.medial?.verbsEnd ?? clause.verbs;
  const isSubject = told.predicate === true && site.at < clause.verbs;
  return {
    predicate: told.predicate,
    modality: told.modality,
    tense: told.tense,
    link: told.link,
    offset: told.offset,
    end: isSubject ? Math.max(verbsEnd, site.at + 1) : site.at + 1,
  };
}

type Told = Omit<Telling, 'end' | 'isWished'>;

function asPredicate(clause: Clause): Told {
  if (clause.takenBack) return NO_EVENT;
  const { modality, tense } = clause;
  return { predicate: true, modality, tense, link: null, offset: null };
}

function verbTelling(sentence: Sentence, clause: Clause, at: number): Told {
  const verbsEnd = clause.medial?.verbsEnd ?? clause.verbs;
  if (at >= clause.verbs && at < verbsEnd) return asPredicate(clause);
  if (isCoordinated(sentence, clause, at)) return asPredicate(clause);
  return linkedVerb(sentence, clause, at) ?? NO_EVENT;
}

/** A day after he met her; before meeting her; hours after he had held talks. */
function linkedVerb(sentence: Sentence, clause: Clause, at: number): Told | null {
  const verbsEnd = clause.medial?.verbsEnd ?? clause.verbs;
  for (let near = at - 1; near >= Math.max(clause.from, at - 6); near--) {
    const link = linkAt(sentence, near);
    if (link.link === 'before' || link.link === 'after')
      return {
        predicate: false,
        modality: pastOf(sentence, clause, at),
        tense: null,
        link: link.link,
        offset: link.offset,
      };
    if (sentence.tokens[sentence.items[near]?.from ?? 0]?.kind === 'mark') break;
    if (near < verbsEnd && near >= clause.verbs) break;
  }
  return null;
}

/** What is told in the past beside what happened happened too. */
function pastOf(sentence: Sentence, clause: Clause, at: number): Modality | null {
  const isPast = verbForms(sentence.items[at]).includes('perfective');
  return isPast && clause.modality === 'HAPPENED' ? 'HAPPENED' : null;
}

/** Will meet him and visit India: an infinitive behind "and" goes with the verb before. */
function isCoordinated(sentence: Sentence, clause: Clause, at: number): boolean {
  if (at < clause.verbs || !verbForms(sentence.items[at]).includes('root')) return false;
  const ahead = clause.modality === 'PLANNED' || clause.modality === 'POSSIBLE';
  const before = sentence.items[at - 1];
  return ahead && before !== undefined && !before.senses.length && keyOf(sentence, before) !== ',';
}

function nounTelling(
  sentence: Sentence,
  clause: Clause,
  at: number,
  trigger: Trigger | null,
): Told {
  const governor = governorOf(sentence, at, clause.from, NO_OPENERS);
  const verb = verbOf(sentence, governor, trigger);
  if (verb !== null) {
    const verbsEnd = clause.medial?.verbsEnd ?? clause.verbs;
    if (governor >= clause.verbs && governor < verbsEnd)
      return isNone(sentence, governor, at) ? denied(clause) : asPredicate(clause);
    if (isCoordinated(sentence, clause, governor)) return asPredicate(clause);
    return linkedVerb(sentence, clause, governor) ?? NO_EVENT;
  }
  const link = linkAt(sentence, governor);
  const reference: Told = {
    predicate: false,
    modality: modalityOfNoun(sentence, at, governor),
    tense: null,
    link: link.link,
    offset: link.offset,
  };
  if (link.link) return reference;
  if (trigger?.type === 'visit' && isUnderWay(sentence, clause, governor, trigger))
    return asPredicate(clause);
  // Ended his tour with a meeting with her: it was held.
  if (clause.modality === 'HAPPENED' && markersAt(sentence, governor).includes('with'))
    return asPredicate(clause);
  const marked = markersAt(sentence, governor).length > 0;
  if (!marked && isSubject(sentence, clause, at, trigger))
    return isNone(sentence, governor, at) ? denied(clause) : asPredicate(clause);
  return isDefinite(sentence, governor, at) ? reference : NO_EVENT;
}

/** There was no meeting. */
function isNone(sentence: Sentence, from: number, to: number): boolean {
  return sentence.items.slice(from + 1, to).some((item) => senseOf(item, 'article')?.negative);
}

function denied(clause: Clause): Told {
  return clause.modality ? { ...asPredicate(clause), modality: 'DENIED' } : NO_EVENT;
}

/** Is on a visit to India. */
function isUnderWay(
  sentence: Sentence,
  clause: Clause,
  governor: number,
  trigger: Trigger,
): boolean {
  if (governor !== clause.medial?.verbsEnd || !senseOf(sentence.items[governor], 'marker'))
    return false;
  return verbOf(sentence, governor - 1, trigger) !== null;
}

/** The light verb whose object a noun is: held talks. */
function verbOf(sentence: Sentence, governor: number, trigger: Trigger | null): string | null {
  const verb = senseOf(sentence.items[governor], 'verb');
  return verb && trigger?.lightVerbs.includes(verb.lemma) ? verb.lemma : null;
}

/** The meeting took place, the visit was cancelled: the noun is its clause's subject. */
function isSubject(
  sentence: Sentence,
  clause: Clause,
  at: number,
  trigger: Trigger | null,
): boolean {
  const verbsEnd = clause.medial?.verbsEnd ?? clause.verbs;
  if (at >= clause.verbs || clause.verbs === verbsEnd) return false;
  for (let near = at + 1; near < clause.verbs; near++)
    if (senseOf(sentence.items[near], 'trigger') || senseOf(sentence.items[near], 'gathering'))
      return false;
  const main = sentence.items
    .slice(clause.verbs, verbsEnd)
    .findLast((item) => senseOf(item, 'verb') !== null);
  return !trigger || trigger.lightVerbs.includes(senseOf(main, 'verb')?.lemma ?? '');
}

/** How what stands before a noun links its event to its clause: during the visit, a day before the meeting. */
function linkAt(sentence: Sentence, at: number): Pick<Telling, 'link' | 'offset'> {
  const offset = senseOf(sentence.items[at], 'offset');
  if (offset && !offset.ofLast)
    return { link: offset.days < 0 ? 'before' : 'after', offset: offset.days };
  const markers = markersAt(sentence, at);
  if (markers.includes('before')) return { link: 'before', offset: null };
  if (markers.includes('after')) return { link: 'after', offset: null };
  if (markers.includes('during') || markers.includes('in')) return { link: 'during', offset: null };
  return { link: null, offset: null };
}

/** Talks alone, or a meeting, are none yet: they may be sought. The, this, his, Monday's is one that is known. */
function isDefinite(sentence: Sentence, from: number, to: number): boolean {
  // The Modi-Putin talks.
  if (from === to - 1 && senseOf(sentence.items[from], 'person')) return true;
  for (let at = Math.max(0, from + 1); at < to; at++) {
    const item = sentence.items[at];
    if (senseOf(item, 'article')?.definite || senseOf(item, 'possessive')) return true;
    if (senseOf(item, 'demonstrative') || senseOf(item, 'upcoming') || senseOf(item, 'person'))
      return true;
  }
  return false;
}

/** The modality that the words before a noun give it: the coming visit. */
function modalityOfNoun(sentence: Sentence, at: number, governor: number): Modality | null {
  // Preparations for the visit
  if (senseOf(sentence.items[governor - 1], 'preparing')) return 'PLANNED';
  for (let near = at - 1; near > governor; near--)
    if (senseOf(sentence.items[near], 'upcoming')) return 'PLANNED';
  return null;
}
