import type { Trigger } from '../../languages/sense.js';
import { flatMap } from '../../values/flatMap.js';
import type { EntityRef } from '../../values/value.js';
import type { Argument } from '../argument.js';
import type { Clause } from '../clauses.js';
import type { Discourse } from '../discourse.js';
import { governorOf, isObject } from '../phrases.js';
import { type Sentence, senseOf, verbForms } from '../sentence.js';
import type { ClauseToFrame } from './common.js';
import type { Site } from './site.js';

/** Who acts in an event, with whom, and the words that name them. */
export interface MedialRoles {
  readonly agents: readonly EntityRef[];
  readonly partners: readonly Argument[];
  readonly named: readonly Argument[];
}

const NO_OPENERS = { openers: new Map() };

/** The bare noun before a clause's verb; where there is none, whoever the clause before was about. */
export function subjectAt(
  { sentence, clause, people }: ClauseToFrame,
  discourse: Discourse,
): { readonly people: readonly EntityRef[]; readonly at: Argument | null } {
  const own = people.find(
    (one) =>
      one.marker === null &&
      one.to <= clause.verbs &&
      !isObject(sentence, one.governor, clause.from) &&
      !isAdjectival(sentence, one),
  );
  if (own) return { people: own.people, at: own };
  if (clause.opener === 'relative') return { people: antecedent(sentence, clause.from), at: null };
  return {
    people: isElided(sentence, clause) && discourse.agent ? [discourse.agent] : [],
    at: null,
  };
}

/** And on Monday visited India: nothing before the verb could be its subject, so it is the clause's before. */
function isElided(sentence: Sentence, { from, verbs, opener }: Clause): boolean {
  if (from === 0 || (opener !== null && opener !== 'and')) return false;
  let conjunctions = 0;
  for (let at = from; at < verbs; at++) {
    const item = sentence.items[at];
    if (sentence.tokens[item?.from ?? 0]?.kind === 'mark') continue;
    if (opener === 'and' && !item?.senses.length && conjunctions++ === 0) continue;
    if (!ADVERBIAL.some((cls) => senseOf(item, cls) !== null)) return false;
  }
  return true;
}

const ADVERBIAL = ['particle', 'time', 'offset', 'marker'] as const;

/** Putin aide, Modi government: a name before a noun is not whom the noun is about. */
function isAdjectival(sentence: Sentence, { to }: Argument): boolean {
  return senseOf(sentence.items[to], 'headNoun') !== null;
}

/** The person right before a relative clause. */
function antecedent(sentence: Sentence, from: number): readonly EntityRef[] {
  for (let at = from - 1; at >= from - 2 && at >= 0; at--) {
    const person = senseOf(sentence.items[at], 'person');
    if (person) return [person.entity];
    if (sentence.tokens[sentence.items[at]?.from ?? 0]?.kind !== 'mark') return [];
  }
  return [];
}

/** Who meets whom: around a verb (X met Y, Y was received by X), or around a noun (X's meeting with Y). */
export function medialRoles(
  told: ClauseToFrame,
  site: Site,
  trigger: Trigger,
  end: number,
  isPredicate: boolean,
  discourse: Discourse,
): MedialRoles {
  return trigger.lightVerbs.length
    ? nounRoles(told, site, trigger, end, isPredicate, discourse)
    : verbRoles(told, site, trigger, end, isPredicate, discourse);
}

function verbRoles(
  told: ClauseToFrame,
  site: Site,
  trigger: Trigger,
  end: number,
  isPredicate: boolean,
  discourse: Discourse,
): MedialRoles {
  const { sentence, clause, people } = told;
  const behind = people.filter((one) => one.from > site.at && one.from < end);
  const subject = subordinateSubject(told, site) ?? subjectAt(told, discourse);
  const named = subject.at ? [subject.at] : [];
  if (isPredicate && clause.medial?.passive) {
    const agents = behind.filter(({ marker }) => marker === 'agent').slice(0, 1);
    if (!subject.people.length || !agents.length || !trigger.partners.includes('object'))
      return { agents: [], partners: [], named: [] };
    const patient = { ...(agents[0] as Argument), people: subject.people };
    return {
      agents: flatMap(agents, (one) => one.people),
      partners: [patient],
      named: [...named, ...agents],
    };
  }
  const object = behind.find(
    (one) => one.governor === site.at && one.marker === null && !isAdjectival(sentence, one),
  );
  const objects = object ? [object, ...carriedOn(sentence, behind, object)] : [];
  if (trigger.notWithInfinitive && object && asksFor(sentence, object.to))
    return { agents: [], partners: [], named: [] };
  const partners = behind.filter(
    (one) =>
      (trigger.partners.includes('object') && objects.includes(one)) ||
      (one.marker === 'with' && trigger.partners.includes('with')),
  );
  return { agents: subject.people, partners, named: [...named, ...partners] };
}

