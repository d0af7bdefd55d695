import { happeningKind, kindOfRef } from '../../languages/happenings/kinds.js';
import { nameSkeleton, unknownPerson } from '../../languages/names.js';
import { personWordOf } from '../../languages/personWords.js';
import { flatMap } from '../../values/flatMap.js';
import { isUnlisted } from '../../values/unlisted.js';
import type { EntityRef } from '../../values/value.js';
import { countEntities } from '../countEntities.js';
import { itemsWith, itemsWithAny, type Sentence, senseOf, tellsOf } from '../sentence.js';
import { isFullName, isOfThePast, type MatterSource } from './source.js';
import { statesOf } from './states.js';
import { weeksOf } from './weeks.js';

/** The most people that name a case. */
const MOST = 6;

/** Whom the judgments of an article befall, most named first; where it marks nobody, whoever it names without an office. */
export function defendantsOf({
  sentences,
  discourse,
  happenings,
  anchor,
}: MatterSource): EntityRef[] {
  const officials = officialsOf(sentences, discourse.whole.bind(discourse));
  const struck = happenings.all
    .filter((account) => isOfJudgment(account.participants) && !isOfThePast(account, anchor))
    .flatMap(({ tellings }) => flatMap(tellings, ({ frame }) => frame.participants.slice(1)))
    .filter(({ type, key }) => type === 'PERSON' && !officials.has(key));
  const named = flatMap(sentences, (sentence) =>
    itemsWith(sentence, 'person').flatMap((at) => {
      const person = senseOf(sentence.items[at], 'person');
      const whole = person && discourse.whole(person.entity);
      return whole && isUnlisted(whole) && !officials.has(whole.key) ? [whole] : [];
    }),
  );
  return countEntities(struck.length ? struck : named)
    .sort((a, b) => b.count - a.count)
    .map(({ entity }) => entity)
    .slice(0, MOST);
}

/**
 * Keys of a case: whoever stands before the court; in the same weeks its judge, the agency with the town, or any two of
 * the names that the report gives.
 */
export function trialKeys(source: MatterSource): string[] {
  const { sentences, discourse, anchor } = source;
  const whole = discourse.whole.bind(discourse);
  const people = [...defendantsOf(source), ...unlistedOf(source)].filter(isFullName);
  const judges = peopleWith(sentences, whole, (role) => OFFICIANTS.has(role)).filter(isFullName);
  const weeks = weeksOf(anchor);
  const surnames = surnamesOf(source);
  const inWeeks = (keys: readonly string[]): string[] =>
    keys.flatMap((key) => weeks.map((week) => `${key}@${week}`));
  const keys = [
    ...people.map(({ key }) => key),
    ...inWeeks(judges.map(({ key }) => key)),
    ...inWeeks(
      surnames.flatMap((name) => agenciesOf(sentences).map((agency) => `${agency}+${name}`)),
    ),
    ...affairsOf(sentences),
    ...inWeeks(seizures(sentences)),
    ...inWeeks(agenciesAndTowns(sentences)),
    ...inWeeks(pairsOfNames(sentences, surnames)),
  ];
  return [...new Set(keys)].map((key) => `happening|trial|${key}`);
}

/** Everybody without an office that the article names and no list holds: the accused, the victims. */
function unlistedOf({ sentences, discourse }: MatterSource): EntityRef[] {
  const whole = discourse.whole.bind(discourse);
  const officials = officialsOf(sentences, whole);
  return flatMap(sentences, (sentence) =>
    itemsWith(sentence, 'person').flatMap((at) => {
      const person = senseOf(sentence.items[at], 'person');
      const one = person && whole(person.entity);
      return one && isUnlisted(one) && !officials.has(one.key) ? [one] : [];
    }),
  );
}

const OFFICIANTS: ReadonlySet<string> = new Set(
  happeningKind('judgment').officiants.filter((role) => role !== 'role/lawyer'),
);

/** Whoever holds an office of the state in the article: judges, lawyers, the police are in many cases. */
export function officialsOf(
  sentences: readonly Sentence[],
  whole: (person: EntityRef) => EntityRef,
): ReadonlySet<string> {
  const holds = (role: string): boolean => !isFormer(role) && !PRIVATE.has(role);
  return new Set(peopleWith(sentences, whole, holds).map(({ key }) => key));
}

