import type { Modality } from '../../languages/event.js';
import { type HappeningKind, happeningKind } from '../../languages/happenings/kinds.js';
import type { HappeningWord, Marker, TimeExpression } from '../../languages/sense.js';
import type { EntityRef } from '../../values/value.js';
import type { Clause } from '../clauses.js';
import { dayIn } from '../clockParts.js';
import type { Discourse } from '../discourse.js';
import type { MissReason } from '../missReasons.js';
import type { Argument } from '../participants.js';
import { isEnclitic } from '../phrases.js';
import { type Sentence, senseOf, verbForms } from '../sentence.js';
import { type Miss, nothing } from '../trace.js';
import type { ClauseToFrame } from './common.js';
import type { HappeningFrame } from './frame.js';
import { type Lean, NOTHING_TOLD } from './happeningLean.js';
import { type OwnTimes, ownTimes, placeAt, placeBehind, placeFor } from './happeningSites.js';

/** A word in a clause that tells of a happening, or of one told of before (`kind` null). */
export interface HappeningSite {
  readonly at: number;
  readonly kind: HappeningKind | null;
  /** For one told of before: the families that it can be of. */
  readonly families: readonly string[];
  /** Whether it names the day set for one. */
  readonly plan: boolean;
  /** Whether it names the place of one. */
  readonly where: boolean;
}

/** The happenings that a clause names, in the order of the text. */
export function happeningSites(
  sentence: Sentence,
  clause: Clause,
  discourse: Discourse,
  miss?: Miss,
): HappeningSite[] {
  const sites: HappeningSite[] = [];
  const moved = isMoved(sentence, clause);
  for (let at = clause.from; at < clause.to; at++) {
    const item = sentence.items[at];
    const words = (item?.senses ?? []).flatMap((sense) =>
      sense.cls === 'happening' ? [sense.happening] : [],
    );
    const word = words.find((one) => whyNot(one, sentence, at, discourse, moved) === null);
    if (miss && words[0] && !word) {
      const why = whyNot(words[0], sentence, at, discourse, moved);
      if (why) miss(at, why, why === 'WORDS_MISSING' ? words[0].among?.join(', ') : null);
    }
    const noun = senseOf(item, 'eventNoun');
    if (word)
      sites.push({ at, kind: happeningKind(word.kind), families: [], plan: false, where: false });
    else if (noun) {
      const { families = [], plan = false, where = false } = noun;
      sites.push({ at, kind: null, families, plan, where });
    } else if (senseOf(item, 'reschedule') && timesOrdinal(sentence, clause))
      sites.push({
        at,
        kind: happeningKind('postponement'),
        families: [],
        plan: false,
        where: false,
      });
  }
  return sites;
}

/** How far an office may stand from the verb of taking it. */
const OFFICE_REACH = 4;

/** What keeps a word from telling of its happening here; null where nothing does. */
function whyNot(
  { among, withOffice, moved }: HappeningWord,
  sentence: Sentence,
  at: number,
  discourse: Discourse,
  isMovedHere: boolean,
): MissReason | null {
  if (moved && !isMovedHere) return 'NOT_MOVED';
  if (among && !among.some((key) => discourse.vocabulary.has(key))) return 'WORDS_MISSING';
  if (!withOffice) return null;
  for (let near = at - OFFICE_REACH; near <= at + OFFICE_REACH; near++) {
    const item = sentence.items[near];
    if (senseOf(item, 'office') || senseOf(item, 'role')) return null;
  }
  return 'NO_OFFICE';
}

