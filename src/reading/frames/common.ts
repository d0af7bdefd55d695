import type { Trigger } from '../../languages/sense.js';
import type { Clause } from '../clauses.js';
import type { Argument } from '../participants.js';
import { type Sentence, senseOf } from '../sentence.js';
import { isPointedAt } from './destination.js';
import type { Frame } from './frame.js';
import type { Site } from './sites.js';
import { telling } from './telling.js';

/** A clause with all that the frames of its events are made of. */
export interface ClauseToFrame {
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly people: readonly Argument[];
}

/** A frame before its sentence is known. */
export type BareFrame = Omit<Frame, 'sentence' | 'site' | 'quoted'>;

/** What every frame has. `predicate` is null where the words name no event after all. */
export type Common = Omit<BareFrame, 'type' | 'participants' | 'predicate'> & {
  readonly predicate: boolean | null;
};

/** What every frame has: its time and place, how it is told, and the stretch of its words. */
export function commonOf(
  sentence: Sentence,
  clause: Clause,
  site: Site,
  trigger: Trigger | null,
  people: readonly Argument[],
): Common {
  const told = telling(sentence, clause, site, trigger);
  const own = (at: number): boolean => at < site.at || told.predicate === true;
  const times = site.times.filter(own);
  const timeItem = times.at(-1);
  const time =
    timeItem === undefined ? null : (senseOf(sentence.items[timeItem], 'time')?.time ?? null);
  const placeItem = site.places.filter(own).at(-1);
  const from = Math.min(site.at, ...people.map((one) => one.from), ...times);
  return {
    clause,
    joinsOnly: trigger?.joinsOnly ?? false,
    place:
      placeItem === undefined
        ? null
        : (senseOf(sentence.items[placeItem], 'place')?.entity ?? null),
    placeAt: placeItem === undefined ? null : { from: placeItem, to: placeItem + 1 },
    time,
    timeAt: timeItem === undefined ? null : { from: timeItem, to: timeItem + 1 },
    at: { from, to: Math.max(told.end, ...times.map((one) => one + 1)) },
    predicate: told.predicate,
    modality: told.modality,
    tense: told.tense,
    anaphoric: isPointedAt(sentence, site.at),
    isArrival: trigger?.type === 'visit' && !trigger.lightVerbs.length,
    link: told.link,
    offset: told.offset,
    ordinal: null,
    body: null,
  };
}
