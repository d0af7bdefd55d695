import type { Sense, Trigger } from '../../languages/sense.js';
import type { Clause } from '../clauses.js';
import { keyOf, type Sentence, senseOf, verbForms } from '../sentence.js';
import { destination, isPointedAt } from './destination.js';
import type { ClauseFrames } from './frame.js';

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

/** The events that a clause names, in the order of the text. */
export function sitesOf(sentence: Sentence, clause: Clause): Site[] {
  const sites: Site[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    const item = sentence.items[at];
    const gathering = senseOf(item, 'gathering');
    const triggers = (item?.senses ?? []).filter((sense) => sense.cls === 'trigger');
    if (gathering) sites.push({ at, trigger: null, gathering, times: [], places: [] });
    else if (triggers.length) {
      const chosen =
        triggers.find((one) => one.trigger.near && hasNear(sentence, clause, one.trigger.near)) ??
        triggers.find((one) => !one.trigger.near);
      if (chosen && isSite(sentence, clause, at, chosen.trigger))
        sites.push({
          at,
          trigger: chosen.trigger,
          gathering: null,
          times: [],
          places: [],
        });
    }
  }
  return sites;
}

function hasNear(sentence: Sentence, clause: Clause, words: readonly string[]): boolean {
  for (let at = clause.from; at < clause.to; at++)
    if (words.includes(keyOf(sentence, sentence.items[at]))) return true;
  return false;
}

/** A verb is an event only in the finite group; going somewhere needs the place right before it. */
function isSite(sentence: Sentence, clause: Clause, at: number, trigger: Trigger): boolean {
  // A journey without a goal (दो दिवसीय यात्रा पर भारत पहुंचे) is told by its verb.
  if (trigger.lightVerbs.length)
    return (
      trigger.type !== 'visit' ||
      destination(sentence, clause, at) !== null ||
      isPointedAt(sentence, at)
    );
  if (trigger.partners.length)
    return at >= clause.verbs || verbForms(sentence.items[at]).includes('infinitive');
  return at === clause.verbs && senseOf(sentence.items[at - 1], 'place') !== null;
}

/**
 * Gives each time and place of the clause to one event: the next to its right, since modifiers stand before what they
 * modify; where there is none, the last to its left, whose predicate they then belong to.
 */
export function assign(
  sentence: Sentence,
  clause: Clause,
  sites: readonly Site[],
): Pick<ClauseFrames, 'looseTime' | 'lastTime' | 'sameDay'> {
  let looseTime: ClauseFrames['looseTime'] = null;
  let sameDay: number | null = null;
  let lastTime: ClauseFrames['lastTime'] = null;
  for (let at = clause.from; at < clause.to; at++) {
    const item = sentence.items[at];
    const owner = sites.find((site) => site.at > at) ?? sites.findLast((site) => site.at < at);
    const time = senseOf(item, 'time');
    if (time && owner) owner.times.push(at);
    if (time) lastTime = { time: time.time, at };
    if (time && !owner) looseTime = { time: time.time, at };
    if (senseOf(item, 'sameDay')) sameDay = at;
    if (
      senseOf(item, 'place') &&
      senseOf(sentence.items[at + 1], 'marker')?.marker === 'in' &&
      owner
    )
      owner.places.push(at);
  }
  return { looseTime, lastTime, sameDay };
}
