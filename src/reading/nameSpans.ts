import type { CompiledPack } from '../languages/compile.js';
import { letterOf, type PersonWord } from '../languages/personWords.js';
import type { Marker } from '../languages/sense.js';
import { factsOf } from '../languages/wordFacts.js';
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
  if (tokenAt(text, to - 1)?.key === '.') return at;
  return single && !isNameEdge(text, to) && !isKnownBeforeVerb(text, at) ? at : to;
}

/** विदेश मंत्री कुलकर्णी मिले: a word that is known as a name stands before any verb. */
function isKnownBeforeVerb(text: NameText, at: number): boolean {
  const token = tokenAt(text, at);
  const isName = token !== undefined && factsOf(text.pack, token.word).provesPerson;
  return isName && (text.items[at + 1]?.has('verb') ?? false);
}

/** Where the name of a person begins that begins at `from`: behind its titles, which another outlet leaves out. */
export function behindTitles(text: NameText, from: number, to: number): number {
  const isTitle = (at: number): boolean =>
    tokenAt(text, at)?.key === '.' || (text.items[at]?.has('title') ?? false);
  let start = from;
  while (start < to && isTitle(start)) start++;
  return start < to ? start : from;
}

/** Whether the item may be a word of a name that no lexicon knows. A script with capitals writes them in names. */
export function isNameWord(text: NameText, at: number): boolean {
  const token = tokenAt(text, at);
  if (!token) return false;
  const item = text.items[at] as Item;
  if (
    !item.senses.length &&
    token.kind === 'word' &&
    !token.word.isSmall &&
    factsOf(text.pack, token.word).mayBeName
  )
    return true;
  if (isInitialOrTitle(item) || isDottedLetter(text, at)) return true;
  const before = token.key === '.' ? tokenAt(text, at - 1) : undefined;
  if (!before) return false;
  return (
    isInitialOrTitle(text.items[at - 1] as Item) || isLetter(before) || isDottedLetter(text, at - 1)
  );
}

function isInitialOrTitle(item: Item): boolean {
  return item.has('initial') || item.has('title');
}

/** The first token of an item; none before the first item, where V8 would look for a property "-1". */
function tokenAt({ items, tokens }: NameText, at: number): Token | undefined {
  const item = at < 0 ? undefined : items[at];
  return item && tokens[item.from];
}

/** A capital that stands alone: an initial. */
export function isLetter(token: Token | undefined): boolean {
  return token?.word.isCapital === true && /^\p{Lu}$/u.test(token.text);
}

/** A spelt-out letter between full stops, whatever else it is: the के of एस.के. सिंह. */
function isDottedLetter(text: NameText, at: number): boolean {
  if (!isStop(tokenAt(text, at + 1)) || !isStop(tokenAt(text, at - 1))) return false;
  const key = tokenAt(text, at)?.key;
  return key !== undefined && letterOf(key) !== null;
}

function isStop(token: Token | undefined): boolean {
  return token?.key === '.' && !token.spaced;
}

/** Whether the item is a word with a capital. */
export function isCapital(text: NameText, at: number): boolean {
  return tokenAt(text, at)?.word.isCapital ?? false;
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
    item.has('marker') ||
    item.has('verb')
  );
}

/** Whether a name may begin at the item: what stands before it is known, and so no part of it. */
export function mayBegin(text: NameText, at: number): boolean {
  return at <= 0 || !isNameWord(text, at - 1);
}

/** What the item is in the name of a person: see `PersonWord`; null for what no such name holds. */
export function personPart(text: NameText, at: number): PersonWord | 'initial' | 'unknown' | null {
  const item = text.items[at];
  const token = item && text.tokens[item.from];
  if (!item || !token) return null;
  // A surname of someone whom the lexicon knows may be another's (Nirav Modi).
  const isShort = item.senses.some((sense) => sense.cls === 'personName' && sense.short);
  if (isShort) return 'either';
  if (isLetter(token) || item.has('initial') || isDottedLetter(text, at)) return 'initial';
  if (item.has('title')) return 'either';
  const known = factsOf(text.pack, token.word).person;
  // An ending that verbs have too is no doubt in a name that is known.
  if (
    known &&
    !item.senses.length &&
    !token.word.isSmall &&
    (!text.pack.notNames.has(token.key) || isBehindGiven(text, at))
  )
    return known;
  return isNameWord(text, at) ? 'unknown' : null;
}

/** A word for a thing that is a family's name too is that behind a given name: रमेश मंडल. */
function isBehindGiven(text: NameText, at: number): boolean {
  const token = tokenAt(text, at - 1);
  if (!token || text.items[at - 1]?.senses.length) return false;
  const kind = factsOf(text.pack, token.word).person;
  return kind === 'given' || kind === 'both';
}
