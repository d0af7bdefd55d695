import { isUnlisted } from '../../values/unlisted.js';
import type { EntityRef } from '../../values/value.js';
import type { Clause } from '../clauses.js';
import { clockIn, dayIn } from '../clockParts.js';
import { countedPlaces } from '../countedPlaces.js';
import { placedBehind } from '../placedBehind.js';
import { keyOf, type Sentence, senseOf, verbForms } from '../sentence.js';
import type { Stretch } from './frame.js';

/** The items that tell when: days and periods, and times of day. */
export interface OwnTimes {
  readonly times: readonly number[];
  readonly clocks: readonly number[];
}

/**
 * The times of a clause that belong to the event at `at`, one of the clause's `owners` in the order of the text; `before`:
 * only those that stand before it.
 */
export function ownTimes(
  sentence: Sentence,
  clause: Clause,
  at: number,
  owners: readonly number[],
  verbFinal: boolean,
  before = false,
): OwnTimes {
  const times: number[] = [];
  const clocks: number[] = [];
  for (let item = clause.from; item < (before ? at : clause.to); item++) {
    const time = senseOf(sentence.items[item], 'time');
    const clock = senseOf(sentence.items[item], 'clock');
    if ((!time && !clock) || ownerOf(item, owners, verbFinal) !== at) continue;
    if (verbFinal && !isAdverbial(sentence, item, at)) continue;
    if (clock || (time && clockIn(time.time))) clocks.push(item);
    if (time && dayIn(time.time)) times.push(item);
  }
  return { times: nearest(times, at), clocks: nearest(clocks, at, BESIDE) };
}

/** Two clocks side by side tell one moment: 7:10 AM EDT (4:40 PM IST). */
const BESIDE = 3;

/** Of several times the one nearest to the event is its own, with those right beside that one. */
function nearest(items: readonly number[], at: number, within = 0): number[] {
  const best = [...items].sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
  return best === undefined ? [] : items.filter((item) => Math.abs(item - best) <= within);
}

/** Modifiers stand before what they modify in a verb-final language; else the nearest event takes what is near it. */
function ownerOf(item: number, owners: readonly number[], verbFinal: boolean): number | undefined {
  if (verbFinal) return owners.find((one) => one > item) ?? owners.findLast((one) => one < item);
  // Times follow their verb; one that opens the clause belongs to the first.
  return owners.findLast((one) => one < item) ?? owners[0];
}

/** बुधवार के आंकड़ों में: a time in the genitive belongs to the noun behind it, which may be the event's. */
function isAdverbial(sentence: Sentence, item: number, event: number): boolean {
  if (senseOf(sentence.items[item + 1], 'marker')?.marker !== 'genitive') return true;
  return event > item && event - item <= 3;
}

/**
 * The place that a clause gives an event: in it, or as part of its name; the most exact of several. `from`: whom it befalls
 * is taken from where it happens.
 */
export function placeFor(
  sentence: Sentence,
  clause: Clause,
  at: number,
  owners: readonly number[],
  verbFinal: boolean,
  from = false,
): { readonly entity: EntityRef; readonly at: Stretch } | null {
  let best: { entity: EntityRef; at: Stretch } | null = null;
  const counted = countedPlaces(sentence, verbFinal);
  for (let item = clause.from; item < clause.to; item++) {
    const place = (
      senseOf(sentence.items[item], 'place') ??
      (item + 1 === at ? senseOf(sentence.items[item], 'placeAdjective') : null)
    )?.entity;
    if (!place || ownerOf(item, owners, verbFinal) !== at || counted.has(item)) continue;
    const isHere =
      isWhere(sentence, item, at, verbFinal) || (from && isWhence(sentence, item, at, verbFinal));
    if (!isHere || isParted(sentence, at, item)) continue;
    if (!best || place.within.includes(best.entity.key) || isVillageNear(place, best.entity))
      best = { entity: place, at: { from: item, to: item + 1 } };
  }
  return best;
}

/** Fire toll 13; owner detained at the airport: another sentence, but for its stop. */
function isParted(sentence: Sentence, a: number, b: number): boolean {
  return sentence.items
    .slice(Math.min(a, b) + 1, Math.max(a, b))
    .some((item) => keyOf(sentence, item) === ';');
}

/** The place at an item. */
export function placeAt(
  sentence: Sentence,
  item: number | null,
): { readonly entity: EntityRef; readonly at: Stretch } | null {
  const place = item === null ? null : senseOf(sentence.items[item], 'place');
  return item === null || !place
    ? null
    : { entity: place.entity, at: { from: item, to: item + 1 } };
}

/** The place told right behind a word for one; of a town and its part the part (जगह पटना का रामपुर गांव थी). */
export function placeBehind(
  sentence: Sentence,
  clause: Clause,
  noun: number,
): { readonly entity: EntityRef; readonly at: Stretch } | null {
  let found: ReturnType<typeof placeAt> = null;
  for (let at = noun + 1; at < Math.min(clause.to, noun + NEAR_NOUN); at++) {
    const item = sentence.items[at];
    if (keyOf(sentence, item) === ',') break;
    if (senseOf(item, 'place')) found = placeAt(sentence, at);
  }
  return found;
}

