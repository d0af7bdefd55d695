import { isCapital, isNameWord, mayBegin, type NameText } from './nameSpans.js';

/** Words of a name before its kind: Punjab National Bank; fewer where no capital tells where it begins. */
const LONGEST_CAPITAL = 4;
const LONGEST_PLAIN = 2;

/**
 * Where a name may end that stands beside its kind (बैंक, village), the longest first: words that nothing else knows and
 * that begin behind something known. With capitals a place may be among them. None where no word tells it from others of
 * its kind: National Bank.
 */
export function coinedEnds(text: NameText, at: number): number[] {
  const capital = isCapital(text, at);
  const isWord = (index: number): boolean =>
    capital ? isCapitalWord(text, index) : isNameWord(text, index) && !isTitle(text, index);
  if (!isWord(at) || !(capital ? beginsHere(text, at) : mayBegin(text, at))) return [];
  const ends: number[] = [];
  let isDistinct = false;
  let isPlace = false;
  for (let to = at; to - at < (capital ? LONGEST_CAPITAL : LONGEST_PLAIN) && isWord(to); to++) {
    const own = !isFiller(text, to);
    isPlace ||= own && isPlaceName(text, to);
    isDistinct ||= own && !isPlaceName(text, to);
    // A town is a name where its kind has a capital too: Patna University, but a Delhi hospital.
    if (isDistinct || (isPlace && isCapital(text, to + 1))) ends.unshift(to + 1);
  }
  return ends;
}

/** Not inside a longer name: Bank of America Corp. */
function beginsHere(text: NameText, at: number): boolean {
  if (isCapitalWord(text, at - 1)) return false;
  const isOwned = text.items[at - 1]?.senses.some(
    (sense) => sense.cls === 'marker' && sense.marker === 'genitive',
  );
  return !isOwned || !isCapital(text, at - 2) || (text.items[at - 2]?.senses.length ?? 0) > 0;
}

function isPlaceName({ items }: NameText, at: number): boolean {
  return items[at]?.has('place') ?? false;
}

function isCapitalWord(text: NameText, at: number): boolean {
  if (!isCapital(text, at)) return false;
  return isFiller(text, at) || isNameWord(text, at) || isPlaceName(text, at);
}

function isFiller({ items, tokens, pack }: NameText, at: number): boolean {
  return pack.nameFillers.has(tokens[items[at]?.from ?? -1]?.key ?? '');
}

function isTitle({ items }: NameText, at: number): boolean {
  return items[at]?.has('title') ?? false;
}