/** The frames of a clause's happenings. `others`: where the clause names events of other kinds, which own times too. */
export function happeningFrames(
  told: ClauseToFrame,
  sites: readonly HappeningSite[],
  others: readonly number[],
  lean: Lean,
  verbFinal: boolean,
): HappeningFrame[] {
  const { sentence, clause } = told;
  const owners = [...sites.filter(({ where }) => !where).map(({ at }) => at), ...others].sort(
    (a, b) => a - b,
  );
  return sites.flatMap((site) => {
    if (site.where) return whereFrame(told, site);
    const own = ownTimes(sentence, clause, site.at, owners, verbFinal);
    const times = own.times.length || lean.time === null ? own.times : [lean.time];
    if (site.plan) {
      const days = plannedDays(sentence, clause, lean);
      if (!days.length) return nothing(told.miss, site.at, 'NO_DAY');
      return days.map((at) =>
        asPlan(frameAt(told, site, { times: [at], clocks: [] }, owners, lean, verbFinal)),
      );
    }
    const frame = frameAt(told, site, { ...own, times }, owners, lean, verbFinal);
    return splitMoved(frame, sentence, plannedDays(sentence, clause, NOTHING_TOLD));
  });
}

function frameAt(
  { sentence, clause, people }: ClauseToFrame,
  { at, kind, families }: HappeningSite,
  own: OwnTimes,
  owners: readonly number[],
  lean: Lean,
  verbFinal: boolean,
): HappeningFrame {
  const { predicate, modality } = toldAs(sentence, clause, at, verbFinal);
  // What a clause only refers to has no time but one beside its own word: "two hours after the crash, at 8 pm".
  const isOwn = (item: number): boolean =>
    predicate || (verbFinal ? item < at : isBeside(sentence, item, at));
  // The day of a cancellation is not that of what is cancelled.
  const times = modality === 'CANCELLED' ? [] : own.times.filter(isOwn);
  const clocks = own.clocks.filter(isOwn);
  const timeAt = times.at(-1);
  const time =
    timeAt === undefined ? null : (senseOf(sentence.items[timeAt], 'time')?.time ?? null);
  const place = placeFor(sentence, clause, at, owners, verbFinal) ?? placeAt(sentence, lean.place);
  const ordinal =
    timesOrdinal(sentence, clause) ?? (kind && isOfWhom(kind) ? ordinalBefore(sentence, at) : null);
  const spots = [at, ...times, ...clocks, ...(ordinal ? [ordinal.at] : [])];
  return {
    kind,
    families,
    plan: false,
    clocks,
    clause,
    type: 'happening',
    joinsOnly: kind === null,
    participants: kind ? [kind.ref, ...whoOf(kind, people, sentence, clause)] : [],
    place: place?.entity ?? null,
    placeAt: place?.at ?? null,
    time,
    timeAt: timeAt === undefined ? null : { from: timeAt, to: timeAt + 1 },
    at: { from: Math.min(...spots), to: endOf(sentence, clause, spots, predicate) },
    predicate,
    modality,
    tense: predicate ? clause.tense : null,
    anaphoric: kind === null,
    isArrival: false,
    link: null,
    offset: null,
    ordinal: ordinal?.n ?? null,
    body: null,
  };
}

/** The epicentre was near Taplejung: no more than where. */
function whereFrame(
  { sentence, clause, miss }: ClauseToFrame,
  site: HappeningSite,
): HappeningFrame[] {
  const place = placeBehind(sentence, clause, site.at);
  if (!place) return nothing(miss, site.at, 'NO_PLACE');
  return [
    {
      kind: null,
      families: site.families,
      plan: false,
      clocks: [],
      clause,
      type: 'happening',
      joinsOnly: true,
      participants: [],
      place: place.entity,
      placeAt: place.at,
      time: null,
      timeAt: null,
      at: { from: site.at, to: place.at.to },
      predicate: false,
      modality: null,
      tense: null,
      anaphoric: true,
      isArrival: false,
      link: null,
      offset: null,
      ordinal: null,
      body: null,
    },
  ];
}

/** A predicate's words end with its verbs, where these follow at once. */
function endOf(
  sentence: Sentence,
  clause: Clause,
  spots: readonly number[],
  predicate: boolean,
): number {
  let end = Math.max(...spots) + 1;
  if (predicate && end >= clause.verbs)
    while (end < clause.to && verbForms(sentence.items[end]).length) end++;
  return end;
}

