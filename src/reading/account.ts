import type { EventType, Modality } from '../languages/event.js';
import type { EntityRef } from '../values/value.js';
import type { Frame, Stretch } from './frames/frame.js';

/** Where a time comes from: said of the event itself, taken over from its surroundings, or reckoned from another event. */
export type TimeSource = 'stated' | 'inherited' | 'relative';

/** One frame with its time settled as far as its own sentence goes. */
export interface Telling {
  readonly frame: Frame;
  edtf: string | null;
  source: TimeSource | null;
  /** The words that give the time, where they are not the frame's own. */
  timeAt: { readonly sentence: number; readonly at: Stretch } | null;
  /** The modality under which the time was said, where a relative clause said it. */
  modality: Modality | null;
}

/** All that the article tells of one event. */
export interface Account {
  readonly type: EventType;
  readonly participants: readonly EntityRef[];
  readonly tellings: Telling[];
  edtf: string | null;
}

/** Two accounts with what the article says of their order; `days`: the first's day minus the second's. */
export interface Link {
  readonly first: Account;
  readonly second: Account;
  readonly order: 'BEFORE' | 'SAME_DAY' | 'AFTER';
  readonly days: number | null;
  readonly sentence: number;
  readonly at: Stretch;
  readonly modality: Modality;
}
