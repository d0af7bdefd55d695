import type { CompiledPack } from '../languages/compile.js';
import type { Marker } from '../languages/sense.js';
import { keyOf, type Sentence, senseOf, verbForms } from './sentence.js';

/** How many items before its head a noun phrase reaches back: the visiting Japanese foreign minister. */
const LONGEST_PHRASE = 7;

const NO_MARKERS: readonly Marker[] = [];

/** What an item's markers say; a preposition of English may say several things (by him, by the river). */
export function markersAt(sentence: Sentence, at: number): readonly Marker[] {
  const item = sentence.items[at];
  if (!item?.has('marker')) return NO_MARKERS;
  let markers: Marker[] | null = null;
  for (const sense of item.senses) {
    if (sense.cls !== 'marker') continue;
    if (markers) markers.push(sense.marker);
    else markers = [sense.marker];
  }
  return markers ?? NO_MARKERS;
}

/** Whether the item marks the noun before it and not the one behind it: the 's of Putin's. */
export function isEnclitic(sentence: Sentence, at: number): boolean {
  const item = sentence.items[at];
  return (
    senseOf(item, 'marker')?.marker === 'genitive' &&
    sentence.tokens[item?.from ?? 0]?.spaced === false
  );
}

/**
 * The item that governs the noun phrase of which the item at `head` is the head, where markers stand before nouns: the
 * preposition or the verb before it, or whatever else ends it; `from - 1` where nothing does.
 */
export function governorOf(
  sentence: Sentence,
  head: number,
  from: number,
  pack: Pick<CompiledPack, 'openers'>,
): number {
  let at = head - 1;
  for (; at >= from && head - at <= LONGEST_PHRASE; at--) {
    if (isEnclitic(sentence, at)) {
      // Lavrov's meeting: whose it is belongs to the phrase.
      at--;
      continue;
    }
    if (!isModifier(sentence, at, pack)) return at;
  }
  return at;
}

/** Whether an item may stand between a noun and what governs it: an article, an adjective, an office. */
function isModifier(sentence: Sentence, at: number, pack: Pick<CompiledPack, 'openers'>): boolean {
  const item = sentence.items[at];
  if (!item || pack.openers.has(keyOf(sentence, item))) return false;
  // Foreign Ministers A and B; not: on the sidelines of the summit A met B.
  if (senseOf(item, 'gatheringNoun')) return false;
  if (MODIFIERS.some((cls) => senseOf(item, cls) !== null)) return true;
  const token = sentence.tokens[item.from];
  // An ordinary word (visiting, state), or the hyphen of one (two-day).
  return (
    !item.senses.length && (token?.kind === 'word' || token?.key === '-') && !isName(token.text)
  );
}

const MODIFIERS = [
  'article',
  'possessive',
  'demonstrative',
  'particle',
  'placeAdjective',
  'upcoming',
  'annual',
  'ordinal',
  'number',
  'duration',
  'office',
  'role',
  'level',
  'title',
  'relationAdjective',
] as const;

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether a word that may be a verb too (visit, meeting) is a noun here, by what stands before it. */
export function isNounHere(
  sentence: Sentence,
  at: number,
  openers: CompiledPack['openers'] = new Map(),
): boolean {
  const before = sentence.items[at - 1];
  if (!before) return false;
  if (verbForms(before).length || openers.has(keyOf(sentence, before))) return false;
  if (
    senseOf(before, 'article') ||
    senseOf(before, 'possessive') ||
    senseOf(before, 'demonstrative')
  )
    return true;
  if (markersAt(sentence, at - 1).includes('goal')) return false;
  if (senseOf(before, 'marker')) return true;
  const token = sentence.tokens[before.from];
  if (!before.senses.length) return token?.kind === 'word' && !isName(token.text);
  return (['placeAdjective', 'upcoming', 'annual', 'ordinal', 'duration', 'place'] as const).some(
    (cls) => senseOf(before, cls) !== null,
  );
}

/** Whether a bare noun is the object of a verb of its clause: what governs it is one. */
export function isObject(sentence: Sentence, governor: number | null, from: number): boolean {
  return governor !== null && governor >= from && verbForms(sentence.items[governor]).length > 0;
}
