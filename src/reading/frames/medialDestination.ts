import type { EntityRef } from '../../values/value.js';
import type { Clause } from '../clauses.js';
import { isEnclitic, markersAt } from '../phrases.js';
import { type Sentence, senseOf } from '../sentence.js';

/** How far behind a journey its goal may stand: a visit by the Russian president on Monday to India. */
const REACH = 9;

/**
 * Where a journey goes: the place that a verb has right behind it or behind its preposition (visited India, arrived on
 * Monday in Delhi), or that stands behind a noun's "to" or right before the noun (a visit to India, his India visit).
 */
export function medialDestination(
  sentence: Sentence,
  clause: Clause,
  trigger: number,
  asNoun: boolean,
): { place: EntityRef; at: number } | null {
  if (asNoun) {
    const before = senseOf(sentence.items[trigger - 1], 'place');
    if (before) return { place: before.entity, at: trigger - 1 };
  }
  const end = Math.min(clause.to, trigger + REACH);
  if (!asNoun) {
    const direct = placeBehind(sentence, trigger + 1, end);
    if (direct) return direct;
  }
  for (let at = trigger + 1; at < end; at++) {
    if (isEnd(sentence, at)) return null;
    const markers = markersAt(sentence, at);
    const leads =
      markers.includes('goal') ||
      (asNoun ? markers.includes('genitive') && !isEnclitic(sentence, at) : markers.includes('in'));
    const found = leads ? placeBehind(sentence, at + 1, end) : null;
    if (found) return found;
    // Came to power in India: what a preposition leads to is the goal or there is none.
    if (leads && !asNoun) return null;
    if (!asNoun && !markers.length && !isAdverbial(sentence, at)) return null;
  }
  return null;
}

/** The place of a noun phrase that begins at an item: Delhi, the Chilean capital Santiago. */
function placeBehind(
  sentence: Sentence,
  from: number,
  end: number,
): { place: EntityRef; at: number } | null {
  let described = false;
  for (let at = from; at < end; at++) {
    const item = sentence.items[at];
    const place = senseOf(item, 'place');
    // Visited India's east, Delhi's schools: a place whose part is meant, or which only says whose.
    if (place) return isEnclitic(sentence, at + 1) ? null : { place: place.entity, at };
    if (senseOf(item, 'article') || senseOf(item, 'placeAdjective')) described = true;
    else if (!described || item?.senses.length) return null;
  }
  return null;
}

/** Of a verb's surroundings: a time, a place that it comes from, an adverb. */
function isAdverbial(sentence: Sentence, at: number): boolean {
  const item = sentence.items[at];
  return (
    senseOf(item, 'time') !== null ||
    senseOf(item, 'place') !== null ||
    senseOf(item, 'particle') !== null
  );
}

/** A journey's words do not go on behind a verb, a comma, another event. */
function isEnd(sentence: Sentence, at: number): boolean {
  const item = sentence.items[at];
  return (
    senseOf(item, 'verb') !== null ||
    senseOf(item, 'trigger') !== null ||
    sentence.tokens[item?.from ?? 0]?.kind === 'mark'
  );
}
