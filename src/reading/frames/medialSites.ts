import type { CompiledPack } from '../../languages/compile.js';
import type { Trigger } from '../../languages/sense.js';
import type { Clause } from '../clauses.js';
import { isEnclitic, isNounHere, markersAt } from '../phrases.js';
import { keyOf, type Sentence, senseOf, verbForms } from '../sentence.js';
import type { ClauseToFrame } from './common.js';
import { isPointedAt } from './destination.js';
import { medialDestination } from './medialDestination.js';
import type { Site } from './site.js';

/**
 * The trigger that a word is where verbs stand in the middle of clauses: one of its verbs or one of its nouns. A journey
 * needs a goal, or to be pointed at; a verb of meeting needs no one, for two may have met.
 */
export function medialTrigger(
  told: ClauseToFrame,
  at: number,
  triggers: readonly Trigger[],
  pack: CompiledPack,
): Trigger | null {
  const { sentence, clause } = told;
  const asNoun = !isVerbHere(told, at, pack);
  const trigger = triggers.find(
    (one) =>
      one.lightVerbs.length > 0 === asNoun &&
      (!one.near || one.near.some((word) => stands(sentence, clause, word))),
  );
  if (!trigger) return null;
  if (trigger.type !== 'visit') return trigger;
  if (medialDestination(sentence, clause, at, asNoun) || trigger.lands) return trigger;
  return asNoun && isPointedAt(sentence, at) ? trigger : null;
}

function stands(sentence: Sentence, clause: Clause, word: string): boolean {
  for (let at = clause.from; at < clause.to; at++) {
    const item = sentence.items[at];
    for (let token = item?.from ?? 0; token < (item?.to ?? 0); token++)
      if (sentence.tokens[token]?.key === word) return true;
  }
  return false;
}

/** Whether a word with forms of a verb is one here, and no noun or adjective. */
function isVerbHere(
  { sentence, clause, people }: ClauseToFrame,
  at: number,
  { openers }: CompiledPack,
): boolean {
  const forms = verbForms(sentence.items[at]);
  if (!forms.length) return false;
  if (forms.includes('perfective')) return !senseOf(sentence.items[at - 1], 'article');
  // Is meeting him; before meeting him: -ing without an object is a noun.
  if (at >= clause.verbs && at < (clause.medial?.verbsEnd ?? 0)) return true;
  if (forms.includes('progressive')) {
    const governs = people.some((one) => one.governor === at && one.marker === null);
    return (
      governs ||
      (!isNounHere(sentence, at, openers) &&
        medialDestination(sentence, clause, at, false) !== null)
    );
  }
  return !isNounHere(sentence, at, openers);
}

/** The event that a time or a place belongs to: the one right behind it (Monday's talks), else the last before it. */
export function medialOwner<S extends Pick<Site, 'at' | 'trigger'>>(
  sentence: Sentence,
  clause: Clause,
  at: number,
  sites: readonly S[],
  pack: CompiledPack,
): S | undefined {
  const next = sites.find((site) => site.at > at);
  const last = sites.findLast((site) => site.at < at);
  if (!last) return next;
  const isNoun = next && (!next.trigger || next.trigger.lightVerbs.length > 0);
  if (isNoun && leadsTo(sentence, at + 1, next.at, pack)) return next;
  // After the talks, Modi on Monday visited: a comma closes what stands before the subject.
  if (next && next.at >= clause.verbs && at < clause.verbs)
    for (let item = last.at; item < at; item++)
      if (keyOf(sentence, sentence.items[item]) === ',') return next;
  return last;
}

/** Whether nothing but adjectives stands between a time and the noun of an event: Monday's two-hour meeting. */
function leadsTo(sentence: Sentence, from: number, to: number, pack: CompiledPack): boolean {
  if (to - from > 4) return false;
  for (let at = from; at < to; at++) {
    const item = sentence.items[at];
    if (isEnclitic(sentence, at)) continue;
    if (pack.conjunctions.has(keyOf(sentence, item))) return false;
    if (senseOf(item, 'marker') || senseOf(item, 'person') || senseOf(item, 'article'))
      return false;
    if (senseOf(item, 'verb') || senseOf(item, 'possessive') || senseOf(item, 'pronoun'))
      return false;
    if (sentence.tokens[item?.from ?? 0]?.kind === 'mark') return false;
  }
  return true;
}

/** A place that says where: behind "in" or "at", or behind another that it holds: at the Kremlin, Moscow. */
export function isMedialPlace(sentence: Sentence, at: number): boolean {
  let before = at - 1;
  while (senseOf(sentence.items[before], 'article')) before--;
  if (markersAt(sentence, before).includes('in')) return true;
  return (
    keyOf(sentence, sentence.items[before]) === ',' &&
    senseOf(sentence.items[before - 1], 'place') !== null
  );
}
