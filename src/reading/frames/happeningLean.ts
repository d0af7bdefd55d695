import { measureOf } from '../../languages/happenings/measures.js';
import type { Sense } from '../../languages/sense.js';
import type { Clause } from '../clauses.js';
import { clockIn, dayIn } from '../clockParts.js';
import { itemsWithAny, type Sentence, senseOf } from '../sentence.js';
import type { ClauseToFrame } from './common.js';
import type { HappeningFrame } from './frame.js';

/** What the clauses before one in its sentence leave to it: a time and a place that no event took, and the last happening. */
export interface Lean {
  /** The item of the time. */
  readonly time: number | null;
  /** The item of the place. */
  readonly place: number | null;
  readonly last: HappeningFrame | null;
}

export const NOTHING_TOLD: Lean = { time: null, place: null, last: null };

/** What the clauses before leave to this one: police said on Tuesday that the fire began upstairs, on whichever day. */
export function leanFor({ opener }: Clause, lean: Lean): Lean {
  return opener === 'that' ? { ...lean, time: null } : lean;
}

/** What a clause leaves to the next. What a "that" opens is another's word. */
export function leanOn(
  before: Lean,
  sentence: Sentence,
  clause: Clause,
  happenings: readonly HappeningFrame[],
  namesOthers: boolean,
): Lean {
  if (clause.dateline) return before;
  const named = happenings.filter(({ kind }) => kind !== null);
  const last = named.at(-1) ?? before.last;
  if (named.length || namesOthers || clause.opener === 'that')
    return { time: null, place: null, last };
  let { time, place } = before;
  const tellsOfPeople = countsPeople(sentence, clause);
  for (const at of itemsWithAny(sentence, LEFT)) {
    if (at < clause.from || at >= clause.to) continue;
    const item = sentence.items[at];
    const said = senseOf(item, 'time');
    // The day on which two of the injured died is not that of what hurt them.
    if (said && dayIn(said.time) && !tellsOfPeople) time = at;
    if (senseOf(item, 'place') && senseOf(sentence.items[at + 1], 'marker')?.marker === 'in')
      place = at;
  }
  return { time, place, last };
}

const LEFT: readonly Sense['cls'][] = ['time', 'place'];

/**
 * A clause that names no event but says when, of what the clause before told: the flight, which was to be on 29 May, will
 * now be on 8 June. It has no subject of its own: it opens with a relative or with the time.
 */
export function continuedFrames(
  { sentence, clause }: ClauseToFrame,
  others: readonly number[],
  { last }: Lean,
): HappeningFrame[] {
  if (!last || others.length || clause.verbs === clause.to) return [];
  // The earthquake that shook the town at 9.44 pm on Wednesday: the clause right behind its word is its own.
  const own = clause.opener !== 'and' && last.wordEnd === clause.from;
  const clocks = own ? clockItems(sentence, clause) : [];
  const at = timeItem(sentence, clause) ?? clocks[0] ?? null;
  if (at === null) return [];
  const time = senseOf(sentence.items[at], 'time');
  if (!own && !time) return [];
  if (!own && clause.opener !== 'relative' && !opensWithTime(sentence, clause, at)) return [];
  // "…, which took the toll to 23 on Friday": the day of the count, not of what it counts.
  if (countsPeople(sentence, clause)) return [];
  return [
    {
      ...last,
      clause,
      clocks,
      place: null,
      placeAt: null,
      time: time?.time ?? null,
      timeAt: time && { from: at, to: at + 1 },
      at: { from: at, to: clause.to },
      predicate: true,
      modality: clause.modality,
      tense: clause.tense,
      ordinal: null,
    },
  ];
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'death', 'injured person']);

const COUNTING: readonly Sense['cls'][] = ['measure', 'quantity'];

function countsPeople(sentence: Sentence, clause: Clause): boolean {
  return itemsWithAny(sentence, COUNTING).some((at) => {
    if (at < clause.from || at >= clause.to) return false;
    const item = sentence.items[at];
    const word = senseOf(item, 'measure');
    const isMeasured = word !== null && measureOf(word.measure).takes === 'people';
    return isMeasured || PEOPLE.has(senseOf(item, 'quantity')?.unit ?? '');
  });
}

/** Nothing but particles and marks before it: no subject of its own. */
function opensWithTime(sentence: Sentence, clause: Clause, time: number): boolean {
  if (time - clause.from > LONGEST_OPENING) return false;
  for (let at = clause.from; at < time; at++) {
    const item = sentence.items[at];
    if (senseOf(item, 'person') || senseOf(item, 'organisation') || senseOf(item, 'marker'))
      return false;
  }
  return true;
}

/** Items: a comma, "now". */
const LONGEST_OPENING = 3;

function clockItems(sentence: Sentence, clause: Clause): number[] {
  const items: number[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    const time = senseOf(sentence.items[at], 'time');
    if (senseOf(sentence.items[at], 'clock') || (time && clockIn(time.time))) items.push(at);
  }
  return items;
}

function timeItem(sentence: Sentence, clause: Clause): number | null {
  for (let at = clause.from; at < clause.verbs; at++) {
    const said = senseOf(sentence.items[at], 'time');
    if (said && dayIn(said.time)) return at;
  }
  return null;
}