/** Offices whose holders are in no case but their own: who runs a firm, a school, a village. */
const PRIVATE: ReadonlySet<string> = new Set(
  [
    ...['founder', 'director', 'deputy-director', 'executive-director', 'managing-director'],
    ...['deputy-managing-director', 'joint-managing-director', 'chief-executive', 'chairperson'],
    ...['vice-chairperson', 'chief-financial-officer', 'chief-operating-officer'],
    ...[
      'independent-director',
      'principal',
      'professor',
      'village-head',
      'councillor',
      'journalist',
    ],
    ...['block-development-officer', 'tehsildar', 'chief-medical-officer', 'constable'],
  ].map((slug) => `role/${slug}`),
);

/** Whoever held an office stands before a court as anybody else. */
function isFormer(role: string): boolean {
  return role.startsWith('role/former-');
}

/** Whoever judges, defends or prosecutes. */
export function officiantsOf(
  sentences: readonly Sentence[],
  whole: (person: EntityRef) => EntityRef,
): ReadonlySet<string> {
  const roles = new Set(happeningKind('judgment').officiants);
  return new Set(peopleWith(sentences, whole, (role) => roles.has(role)).map(({ key }) => key));
}

function peopleWith(
  sentences: readonly Sentence[],
  whole: (person: EntityRef) => EntityRef,
  holds: (role: string) => boolean,
): EntityRef[] {
  return flatMap(sentences, (sentence) =>
    itemsWith(sentence, 'person').flatMap((at) => {
      const person = senseOf(sentence.items[at], 'person');
      return person?.office?.roles.some(({ key }) => holds(key)) ? [whole(person.entity)] : [];
    }),
  );
}

/** The last names of those whom an article names, and family names that stand alone in it: the Sen murder case. */
function surnamesOf(source: MatterSource): string[] {
  const lone = flatMap(source.sentences, ({ items, tokens }) =>
    flatMap(items, ({ senses, from, to }) => {
      const word = tokens[from];
      const isLone = !senses.length && to === from + 1 && word?.kind === 'word';
      return isLone && personWordOf(word.key) === 'family' ? [unknownPerson(word.text).key] : [];
    }),
  );
  const last = unlistedOf(source).map(({ key }) => `person/~${key.split(/[~-]/u).at(-1)}`);
  return [...new Set([...last, ...lone])];
}

function agenciesOf(sentences: readonly Sentence[]): string[] {
  const named = flatMap(sentences, (sentence) =>
    flatMap(itemsWithAny(sentence, ['organisation', 'office']), (at) => {
      const item = sentence.items[at];
      return (senseOf(item, 'organisation')?.entity ?? senseOf(item, 'office')?.of)?.key ?? [];
    }),
  );
  return [...new Set(named)].filter((key) => AGENCIES.has(key));
}

/** A scam by its name, in the state or by the agency that the article names: the fertiliser scam in Jharkhand. */
function affairsOf(sentences: readonly Sentence[]): string[] {
  const subjects = flatMap(sentences, (sentence) =>
    itemsWith(sentence, 'affair').flatMap(
      (at) => senseOf(sentence.items[at], 'affair')?.subject ?? nameBefore(sentence, at) ?? [],
    ),
  );
  const states = statesOf(sentences);
  return [...new Set(subjects)].flatMap((subject) =>
    [...states, ...agenciesOf(sentences)].map((where) => `affair/${subject}+${where}`),
  );
}

/** What stands right before a word for a scam, where nothing else knows it. */
function nameBefore({ items, tokens }: Sentence, at: number): string | null {
  const before = items[at - 1];
  const word = before && tokens[before.from];
  const isName = before && !before.senses.length && word?.kind === 'word';
  return isName && word.key.length >= SHORTEST_NAME ? nameSkeleton(word.key) : null;
}

/** Letters. */
const SHORTEST_NAME = 4;

/**
 * Any two of the towns, last names and goods that a report names: outlets that name other people of one case still tell
 * where the crime was and where the arrest. Seats of high courts are in the reports of every case of their states.
 */