/** Items: "was near", पटना का. */
const NEAR_NOUN = 5;

/** A village that no list knows, told after the town that it lies near, is the nearer. */
function isVillageNear(place: EntityRef, town: EntityRef): boolean {
  return isUnlisted(place) && !isUnlisted(town) && !town.within.includes(place.key);
}

/** इंदौर की विशेष अदालत ने: where whoever acts has its seat. */
function endsInAgent(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + LONGEST_BODY; at++) {
    const marker = senseOf(sentence.items[at], 'marker')?.marker;
    if (senseOf(sentence.items[at], 'person')) return false;
    if (marker) return marker === 'agent';
  }
  return false;
}

/** कानपुर के एक चार मंजिला गोदाम में: what lies in the place, and where. */
function endsInPremises({ items }: Sentence, from: number): boolean {
  const end = items.findIndex((item, at) => at >= from && senseOf(item, 'premises') !== null);
  return (
    end >= 0 &&
    end < from + VENUE &&
    senseOf(items[end + 1], 'marker')?.marker === 'in' &&
    items.slice(from, end).every((item) => item.senses.every(({ cls }) => DESCRIBES.has(cls)))
  );
}

/** What may stand before the word for premises: एक, चार मंजिला, पुरानी. */
const DESCRIBES: ReadonlySet<string> = new Set(['number', 'quantity', 'aged', 'organisation']);

/** Items: विशेष सीबीआई अदालत ने. */
const LONGEST_BODY = 5;

/** Arrested from Haridwar, हरिद्वार के एक होटल से गिरफ्तार: where somebody is taken from, told right beside the word for it. */
function isWhence(sentence: Sentence, item: number, event: number, verbFinal: boolean): boolean {
  const { items, tokens } = sentence;
  const marker = (at: number): string | null => senseOf(items[at], 'marker')?.marker ?? null;
  if (!verbFinal) {
    const next = items[item + 1];
    const ends =
      !next ||
      tokens[next.from]?.kind === 'mark' ||
      senseOf(next, 'time') !== null ||
      senseOf(next, 'marker') !== null;
    // Picked up from Surat: the word for it may hold its preposition.
    const led = item === event + 1 || (item === event + 2 && marker(item - 1) === 'other');
    return led && ends;
  }
  if (item > event) return false;
  const near = marker(item + 1) === 'genitive' ? VENUE : 0;
  const source = [...items.keys()].find(
    (at) => at > item && at <= item + 1 + near && marker(at) === 'with',
  );
  return (
    source !== undefined &&
    source < event &&
    !items.slice(item + 1, event).some((one) => verbForms(one).length || senseOf(one, 'time'))
  );
}

/** Items: एक होटल से. */
const VENUE = 4;

/** Whether a place says where the event at `event` is: in it, at it, or right before the event's word. */
function isWhere(sentence: Sentence, item: number, event: number, verbFinal: boolean): boolean {
  const markerAt = (near: number): string | null =>
    senseOf(sentence.items[near], 'marker')?.marker ?? null;
  // Near a town may be in the next district; near a village is there.
  const place = senseOf(sentence.items[item], 'place')?.entity;
  const isNear = (marker: number): boolean =>
    markerAt(marker) === 'near' && place !== undefined && isUnlisted(place);
  if (item + 1 === event && !verbForms(sentence.items[event]).length) return true;
  if (markerAt(item + 1) === 'genitive' && item + 2 === event) return true;
  if (verbFinal) {
    if (markerAt(item + 1) === 'in' || isNear(item + 1)) return true;
    if (
      markerAt(item + 1) === 'genitive' &&
      (endsInAgent(sentence, item + 2) || endsInPremises(sentence, item + 2))
    )
      return true;
    // दिल्ली के लाल किले में: a place whose part is where.
    return markerAt(item + 1) === 'genitive' && senseOf(sentence.items[item + 2], 'place') !== null;
  }
  // What stands before the verb says where somebody else is.
  if (item < event && item > 2) return false;
  const behind = placedBehind(sentence, item);
  if (markerAt(behind) === 'in' || isNear(behind)) return true;
  // An earthquake jolted eastern Nepal, struck near Kathmandu.
  const verb = markerAt(behind) === 'near' ? behind - 1 : behind;
  if (verb > event && verbForms(sentence.items[verb]).includes('perfective')) return true;
  // China's Tibet: a place whose part is where.
  const owner = markerAt(item - 1) === 'genitive' && senseOf(sentence.items[item - 2], 'place');
  if (owner && item - 2 > event) return isWhere(sentence, item - 2, event, verbFinal);
  const before = senseOf(sentence.items[item - 2], 'place');
  // In Bihar's Gaya district: a place's part is where the place is.
  if (markerAt(item - 1) === 'genitive' && before)
    return isWhere(sentence, item - 2, event, verbFinal);
  return keyOf(sentence, sentence.items[item - 1]) === ',' && before !== null;
}
