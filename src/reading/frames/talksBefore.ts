import type { Trigger } from '../../languages/sense.js';
import type { EntityRef } from '../../values/value.js';
import { governorOf } from '../phrases.js';
import { type Sentence, senseOf } from '../sentence.js';
import type { BareFrame, ClauseToFrame, Common } from './common.js';
import type { Site } from './site.js';

/**
 * A meeting that was told of before, named again with one side at most: "a day after those talks", "यह बैठक मंगलवार को हुई".
 * Which one it is, the article's events say.
 */
export function talksBefore(
  told: ClauseToFrame,
  site: Site,
  trigger: Trigger,
  base: Common & { readonly predicate: boolean },
  participants: readonly EntityRef[],
): BareFrame[] | null {
  if (participants.length > 1) return null;
  const isReference = !base.predicate && (base.link === 'before' || base.link === 'after');
  if (!isReference && !(base.predicate && isToldOf(told, site, trigger))) return null;
  return [{ ...base, type: trigger.type, participants, anaphoric: true, joinsOnly: true }];
}

/** वार्ता हुई: with nobody who acts, it is of whoever is spoken of. */
export function tookPlace(
  sentence: Sentence,
  { verbs, to }: ClauseToFrame['clause'],
  { impersonal }: Trigger,
): boolean {
  const lemma = senseOf(sentence.items.slice(verbs, to)[0], 'verb')?.lemma;
  return lemma !== undefined && (impersonal?.includes(lemma) ?? false);
}

/** Whether a clause that names nobody tells of a meeting and of nothing else: the talks were held at the Kremlin. */
function isToldOf(
  { sentence, clause, people }: ClauseToFrame,
  { at }: Site,
  trigger: Trigger,
): boolean {
  if (people.length || !trigger.lightVerbs.length) return false;
  const others = sentence.items.slice(clause.from, clause.to);
  if (others.some((item) => OF_OTHERS.some((cls) => senseOf(item, cls)))) return false;
  if (!clause.medial) return tookPlace(sentence, clause, trigger) && !isOwned(sentence, at);
  const isSubject =
    at < clause.verbs && isKnown(sentence, governorOf(sentence, at, clause.from, NO_OPENERS), at);
  const behind = senseOf(sentence.items[at + 1], 'marker')?.marker;
  return isSubject && behind !== 'genitive' && behind !== 'with' && behind !== 'between';
}

const NO_OPENERS = { openers: new Map() };

/** What would make a meeting that of a body, of countries, or one of a series. */
const OF_OTHERS = ['organisation', 'gathering', 'ordinal', 'pair', 'placeAdjective'] as const;

/** मंत्रिमंडल की बैठक, उसकी पहली बैठक: a meeting of something that the words before it name. */
function isOwned(sentence: Sentence, at: number): boolean {
  let near = at - 1;
  while (
    senseOf(sentence.items[near], 'particle') ||
    senseOf(sentence.items[near], 'demonstrative')
  )
    near--;
  const before = sentence.items[near];
  return senseOf(before, 'marker')?.marker === 'genitive' || senseOf(before, 'possessive') !== null;
}

/** The meeting, these two-hour talks; not a meeting, nor the board meeting. */
function isKnown(sentence: Sentence, from: number, at: number): boolean {
  let near = at - 1;
  while (near > from && OF_ITSELF.some((cls) => senseOf(sentence.items[near], cls))) near--;
  const first = sentence.items[near];
  return senseOf(first, 'article')?.definite === true || senseOf(first, 'demonstrative') !== null;
}

const OF_ITSELF = ['relationAdjective', 'particle', 'upcoming', 'duration'] as const;
