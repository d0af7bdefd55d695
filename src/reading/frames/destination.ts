import type { Marker } from '../../languages/sense.js';
import type { EntityRef } from '../../values/value.js';
import type { Clause } from '../clauses.js';
import { markersAt } from '../phrases.js';
import { type Sentence, senseOf } from '../sentence.js';

const isUnlisted = ({ key }: EntityRef): boolean => key.startsWith('place/~');

const LANDED: ReadonlySet<Marker> = new Set<Marker>(['in', 'other']);

/** Items: भारत की चार दिन की राजकीय यात्रा. */
const REACH = 6;

/** The place right before a visit, a genitive and adjectives between them allowed: भारत का दौरा, भारत की राजकीय यात्रा. */
export function destination(
  sentence: Sentence,
  clause: Clause,
  trigger: number,
  lands = false,
): { place: EntityRef; at: number } | null {
  // पालम हवाई अड्डे पर उतरे: whoever lands does so in a place.
  const isIn = lands && markersAt(sentence, trigger - 1).some((one) => LANDED.has(one));
  for (
    let at = isIn ? trigger - 2 : trigger - 1;
    at >= clause.from && at >= trigger - REACH;
    at--
  ) {
    const item = sentence.items[at];
    const place = senseOf(item, 'place');
    // मैदान में उतरे: of a place that nobody knows it is no journey's end.
    if (place) return isIn && isUnlisted(place.entity) ? null : { place: place.entity, at };
    const marker = senseOf(item, 'marker')?.marker;
    if (
      marker !== 'genitive' &&
      !senseOf(item, 'particle') &&
      !senseOf(item, 'upcoming') &&
      !senseOf(item, 'annual') &&
      !senseOf(item, 'duration') &&
      !senseOf(item, 'ordinal') &&
      !senseOf(item, 'relationAdjective')
    )
      return null;
  }
  return null;
}

/** Whether "this", "that" stands before an event's noun, an adjective between them allowed: one spoken of before. */
export function isPointedAt(sentence: Sentence, at: number): boolean {
  const before = sentence.items[at - 1];
  if (senseOf(before, 'demonstrative')) return true;
  // The talks, his recent visit: an article or whose it is, adjectives between them allowed.
  for (let near = at - 1; near >= at - 4; near--) {
    const item = sentence.items[near];
    if (senseOf(item, 'article')?.definite || senseOf(item, 'possessive')) return true;
    if (item?.senses.length) break;
  }
  return (
    senseOf(before, 'particle') !== null &&
    senseOf(sentence.items[at - 2], 'demonstrative') !== null
  );
}
