import type { Trie } from '../languages/compile.js';
import type { Sense } from '../languages/sense.js';
import type { Token } from '../text/tokens.js';

/** A stretch of tokens, `from` up to but not including `to`, with all that it can be. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly Sense[];
  /** The names of the rules that made it, outermost first; empty for a word of the lexicon. */
  readonly rules: readonly string[];
}

/** Cuts tokens into items: the longest phrase known at each place, else the single token. Linear in the text. */
export function lex(tokens: readonly Token[], from: number, to: number, words: Trie): Item[] {
  const items: Item[] = [];
  for (let at = from; at < to; ) {
    const found = longest(words, to, (offset) => tokens[at + offset]?.key, at);
    const token = tokens[at];
    const senses = [...(found?.senses ?? [])];
    if (token?.kind === 'number' && (!found || found.length === 1))
      senses.push(...numberSenses(token));
    items.push({ from: at, to: at + (found?.length ?? 1), senses, rules: [] });
    at += found?.length ?? 1;
  }
  return items;
}

/** Joins runs of items that together are a phrase of `words`, where no single item has been read as more. */
export function relex(items: readonly Item[], tokens: readonly Token[], words: Trie): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const found = longest(
      words,
      items.length,
      (offset) => {
        const item = items[at + offset];
        return item && item.to === item.from + 1 ? tokens[item.from]?.key : undefined;
      },
      at,
    );
    const first = items[at] as Item;
    const last = items[at + (found?.length ?? 1) - 1] as Item;
    joined.push(found ? { from: first.from, to: last.to, senses: found.senses, rules: [] } : first);
    at += found?.length ?? 1;
  }
  return joined;
}

function longest(
  words: Trie,
  to: number,
  keyAt: (offset: number) => string | undefined,
  at: number,
): { length: number; senses: readonly Sense[] } | null {
  let node: Trie | undefined = words;
  let found: { length: number; senses: readonly Sense[] } | null = null;
  for (let offset = 0; at + offset < to; offset++) {
    const key = keyAt(offset);
    node = key === undefined ? undefined : node.next.get(key);
    if (!node) break;
    if (node.senses.length) found = { length: offset + 1, senses: node.senses };
  }
  return found;
}

/** A number written in digits, Indian or western grouping; four digits may be a year. */
function numberSenses(token: Token): Sense[] {
  if (token.key.includes(':')) return [];
  const plain = token.key.replaceAll(',', '');
  const n = Number(plain);
  if (!Number.isFinite(n)) return [];
  const senses: Sense[] = [{ cls: 'number', n, digits: true }];
  if (/^\d{4}$/u.test(token.key) && n >= 1000 && n < 2200) senses.push({ cls: 'year', year: n });
  return senses;
}
