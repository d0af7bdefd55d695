import { senseOf } from '../sentence.js';
import type { MatterSource } from './source.js';
import { stateOf } from './states.js';

/** The key of an election: the state that the article is most about, by itself or by its towns, and which polls. */
export function contestKeys({ sentences }: MatterSource): string[] {
  const counts = new Map<string, number>();
  let level = 'main';
  for (const { items } of sentences)
    for (const item of items) {
      const place = senseOf(item, 'place')?.entity;
      const state = place && stateOf(place);
      // The state by its own name says more than a town of it.
      if (state) counts.set(state, (counts.get(state) ?? 0) + (place.key === state ? 3 : 1));
      level = senseOf(item, 'pollLevel')?.level ?? level;
    }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most ? [`happening|contest|${most[0]}|${level}`] : [];
}