/** Met Lavrov on Monday and Putin on Tuesday. */
function carriedOn(sentence: Sentence, behind: readonly Argument[], object: Argument): Argument[] {
  return behind.filter((one) => {
    const before = sentence.items[one.governor ?? -1];
    return (
      one.from > object.to &&
      one.marker === null &&
      before !== undefined &&
      !before.senses.length &&
      sentence.tokens[before.from]?.kind === 'word' &&
      senseOf(sentence.items[(one.governor ?? 0) - 1], 'time') !== null
    );
  });
}

/** Called on him to resign. */
function asksFor(sentence: Sentence, at: number): boolean {
  return (
    senseOf(sentence.items[at], 'marker') !== null &&
    verbForms(sentence.items[at + 1]).some((form) => form === 'root')
  );
}

/** A day after he met her: the bare noun between the preposition and its verb. */
function subordinateSubject(
  { sentence, clause, people }: ClauseToFrame,
  site: Site,
): { readonly people: readonly EntityRef[]; readonly at: Argument } | null {
  const verbsEnd = clause.medial?.verbsEnd ?? clause.verbs;
  if (site.at < verbsEnd) return null;
  const own = people.findLast((one) => one.to <= site.at && one.from >= verbsEnd);
  const isBare = own?.marker === null && !isObject(sentence, own.governor, clause.from);
  const isOwn = own && (own.marker === 'before' || own.marker === 'after' || isBare);
  return own && isOwn && site.at - own.to <= 3 ? { people: own.people, at: own } : null;
}

function nounRoles(
  told: ClauseToFrame,
  site: Site,
  trigger: Trigger,
  end: number,
  isPredicate: boolean,
  discourse: Discourse,
): MedialRoles {
  const { sentence, clause, people } = told;
  const governor = governorOf(sentence, site.at, clause.from, NO_OPENERS);
  const owner = ownerOf(told, site, governor);
  const partners = people.filter(
    (one) =>
      one.from > site.at &&
      one.from < end &&
      one.marker !== null &&
      trigger.partners.includes(one.marker) &&
      isOf(sentence, one, site.at),
  );
  const named = [...(owner ? [owner] : []), ...partners];
  if (owner) return { agents: owner.people, partners, named };
  const both = partners.some((one) => one.marker === 'between' || one.marker === 'genitive');
  if (both) return { agents: [], partners, named };
  // Modi held talks with him; after talks with him, Modi flew home.
  const isObject = isPredicate && site.at >= clause.verbs;
  const subject = subjectAt(told, discourse);
  if (subject.people.length && (isObject || !isPredicate))
    return {
      agents: subject.people,
      partners,
      named: [...named, ...(subject.at ? [subject.at] : [])],
    };
  // The talks with him took place: whoever was spoken of.
  const isSubject = isPredicate && site.at < clause.verbs;
  const spokenOf = isSubject && partners.length && discourse.agent ? [discourse.agent] : [];
  return { agents: spokenOf, partners, named };
}

/** Whose event it is: Modi's visit, his meeting. */
export function ownerOf(
  { people }: Pick<ClauseToFrame, 'people'>,
  site: Site,
  governor: number,
): Argument | null {
  return (
    people.findLast(
      (one) =>
        one.marker === 'genitive' &&
        one.to <= site.at &&
        one.to >= governor &&
        site.at - one.to <= 6,
    ) ?? null
  );
}

/** A genitive is the noun's own only right behind it; "with" and "between" may stand further off. */
function isOf(sentence: Sentence, { marker, governor }: Argument, at: number): boolean {
  if (marker !== 'genitive') return true;
  return (
    governor !== null && governor === at + 1 && senseOf(sentence.items[governor], 'marker') !== null
  );
}
