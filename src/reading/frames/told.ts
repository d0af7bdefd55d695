import type { Modality } from '../../languages/event.js';
import type { Tense } from '../../languages/pack.js';
import type { Frame } from './frame.js';

/** How a clause tells of an event. */
export interface Telling {
  /** Null where the words name no event at all (a verbal noun in another verb's service). */
  readonly predicate: boolean | null;
  readonly modality: Modality | null;
  readonly tense: Tense | null;
  readonly link: Frame['link'];
  readonly offset: number | null;
  readonly end: number;
  /** A journey that somebody is asked to make: the day of the asking is not its own. */
  readonly isWished?: true;
}