/** What governs a noun where markers stand before it: AFTER the deadly Patna stampede. */
function prepositionOf(sentence: Sentence, clause: Clause, at: number): Marker | null {
  for (let item = at - 1; item >= Math.max(clause.from, at - LONGEST_PHRASE); item--) {
    const found = sentence.items[item];
    if (isEnclitic(sentence, item)) continue;
    const marker = senseOf(found, 'marker')?.marker;
    if (marker) return marker;
    const stands = found?.senses.every(({ cls }) => WITHIN_PHRASE.has(cls)) ?? false;
    if (!stands || sentence.tokens[found?.from ?? 0]?.kind === 'mark') return null;
  }
  return null;
}

const LONGEST_PHRASE = 5;

/** What may stand between a preposition and its noun. */
const WITHIN_PHRASE: ReadonlySet<string> = new Set([
  ...['article', 'possessive', 'ordinal', 'work', 'organisation', 'place', 'placeAdjective'],
  ...['number', 'quantity', 'particle', 'counted'],
]);

/** Whether a word tells of the happening as the clause's predicate, or only refers to it; and with which modality. */
function toldAs(
  sentence: Sentence,
  clause: Clause,
  at: number,
  verbFinal: boolean,
): { predicate: boolean; modality: Modality | null } {
  const item = sentence.items[at];
  const forms = verbForms(item);
  const asPredicate = { predicate: true, modality: clause.modality };
  if (at >= clause.verbs && forms.length) return asPredicate;
  if (!verbFinal) {
    // Is to fly, was set to dock: what stands in the infinitive is to come.
    if (forms.includes('root')) return { predicate: true, modality: intended(clause) };
    const before = prepositionOf(sentence, clause, at);
    return before && before !== 'object' && before !== 'other'
      ? { predicate: false, modality: null }
      : asPredicate;
  }
  let next = at + 1;
  while (senseOf(sentence.items[next], 'particle')) next++;
  const after = sentence.items[next];
  const marker = senseOf(after, 'marker')?.marker ?? null;
  if (marker && !(verbForms(after).length && next >= clause.verbs)) {
    // शपथ लेने की उम्मीद: what the predicate's word says is said of the happening.
    const wished = clause.byWord && next + 2 >= clause.verbs;
    return marker === 'agent'
      ? asPredicate
      : { predicate: false, modality: wished ? clause.modality : null };
  }
  if (clause.byWord && forms.includes('infinitive')) return asPredicate;
  return clause.verbs < clause.to ? asPredicate : { predicate: false, modality: null };
}

function intended(clause: Clause): Modality {
  return clause.modality === 'POSSIBLE' || clause.modality === 'DENIED'
    ? clause.modality
    : 'PLANNED';
}

/** 10वीं बार, for the third time: the how-manyeth of its like. */
function timesOrdinal(
  sentence: Sentence,
  clause: Clause,
): { readonly n: number; readonly at: number } | null {
  for (let at = clause.from; at < clause.to; at++) {
    const ordinal = senseOf(sentence.items[at], 'ordinal');
    if (ordinal && ordinal.n > 0 && senseOf(sentence.items[at + 1], 'times'))
      return { n: ordinal.n, at };
  }
  return null;
}

/** Whether a happening's number is that of whom it befalls, not of a series that others count too. */
function isOfWhom({ toldBy }: HappeningKind): boolean {
  return toldBy === 'who';
}

/** Sunday's crash, the crash between two trucks on Monday: right before it, or behind it with no verb between. */
function isBeside(sentence: Sentence, item: number, at: number): boolean {
  if (item < at) return at - item <= BESIDE;
  return !sentence.items.slice(at + 1, item).some((one) => verbForms(one).length > 0);
}

/** Items. */
const BESIDE = 3;

/** नौवीं शपथ, the third launch. */
function ordinalBefore(
  sentence: Sentence,
  at: number,
): { readonly n: number; readonly at: number } | null {
  const ordinal = senseOf(sentence.items[at - 1], 'ordinal');
  return ordinal && ordinal.n > 0 ? { n: ordinal.n, at: at - 1 } : null;
}

