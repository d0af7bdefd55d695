import { indianStates } from '../../languages/lexicon/indianStates.js';
import { flatMap } from '../../values/flatMap.js';
import type { EntityRef } from '../../values/value.js';
import { itemsWith, type Sentence, senseOf } from '../sentence.js';

const STATES: ReadonlySet<string> = new Set(indianStates.map(({ key }) => key));

/** The state that a place is or lies in, by its key; null where it is wider or abroad. */
export function stateOf({ key, within }: EntityRef): string | null {
  return [key, ...within].find((one) => STATES.has(one)) ?? null;
}

/** The states that sentences name, by themselves or by their towns, in the order in which they are first. */
export function statesOf(sentences: readonly Sentence[]): string[] {
  const named = flatMap(sentences, (sentence) =>
    flatMap(itemsWith(sentence, 'place'), (at) => {
      const place = senseOf(sentence.items[at], 'place')?.entity;
      return (place && stateOf(place)) ?? [];
    }),
  );
  return [...new Set(named)];
}
