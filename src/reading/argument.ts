import type { Marker } from '../languages/sense.js';
import type { EntityRef } from '../values/value.js';

/** People named side by side, with what marks them. Items `from` up to but not including `to`. */
export interface Argument {
  readonly from: number;
  readonly to: number;
  readonly people: readonly EntityRef[];
  /** Null for a bare noun: the subject of a clause without an agent marker. */
  readonly marker: Marker | null;
  /** Where markers stand before nouns: the item that governs the phrase, a preposition or a verb; null elsewhere. */
  readonly governor: number | null;
  /** Joined by commas alone: "Lavrov, Jaishankar से मिलेंगे" may be a subject and a partner. */
  readonly commasOnly: boolean;
}
