import type { CompiledPack } from '../languages/compile.js';
import type { Sense } from '../languages/sense.js';
import type { Token } from '../text/tokens.js';
import { Item } from './items.js';
import { type FoundNumber, NumberReader } from './numberReader.js';

/**
 * Puts together the words and figures that make one number, in any language: hundreds and magnitudes (एक सौ पच्चीस करोड़
 * पैंतीस लाख), halves (ढाई लाख, one and a half), fractions (two thirds), decimals and ordinals (one hundred and
 * twentieth). Linear in the sentence: each item is read once.
 */
export function composeNumbers(
  items: readonly Item[],
  tokens: readonly Token[],
  pack: CompiledPack,
): Item[] {
  const reader = new NumberReader(items, tokens, pack.numbers);
  const composed: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const read = reader.mayBegin(at) ? reader.read(at) : null;
    const found =
      read && named(labelled(read, items, at, tokens, pack), items, composed, tokens, pack);
    const item = items[at] as Item;
    if (!found || (found.to === at + 1 && isSame(found.sense, item.senses[0]))) {
      composed.push(item);
      at++;
      continue;
    }
    const alone = found.to === at + 1;
    const kept = alone ? item.senses.filter(({ cls }) => cls !== found.sense.cls) : [];
    composed.push(
      new Item(
        item.from,
        (items[found.to - 1] as Item).to,
        [found.sense, ...kept],
        alone ? item.rules : ['number'],
      ),
    );
    at = found.to;
  }
  return composed;
}

/** Between a label and its number: No. 1, Tel: 011. */
const LABEL_MARKS: ReadonlySet<string> = new Set([':', '.']);

/** Names with a capital inside are those of products: iPhone 4, iOS 5. */
const PRODUCT = /\p{Ll}\p{Lu}/u;

/** A number behind a word such as "Article", or against letters and a hyphen (F-16), names and does not count. */
function labelled(
  found: FoundNumber,
  items: readonly Item[],
  at: number,
  tokens: readonly Token[],
  pack: CompiledPack,
): FoundNumber {
  if (found.sense.cls !== 'number') return found;
  const { from } = items[at] as Item;
  const [first, before, second] = [tokens[from], tokens[from - 1], tokens[from - 2]];
  const dated = items[at - 2]?.senses.some(({ cls }) => cls === 'month' || cls === 'weekday');
  const word = LABEL_MARKS.has(before?.key ?? '') ? second : before;
  const joined = before?.key === '-' && !before.spaced && !first?.spaced;
  const coded = joined && second?.kind === 'word' && !dated;
  return (word && (pack.numbers.labels.has(word.key) || PRODUCT.test(word.text))) || coded
    ? { ...found, sense: { ...found.sense, label: true, ...(coded && { coded }) } }
    : found;
}

/** What makes a number count or date, whatever stands before it. */
const COUNTING: readonly Sense['cls'][] = [
  ...(['counted', 'unit', 'magnitude', 'currencySign', 'month', 'oclock', 'meridiem'] as const),
];

/**
 * A number that names where nothing is counted by it: platform 9, but at the gate 5 policemen; and one listed with what
 * names (Sections 302, 307 and 34).
 */
function named(
  found: FoundNumber,
  items: readonly Item[],
  before: readonly Item[],
  tokens: readonly Token[],
  { numbers }: CompiledPack,
): FoundNumber {
  const { sense, to } = found;
  const [first, second] = [before.at(-1), before.at(-2)];
  if (sense.cls !== 'number' || sense.label || !sense.digits || !first) return found;
  const key = tokens[first.to - 1]?.key ?? '';
  const listed = (key === ',' || numbers.links.has(key)) && second?.sense('number')?.label === true;
  if (!listed && !numbers.placeLabels.has(key)) return found;
  return items[to]?.senseOfAny(COUNTING) ? found : { ...found, sense: { ...sense, label: true } };
}

function isSame(found: FoundNumber['sense'], word: Sense | undefined): boolean {
  return found.cls === word?.cls && found.n === word.n && !('label' in found);
}
