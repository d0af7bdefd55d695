import type { CompiledPack } from '../languages/compile.js';
import type { Sense, VerbForm } from '../languages/sense.js';
import type { Token } from '../text/tokens.js';
import { runCascade } from './cascade.js';
import { readCodes } from './codes.js';
import { type Item, lex, relex } from './items.js';
import { composeNumbers } from './numbers.js';
import type { Stretch } from './stretch.js';

/** One sentence, cut into items. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
  /** Whether it asks: what it says is then claimed by nobody. */
  readonly question: boolean;
  /** For each item, whether it stands within quotation marks. */
  readonly quoted: readonly boolean[];
}

/** The sense of that class that an item has, if any. */
export function senseOf<C extends Sense['cls']>(
  item: Item | undefined,
  cls: C,
): Extract<Sense, { cls: C }> | null {
  return item ? item.sense(cls) : null;
}

const NO_ITEMS: readonly number[] = [];
type Places = ReadonlyMap<Sense['cls'], readonly number[]>;
const places = new WeakMap<readonly Item[], Places>();
/** The sentence last asked about: rules ask of one sentence several times before they go on to the next. */
let last: { readonly items: readonly Item[]; readonly places: Places } | null = null;

/**
 * The items that have a sense of that class, in their order; found once for all classes of a sentence. What a rule looks
 * for is in few sentences and at few of their items: to ask this costs less than to look at each item.
 */
export function itemsWith(
  { items }: Pick<Sentence, 'items'>,
  cls: Sense['cls'],
): readonly number[] {
  if (last?.items !== items) last = { items, places: placesOfItems(items) };
  return last.places.get(cls) ?? NO_ITEMS;
}

/** The items that have a sense of one of these classes, in their order. */
export function itemsWithAny(
  sentence: Pick<Sentence, 'items'>,
  classes: readonly Sense['cls'][],
): readonly number[] {
  let all = NO_ITEMS;
  for (const cls of classes) {
    const some = itemsWith(sentence, cls);
    if (some.length) all = all.length ? merged(all, some) : some;
  }
  return all;
}

/** Two rows of numbers that go up as one, each number once. */
function merged(one: readonly number[], two: readonly number[]): number[] {
  const all: number[] = [];
  for (let a = 0, b = 0; a < one.length || b < two.length; ) {
    const [left, right] = [one[a] ?? Infinity, two[b] ?? Infinity];
    all.push(left < right ? left : right);
    if (left <= right) a++;
    if (right <= left) b++;
  }
  return all;
}

/** The first item of a stretch with a sense of that class; -1 where there is none. */
export function firstWith(
  sentence: Pick<Sentence, 'items'>,
  cls: Sense['cls'],
  { from, to }: Stretch,
): number {
  for (const at of itemsWith(sentence, cls)) if (at >= from) return at < to ? at : -1;
  return -1;
}

/** Whether a sentence has an item with a sense of that class. */
export function tellsOf(sentence: Pick<Sentence, 'items'>, cls: Sense['cls']): boolean {
  return itemsWith(sentence, cls).length > 0;
}

function placesOfItems(items: readonly Item[]): Places {
  let known = places.get(items);
  if (!known) {
    known = placesOf(items);
    places.set(items, known);
  }
  return known;
}

function placesOf(items: readonly Item[]): ReadonlyMap<Sense['cls'], readonly number[]> {
  const found = new Map<Sense['cls'], number[]>();
  for (let at = 0; at < items.length; at++)
    (items[at] as Item).eachClass((cls) => {
      const known = found.get(cls);
      if (!known) found.set(cls, [at]);
      else if (known.at(-1) !== at) known.push(at);
    });
  return found;
}

/** The folded word of an item that is a single token. */
export function keyOf(sentence: Sentence, item: Item | undefined): string {
  return item && item.to === item.from + 1 ? (sentence.tokens[item.from]?.key ?? '') : '';
}

/** Whether a sentence has its full stop; a headline has none. */
export function endsInMark(sentence: Sentence | undefined): boolean {
  return sentence?.tokens[(sentence.items.at(-1)?.to ?? 0) - 1]?.kind === 'mark';
}

/** The verb forms that an item can be. */
export function verbForms(item: Item | undefined): readonly VerbForm[] {
  if (!item?.has('verb')) return NO_FORMS;
  let forms: VerbForm[] | null = null;
  for (const sense of item.senses) {
    if (sense.cls !== 'verb') continue;
    if (forms) forms.push(sense.form);
    else forms = [sense.form];
  }
  return forms ?? NO_FORMS;
}

const NO_FORMS: readonly VerbForm[] = [];

/** Reads the items of the tokens `from` to `to`: words, figures, numbers, then the cascade, then markers. */
export function itemsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  pack: CompiledPack,
): Item[] {
  const words = readCodes(lex(tokens, from, to, pack), tokens);
  const items = runCascade(composeNumbers(words, tokens, pack), tokens, pack);
  return relex(items, tokens, pack);
}

const OPENING = new Set(['“', '‘', '«']);
const CLOSING = new Set(['”', '’', '»']);

/** Which items stand within quotation marks; straight marks open and close in turn. */
export function quotedItems(items: readonly Item[], tokens: readonly Token[]): boolean[] {
  let inside = false;
  return items.map((item) => {
    if (tokens[item.from]?.kind !== 'mark') return inside;
    const key = tokens[item.from]?.key ?? '';
    if (OPENING.has(tokens[item.from]?.text ?? '') || (key === '"' && !inside)) inside = true;
    else if (CLOSING.has(tokens[item.from]?.text ?? '') || key === '"') inside = false;
    return inside;
  });
}
