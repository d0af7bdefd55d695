import type { Anchor } from '../resolveTime.js';

/** The week of publication and the next, counted from 1970: two reports share one where their weeks are neighbours. */
export function weeksOf({ latest }: Anchor): readonly number[] {
  const week = Math.floor(latest / 7);
  return [week, week + 1];
}
