import type { Token } from '../text/tokens.js';
import type { Item } from './items.js';
import { type Sentence, senseOf } from './sentence.js';

/** In eastern Nepal, in the Tibet region: the item before a place's article and adjectives. */
export function placedBehind({ items, tokens }: Sentence, place: number): number {
  let at = place - 1;
  while (place - at <= MODIFIERS && isModifier(items[at], tokens)) at--;
  return at;
}

/** Items. */
const MODIFIERS = 2;

function isModifier(item: Item | undefined, tokens: readonly Token[]): boolean {
  if (!item) return false;
  if (senseOf(item, 'article')) return true;
  return !item.senses.length && /^\p{Ll}/u.test(tokens[item.from]?.text ?? '');
}
