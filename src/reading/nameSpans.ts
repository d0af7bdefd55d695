import type { CompiledPack } from '../languages/compile.js';
import { letterOf, type PersonWord, personWordOf } from '../languages/personWords.js';
import type { Marker } from '../languages/sense.js';
import type { Token } from '../text/tokens.js';
import type { Item } from './items.js';

/** A name that the lexicon does not know has at most this many words (मोहम्मद बिन अब्दुलरहमान बिन जसीम अल थानी). */
const LONGEST_NAME = 7;

/** What names are looked for in. */
export interface NameText {
  readonly items: readonly Item[];
  readonly tokens: readonly Token[];
  readonly pack: CompiledPack;
}

/** Where a run of words that nothing else knows ends, or `at`: a name, where an office or a title stands before it. */
export function unknownEnd(text: NameText, at: number): number {
  let to = at;
  while (to < text.items.length && to - at < LONGEST_NAME && isNameWord(text, to)) to++;
  const single = to === at + 1 && !isCapital(text, at);
  // Initials alone are no name.
  if (text.tokens[text.items[to - 1]?.from ?? -1]?.key === '.') return at;
  return single && !isNameEdge(text, to) ? at : to;
}

/** Where the name of a person begins that begins at `from`: behind its titles, which another outlet leaves out. */
export function behindTitles({ items, tokens }: NameText, from: number, to: number): number {
  const isTitle = (at: number): boolean =>
    tokens[items[at]?.from ?? -1]?.key === '.' ||
    (items[at]?.senses.some((sense) => sense.cls === 'title') ?? false);
  let start = from;
  while (start < to && isTitle(start)) start++;
  return start < to ? start : from;
}

/** Whether the item may be a word of a name that no lexicon knows. A script with capitals writes them in names. */
export function isNameWord({ items, tokens, pack }: NameText, at: number): boolean {
  const item = items[at];
  const token = item && tokens[item.from];
  if (!item || !token) return false;
  if (item.senses.some((sense) => sense.cls === 'initial' || sense.cls === 'title')) return true;
  if (isDottedLetter({ items, tokens, pack }, at)) return true;
  if (token.key === '.') {
    const before = items[at - 1];
    return (
      before !== undefined &&
      (before.senses.some((sense) => sense.cls === 'initial' || sense.cls === 'title') ||
        isLetter(tokens[before.from]) ||
        isDottedLetter({ items, tokens, pack }, at - 1))
    );
  }
  return (
    !item.senses.length &&
    token.kind === 'word' &&
    !/^\p{Ll}/u.test(token.text) &&
    !pack.notNames.has(token.key) &&
    !pack.openers.has(token.key) &&
    !pack.notNameEndings.some((end) => token.key.endsWith(end))
  );
}

/** A capital that stands alone: an initial. */
export function isLetter(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}$/u.test(token.text);
}

/** A spelt-out letter between full stops, whatever else it is: the के of एस.के. सिंह. */
function isDottedLetter({ items, tokens }: NameText, at: number): boolean {
  const isStop = (index: number): boolean => {
    const token = tokens[items[index]?.from ?? -1];
    return token?.key === '.' && !token.spaced;
  };
  const key = tokens[items[at]?.from ?? -1]?.key;
  return key !== undefined && letterOf(key) !== null && isStop(at + 1) && isStop(at - 1);
}

/** Whether the item is a word with a capital. */
export function isCapital({ items, tokens }: NameText, at: number): boolean {
  return /^\p{Lu}/u.test(tokens[items[at]?.from ?? -1]?.text ?? '');
}

/** What may follow a name of a single word; a noun that no lexicon knows is followed by anything. */
export function isNameEdge({ items, tokens, pack }: NameText, at: number): boolean {
  const item = items[at];
  const key = item && tokens[item.from]?.key;
  if (!item || key === undefined) return false;
  return (
    key === ',' ||
    pack.conjunctions.has(key) ||
    item.senses.some((sense) => sense.cls === 'marker' && NAME_MARKERS.has(sense.marker))
  );
}

const NAME_MARKERS: ReadonlySet<Marker> = new Set<Marker>(['agent', 'with', 'object', 'genitive']);

/** Whether a noun phrase ends before the item: a marker, a conjunction, a verb, a mark or the sentence's end. */
export function isEdge({ items, tokens, pack }: NameText, at: number): boolean {
  const item = items[at];
  if (!item) return true;
  const token = tokens[item.from] as Token;
  return (
    token.kind === 'mark' ||
    pack.conjunctions.has(token.key) ||
    item.senses.some((sense) => sense.cls === 'marker' || sense.cls === 'verb')
  );
}

/** Whether a name may begin at the item: what stands before it is known, and so no part of it. */
export function mayBegin(text: NameText, at: number): boolean {
  const before = text.items[at - 1];
  const token = before && text.tokens[before.from];
  return !before || !token || !isNameWord(text, at - 1);
}

/** What the item is in the name of a person: see `PersonWord`; null for what no such name holds. */
export function personPart(text: NameText, at: number): PersonWord | 'initial' | 'unknown' | null {
  const item = text.items[at];
  const token = item && text.tokens[item.from];
  if (!item || !token) return null;
  // A surname of someone whom the lexicon knows may be another's (Nirav Modi).
  const isShort = item.senses.some((sense) => sense.cls === 'personName' && sense.short);
  if (isShort) return 'either';
  if (
    isLetter(token) ||
    item.senses.some((sense) => sense.cls === 'initial') ||
    isDottedLetter(text, at)
  )
    return 'initial';
  if (item.senses.some((sense) => sense.cls === 'title')) return 'either';
  const known = personWordOf(token.key);
  // An ending that verbs have too is no doubt in a name that is known.
  if (
    known &&
    !item.senses.length &&
    !/^\p{Ll}/u.test(token.text) &&
    (!text.pack.notNames.has(token.key) || isBehindGiven(text, at))
  )
    return known;
  return isNameWord(text, at) ? 'unknown' : null;
}

/** A word for a thing that is a family's name too is that behind a given name: रमेश मंडल. */
function isBehindGiven({ items, tokens }: NameText, at: number): boolean {
  const before = items[at - 1];
  const word = before && !before.senses.length ? tokens[before.from] : undefined;
  const kind = word ? personWordOf(word.key) : null;
  return kind === 'given' || kind === 'both';
}
