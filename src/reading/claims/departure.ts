import { countryOf } from '../../languages/entities.js';
import { stepOf } from '../../languages/happenings/steps.js';
import type { EntityRef } from '../../values/value.js';
import { type Clause, clauses } from '../clauses.js';
import { dayIn } from '../clockParts.js';
import { evidenceOfItems } from '../evidence.js';
import { markersAt } from '../phrases.js';
import type { Claim } from '../reading.js';
import { resolveTime } from '../resolveTime.js';
import { itemsWith, type Sentence, senseOf, verbForms } from '../sentence.js';
import type { ClaimRule, Draft } from './draft.js';
import { plainFacet } from './plainFacet.js';
import { areOneDay, facetOf, takenTimes, timeNear } from './steps.js';

/** How far before the word of a departure the place stands that is left, where the verb closes the clause. */
const REACH = 6;

/**
 * Asserts on which day somebody left a place of the two countries whose dealings are told (`date/of-departure`): left
 * Kathmandu on Saturday. Whoever leaves is the one person whom the clause names before it; without the place that is left
 * nothing is claimed, nor where the article gives two days.
 */
export const departureClaims: ClaimRule = (draft) => {
  if (!draft.occasion) return [];
  const taken = takenTimes(draft);
  const byWhom = new Map<string, Claim[]>();
  for (const [index, sentence] of draft.sentences.entries()) {
    if (sentence.question || !tellsOfDeparture(sentence)) continue;
    for (const clause of clauses(sentence, draft.pack)) {
      const claim = departureIn(draft, index, clause, taken.get(index) ?? new Set());
      if (claim) byWhom.set(facetOf(claim), [...(byWhom.get(facetOf(claim)) ?? []), claim]);
    }
  }
  return [...byWhom.values()].flatMap((claims) => (areOneDay(claims) ? claims : []));
};

function tellsOfDeparture(sentence: Sentence): boolean {
  return itemsWith(sentence, 'step').some((at) => isDeparture(sentence.items[at]));
}

function isDeparture(item: Sentence['items'][number] | undefined): boolean {
  const step = senseOf(item, 'step')?.step;
  return step !== undefined && stepOf(step).matter === 'journey';
}

const isHomeward = (item: Sentence['items'][number] | undefined): boolean =>
  senseOf(item, 'step')?.step === 'homeward';

const tellsOfLeaving = (item: Sentence['items'][number] | undefined): boolean =>
  isDeparture(item) && (!isHomeward(item) || verbForms(item).length > 0);

function departureIn(
  draft: Draft,
  index: number,
  clause: Clause,
  taken: ReadonlySet<number>,
): Claim | null {
  const { normal, pack, anchor, idOf, attributionAt } = draft;
  const sentence = draft.sentences[index] as Sentence;
  const { verbFinal } = pack.pack;
  const { modality } = clause;
  if (clause.takenBack || modality === 'DENIED' || modality === 'CANCELLED') return null;
  // स्वदेश रवाना हुए: the noun says where to, the word behind it that somebody leaves.
  const at = itemsWith(sentence, 'step').find(
    (here) => here >= clause.from && here < clause.to && tellsOfLeaving(sentence.items[here]),
  );
  if (at === undefined) return null;
  const from = verbFinal ? sourceBefore(sentence, clause, at) : placeAt(sentence, at + 1);
  const who = leaverIn(sentence, clause, at);
  const home = who && homeLeft(draft, sentence, clause, at, draft.whole(who), from);
  const left = home ?? from;
  const time = who && timeNear(sentence, clause.from, clause.to, at, taken, verbFinal);
  const day = time === null ? null : dayIn((senseOf(sentence.items[time], 'time') as Timed).time);
  const edtf = day && resolveTime(day, anchor, clause.tense);
  if (!left || !who || time === null || !edtf || !isOf(draft, left)) return null;
  return {
    kind: 'DATE',
    subject: {
      kind: 'event',
      event: idOf((draft.occasion as NonNullable<Draft['occasion']>).account),
      facet: plainFacet(
        { anchor },
        `step/departure/${home ? 'guest' : draft.whole(who).key}@${left.key}`,
        left,
      ),
    },
    value: { kind: 'time', edtf },
    modality: modality ?? 'HAPPENED',
    attribution: attributionAt(index, at),
    evidence: evidenceOfItems(normal, sentence, {
      from: Math.min(time, at),
      to: Math.max(time + 1, verbFinal ? endOfVerbs(sentence, at, clause.to) : at + 2),
    }),
    rule: 'date/of-departure',
  };
}

/** The place of a noun phrase that begins at an item, unless it is only whose something is: left Delhi's airport. */
function placeAt({ items }: Sentence, at: number): EntityRef | null {
  const from = senseOf(items[at], 'article') ? at + 1 : at;
  const isWhose = senseOf(items[from + 1], 'marker')?.marker === 'genitive';
  return isWhose ? null : (senseOf(items[from], 'place')?.entity ?? null);
}

/** काठमांडू से दिल्ली लौट आए: the place that a journey begins at. */
function sourceBefore(sentence: Sentence, { from }: Clause, at: number): EntityRef | null {
  for (let near = at - 1; near > from && near >= at - REACH; near--) {
    const place = senseOf(sentence.items[near - 1], 'place')?.entity;
    if (place && markersAt(sentence, near).includes('with')) return place;
  }
  return null;
}

/**
 * Home, where a guest leaves it: who flies home, from wherever, or leaves on a day and for nowhere at home. How long guests
 * stay is told of the country, and of the one visit that the article is about.
 */
function homeLeft(
  draft: Draft,
  { items }: Sentence,
  clause: Clause,
  at: number,
  who: EntityRef,
  from: EntityRef | null,
): EntityRef | null {
  const host = draft.hostOf(who);
  if (items.slice(clause.from, at + 1).some(isHomeward))
    return host ?? (from && isOf(draft, from) ? countryOf(from) : null);
  // Left office on Monday: what stands behind the verb is left.
  const next = senseOf(items[at + 1], 'marker') ? at + 2 : at + 1;
  if (!draft.pack.pack.verbFinal && !senseOf(items[next], 'time')) return null;
  const isWithin = items
    .slice(clause.from, clause.to)
    .some((item) => senseOf(item, 'place') !== null);
  return host && !from && !isWithin ? host : null;
}

/** The one person named before the word; for "who left on Thursday" the one right before it. */
function leaverIn({ items }: Sentence, { from, opener }: Clause, at: number): EntityRef | null {
  if (opener === 'relative') {
    const before = [from - 1, from - 2].map((near) => senseOf(items[near], 'person')?.entity);
    return before.find((one) => one !== undefined) ?? null;
  }
  const people = items.slice(from, at).flatMap((item, here) => {
    const person = senseOf(item, 'person')?.entity;
    return person ? [{ person, isBare: !senseOf(items[from + here + 1], 'marker') }] : [];
  });
  const [one] = people;
  return one?.isBare && people.length === 1 ? one.person : null;
}

/** Whether a place lies in one of the two countries. */
function isOf({ occasion }: Draft, place: EntityRef): boolean {
  return occasion?.countries.some(({ key }) => key === countryOf(place).key) ?? false;
}

function endOfVerbs({ items }: Sentence, at: number, to: number): number {
  let end = at + 1;
  while (end < to && senseOf(items[end], 'verb')) end++;
  return end;
}

type Timed = NonNullable<ReturnType<typeof senseOf<'time'>>>;
