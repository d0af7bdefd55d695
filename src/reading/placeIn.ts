import type { EntityRef } from '../values/value.js';
import type { Clause } from './clauses.js';
import { isMedialPlace } from './frames/medialSites.js';
import { markersAt } from './phrases.js';
import { type Sentence, senseOf } from './sentence.js';

/** The first place of a clause that something is said to have been in, as closely as it says it. */
export function placeIn(
  sentence: Sentence | undefined,
  { from, to, medial }: Clause,
): EntityRef | null {
  if (!sentence) return null;
  for (let at = from; at < to; at++) {
    const place = senseOf(sentence.items[at], 'place')?.entity;
    if (!place) continue;
    if (medial ? isMedialPlace(sentence, at) : markersAt(sentence, at + 1).includes('in'))
      return place;
  }
  return null;
}
