import type { Sense, Trigger } from '../../languages/sense.js';

export type Gathering = Extract<Sense, { cls: 'gathering' }>;

/** A trigger or a gathering in a clause, with the times and places that belong to it. */
export interface Site {
  readonly at: number;
  readonly trigger: Trigger | null;
  readonly gathering: Gathering | null;
  /** Items of the times and places that are its own; those behind it only where it is a predicate's subject. */
  readonly times: number[];
  readonly places: number[];
}