/** Whom a happening befalls or what it is of: people first, for a topic what is named beside them too. */
function whoOf(
  kind: HappeningKind,
  people: readonly Argument[],
  sentence: Sentence,
  clause: Clause,
): EntityRef[] {
  if (kind.toldBy === 'place') return [];
  const presides = (key: string): boolean =>
    sentence.items.slice(clause.from, clause.to).some((item) => {
      const person = senseOf(item, 'person');
      return (
        person?.entity.key === key &&
        (person.office?.roles.some((role) => kind.officiants.includes(role.key)) ?? false)
      );
    });
  // पुलिस ने उसे पकड़ा: whoever is marked as the object is whom it befalls, or to whom it is done.
  const objects = people.filter(({ marker }) => marker === 'object');
  const patients = kind.befalls && objects.length ? objects : people;
  const told = kind.befalls ? patients : people.filter(({ marker }) => marker !== 'object');
  const persons = told
    .filter(({ marker }) => marker !== 'accordingTo')
    .flatMap((one) => one.people)
    .filter(({ key }) => !kind.officiants.length || !presides(key));
  const bodies = sentence.items
    .slice(clause.from, clause.to)
    .flatMap((item) => (senseOf(item, 'work') ?? senseOf(item, 'organisation'))?.entity ?? [])
    .filter(({ key }) => !kind.officiants.includes(key));
  // A court or the police act in a judgment; it is of those whom it befalls.
  const actsAsBody = kind.toldBy === 'topic' || kind.ref.key === 'event/approval';
  const found = actsAsBody && !kind.befalls ? [...bodies, ...persons] : persons;
  return [...new Map(found.map((one) => [one.key, one])).values()];
}

/** The first date was 29 May, then 8 June: each was set once. */
function plannedDays(sentence: Sentence, clause: Clause, lean: Lean): number[] {
  const days: number[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    const time = senseOf(sentence.items[at], 'time');
    if (time && isDayName(dayIn(time.time))) days.push(at);
  }
  return days.length || lean.time === null ? days : [lean.time];
}

/** A day of a month or a week: "last week" is no day that was set. */
function isDayName(time: TimeExpression | null): boolean {
  return time?.form === 'weekday' || (time?.form === 'calendar' && time.day !== undefined);
}

function asPlan(frame: HappeningFrame): HappeningFrame {
  return {
    ...frame,
    predicate: true,
    modality: 'PLANNED',
    tense: 'past',
    plan: true,
    ordinal: null,
  };
}

/** "Slipped from 10 June to 11 June" tells of two plans: the one that was, and the one that is. */
function splitMoved(
  frame: HappeningFrame,
  sentence: Sentence,
  days: readonly number[],
): HappeningFrame[] {
  if (frame.kind?.ref.key === 'event/postponement')
    return [{ ...frame, time: null, timeAt: null, clocks: [] }];
  if (!isMoved(sentence, frame.clause)) return [frame];
  const plan = (time: TimeExpression | null, tense: 'past' | 'future'): HappeningFrame => ({
    ...frame,
    time,
    predicate: true,
    modality: 'PLANNED',
    tense,
    ordinal: null,
  });
  const { time } = frame;
  const dayAt = (at: number | undefined): TimeExpression | null =>
    (at === undefined ? null : senseOf(sentence.items[at], 'time')?.time) ?? null;
  if (days.length > 1) return [plan(dayAt(days[0]), 'past'), plan(dayAt(days.at(-1)), 'future')];
  if (time?.form === 'range') return [plan(time.from, 'past'), plan(time.to, 'future')];
  return time
    ? [plan(time, 'future')]
    : [{ ...frame, predicate: true, modality: 'CANCELLED', ordinal: null }];
}

function isMoved(sentence: Sentence, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++)
    if (senseOf(sentence.items[at], 'reschedule')) return true;
  return false;
}
