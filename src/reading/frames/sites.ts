import type { CompiledPack } from '../../languages/compile.js';
import type { Sense, Trigger } from '../../languages/sense.js';
import { flatMap } from '../../values/flatMap.js';

import type { Argument } from '../argument.js';
import type { Clause } from '../clauses.js';
import type { Item } from '../items.js';
import { itemsWithAny, keyOf, type Sentence, senseOf, verbForms } from '../sentence.js';
import type { Miss } from '../trace.js';
import { destination, isPointedAt } from './destination.js';
import type { ClauseFrames } from './frame.js';
import { isMedialPlace, medialOwner, medialTrigger } from './medialSites.js';
import type { Site } from './site.js';
import { wishedVisit } from './wishedVisit.js';

export type { Gathering, Site } from './site.js';

/** The events that a clause names, in the order of the text. */
export function sitesOf(
  sentence: Sentence,
  clause: Clause,
  people: readonly Argument[],
  pack: CompiledPack,
  miss?: Miss,
): Site[] {
  const sites: Site[] = [];
  for (const at of itemsWithAny(sentence, NAMING)) {
    if (at < clause.from || at >= clause.to) continue;
    const item = sentence.items[at];
    const gathering = senseOf(item, 'gathering');
    const triggers = triggersOf(item);
    if (gathering) sites.push({ at, trigger: null, gathering, times: [], places: [] });
    else if (triggers.length) {
      const chosen = clause.medial
        ? medialTrigger({ sentence, clause, people }, at, triggers, pack)
        : (triggers.find((one) => one.near && hasNear(sentence, clause, one.near)) ??
          triggers.find((one) => !one.near));
      if (chosen && (clause.medial || isSite(sentence, clause, at, chosen)))
        sites.push({ at, trigger: chosen, gathering: null, times: [], places: [] });
      else if (miss) whyNoSite(miss, clause, at, triggers, chosen);
    }
  }
  return sites;
}

const NAMING: readonly Sense['cls'][] = ['gathering', 'trigger'];

function triggersOf(item: Item | undefined): Trigger[] {
  return flatMap(item?.senses ?? [], (sense) => (sense.cls === 'trigger' ? [sense.trigger] : []));
}

/** Tells why a word that triggers an event is none here. */
function whyNoSite(
  miss: Miss,
  { medial, verbs }: Clause,
  at: number,
  triggers: readonly Trigger[],
  chosen: Trigger | null | undefined,
): void {
  const near = triggers.flatMap((one) => one.near ?? []);
  const isGoing = triggers.some(({ type }) => type === 'visit');
  const isNoun = (chosen?.lightVerbs.length ?? 0) > 0;
  if (!chosen && triggers.every((one) => one.near)) miss(at, 'WORDS_MISSING', near.join(', '));
  else if (isGoing && (medial || isNoun || at === verbs)) miss(at, 'NO_DESTINATION');
  // की गई: a verb of going in the service of the one before tells of no journey.
  else if (!isGoing || at < verbs) miss(at, 'NOT_PREDICATE');
}

/** Whether one of some words stands in the clause. */
export function hasNear(sentence: Sentence, clause: Clause, words: readonly string[]): boolean {
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
  const isGoing = at === clause.verbs || wishedVisit(sentence, clause, at, trigger) !== null;
  const isIn = trigger.lands && senseOf(sentence.items[at - 1], 'marker') !== null;
  return isGoing && senseOf(sentence.items[isIn ? at - 2 : at - 1], 'place') !== null;
}

const ASSIGNED: readonly Sense['cls'][] = ['time', 'sameDay', 'offset', 'place'];

/**
 * Gives each time and place of the clause to one event: the next to its right, since modifiers stand before what they
 * modify; where there is none, the last to its left, whose predicate they then belong to.
 */
export function assign(
  sentence: Sentence,
  clause: Clause,
  sites: readonly Site[],
  pack: CompiledPack,
): Pick<ClauseFrames, 'looseTime' | 'lastTime' | 'sameDay' | 'sinceLast'> {
  let looseTime: ClauseFrames['looseTime'] = null;
  let sameDay: number | null = null;
  let sinceLast: ClauseFrames['sinceLast'] = null;
  let lastTime: ClauseFrames['lastTime'] = null;
  for (const at of itemsWithAny(sentence, ASSIGNED)) {
    if (at < clause.from || at >= clause.to) continue;
    const item = sentence.items[at];
    const owner = clause.medial
      ? medialOwner(sentence, clause, at, sites, pack)
      : (sites.find((site) => site.at > at) ?? sites.findLast((site) => site.at < at));
    const said = senseOf(item, 'time');
    // The first visit since 2021: a time that counting began from.
    const time = clause.medial && said?.time.form === 'since' ? null : said;
    if (time && owner) owner.times.push(at);
    if (time) lastTime = { time: time.time, at };
    if (time && !owner && !clause.dateline) looseTime = { time: time.time, at };
    if (senseOf(item, 'sameDay')) sameDay = at;
    const offset = senseOf(item, 'offset');
    if (offset?.ofLast) sinceLast = { days: offset.days, at };
    if (
      senseOf(item, 'place') &&
      owner &&
      (clause.medial
        ? isMedialPlace(sentence, at)
        : senseOf(sentence.items[at + 1], 'marker')?.marker === 'in')
    )
      owner.places.push(at);
  }
  return { looseTime, lastTime, sameDay, sinceLast };
}