function pairsOfNames(sentences: readonly Sentence[], surnames: readonly string[]): string[] {
  const named = sentences.flatMap(({ items }) =>
    items.flatMap((item) => {
      const place = senseOf(item, 'place')?.entity;
      return place && isTown(place) ? [place] : (senseOf(item, 'stuff')?.entity ?? []);
    }),
  );
  const things = countEntities(named)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_PAIRED)
    .map(({ entity }) => entity.key)
    .sort();
  // Two of the commonest last names stand together in many reports.
  const others = surnames.slice(0, MOST_PAIRED);
  return things.flatMap((one, at) =>
    [...things.slice(at + 1), ...others].map((other) => `${one}+${other}`),
  );
}

/** Names of each kind that are paired: every pair is a key in two weeks. */
const MOST_PAIRED = 5;

/** A place within a state, or one that no list holds. */
function isTown(place: EntityRef): boolean {
  return (place.within.length > 1 || isUnlisted(place)) && !COURT_SEATS.has(place.key);
}

const COURT_SEATS: ReadonlySet<string> = new Set(
  [
    ...[
      'delhi',
      'new-delhi',
      'mumbai',
      'kolkata',
      'chennai',
      'lucknow',
      'prayagraj',
      'patna',
      'ranchi',
      'jaipur',
    ],
    ...[
      'jodhpur',
      'bhopal',
      'indore',
      'gwalior',
      'jabalpur',
      'ahmedabad',
      'chandigarh',
      'hyderabad',
      'bengaluru',
    ],
    ...[
      'kochi',
      'cuttack',
      'bhubaneswar',
      'guwahati',
      'shimla',
      'dehradun',
      'nainital',
      'raipur',
      'bilaspur',
      'nagpur',
    ],
    ...[
      'srinagar',
      'jammu',
      'amaravati',
      'thiruvananthapuram',
      'gandhinagar',
      'pune',
      'noida',
      'gurugram',
    ],
  ].map((slug) => `place/${slug}`),
);

/** What the police seized with the towns of the sentence: heroin in a district. */
function seizures(sentences: readonly Sentence[]): string[] {
  return flatMap(sentences, (sentence) => {
    const { items } = sentence;
    const stuff = flatMap(
      itemsWith(sentence, 'stuff'),
      (at) => senseOf(items[at], 'stuff')?.entity.key ?? [],
    );
    const towns = flatMap(itemsWith(sentence, 'place'), (at) => {
      const place = senseOf(items[at], 'place')?.entity;
      return place && place.within.length > 1 ? [place.key] : [];
    });
    const told = new Set([...stuff, ...towns]);
    return told.size > 1 ? flatMap(stuff, (one) => towns.map((town) => `${one}+${town}`)) : [];
  });
}

/** An agency with the towns of the sentence that names a court: the CBI in Bhopal. */
function agenciesAndTowns(sentences: readonly Sentence[]): string[] {
  const courts = sentences.filter((sentence) => tellsOf(sentence, 'court'));
  const named = (cls: 'organisation' | 'place'): string[] =>
    flatMap(courts, (sentence) =>
      flatMap(itemsWith(sentence, cls), (at) => senseOf(sentence.items[at], cls)?.entity.key ?? []),
    );
  const agencies = named('organisation');
  const towns = named('place');
  return agencies
    .filter((key) => AGENCIES.has(key))
    .flatMap((agency) => towns.map((town) => `${agency}+${town}`));
}

/** Agencies that investigate a crime and bring it to court; the one for money laundering has cases of its own beside. */
export const INVESTIGATORS: ReadonlySet<string> = new Set(
  [
    ...['cbi', 'nia', 'ncb', 'eow', 'cid', 'crime-branch', 'economic-offences-unit', 'sfio', 'dri'],
    ...['acb-bureau', 'vigilance-bureau', 'lokayukta-police', 'ats', 'up-stf', 'special-cell'],
  ].map((slug) => `organisation/${slug}`),
);

const AGENCIES: ReadonlySet<string> = new Set([
  ...INVESTIGATORS,
  'organisation/enforcement-directorate',
]);

function isOfJudgment([kind]: readonly EntityRef[]): boolean {
  return kind !== undefined && kindOfRef(kind).family === 'judgment';
}
