import type { CompiledPack } from '../languages/compile.js';
import type { Term } from '../languages/patternSyntax.js';
import type { Marker, Sense } from '../languages/sense.js';
import type { Token } from '../text/tokens.js';
import type { Item } from './items.js';
import { productions } from './productions/productions.js';

/** A name that the lexicon does not know has at most this many words (मोहम्मद बिन अब्दुलरहमान बिन जसीम अल थानी). */
const LONGEST_NAME = 7;

/** What a match found: where it ends, the senses by label, and the words taken as an unknown name. */
export interface Match {
  to: number;
  readonly captured: Map<string, Sense>;
  name: { from: number; to: number } | null;
}

/**
 * Runs the pack's patterns over a sentence's items, each once from left to right: a cascade of finite-state steps
 * (Abney, "Partial parsing via finite-state cascades", 1996), linear in the sentence for a fixed pack.
 */
export function runCascade(
  items: readonly Item[],
  tokens: readonly Token[],
  pack: CompiledPack,
): Item[] {
  let current = [...items];
  for (const { rule, terms } of pack.patterns) {
    const make = productions[rule.make];
    if (!make)
      throw new Error(
        `Pattern ${rule.name} names the production ${rule.make}, which does not exist.`,
      );
    const first = terms[0] as Term;
    let next: Item[] | null = null;
    for (let at = 0; at < current.length; ) {
      const item = current[at] as Item;
      const match =
        first.optional || meets(first, item, tokens)
          ? matchAt(current, at, terms, tokens, pack)
          : null;
      const made = match ? make(match.captured, match.name && textOf(tokens, match.name)) : null;
      if (!match || !made) {
        next?.push(item);
        at++;
        continue;
      }
      next ??= current.slice(0, at);
      const last = current[match.to - 1] as Item;
      // A word that is more than what it was read as keeps its other senses where the step took it alone.
      const kept =
        match.to === at + 1
          ? item.senses.filter((sense) => sense.cls !== made.cls && sense.cls !== first.cls)
          : [];
      next.push({
        from: item.from,
        to: last.to,
        senses: [made, ...kept],
        rules: [rule.name, ...item.rules],
      });
      at = match.to;
    }
    if (next) current = next;
  }
  return current;
}

function matchAt(
  items: readonly Item[],
  at: number,
  terms: readonly Term[],
  tokens: readonly Token[],
  pack: CompiledPack,
): Match | null {
  const match: Match = { to: at, captured: new Map(), name: null };
  return step(items, at, terms, 0, tokens, pack, match) && match.to > at ? match : null;
}

/** Matches terms from `index` on; an optional term is first taken, then left out. Patterns are short, so this is bounded. */
function step(
  items: readonly Item[],
  at: number,
  terms: readonly Term[],
  index: number,
  tokens: readonly Token[],
  pack: CompiledPack,
  match: Match,
): boolean {
  const term = terms[index];
  if (!term) {
    match.to = at;
    return true;
  }
  if (term.cls === 'unknown' && takeName(items, at, terms, index, tokens, pack, match)) return true;
  if (term.cls === 'edge')
    return (
      isEdge(items[at], tokens, pack) && step(items, at, terms, index + 1, tokens, pack, match)
    );
  const item = items[at];
  if (item && meets(term, item, tokens)) {
    const sense = item.senses.find((one) => one.cls === term.cls);
    if (step(items, term.ahead ? at : at + 1, terms, index + 1, tokens, pack, match)) {
      if (term.label && sense) match.captured.set(term.label, sense);
      return true;
    }
  }
  return term.optional && step(items, at, terms, index + 1, tokens, pack, match);
}

function meets(term: Term, item: Item, tokens: readonly Token[]): boolean {
  if (term.glued && tokens[item.from]?.spaced) return false;
  if (term.words) return item.to === item.from + 1 && term.words.has(tokens[item.from]?.key ?? '');
  return item.senses.some((sense) => sense.cls === term.cls);
}

function takeName(
  items: readonly Item[],
  at: number,
  terms: readonly Term[],
  index: number,
  tokens: readonly Token[],
  pack: CompiledPack,
  match: Match,
): boolean {
  let to = at;
  while (to < items.length && to - at < LONGEST_NAME && isNameWord(items, to, tokens, pack)) to++;
  const from = items[at];
  const last = items[to - 1];
  if (
    to === at ||
    !from ||
    !last ||
    (to === at + 1 && !isNameEdge(items[to], tokens, pack)) ||
    !step(items, to, terms, index + 1, tokens, pack, match)
  )
    return false;
  match.name = { from: from.from, to: last.to };
  return true;
}

function isNameWord(
  items: readonly Item[],
  at: number,
  tokens: readonly Token[],
  pack: CompiledPack,
): boolean {
  const item = items[at] as Item;
  const token = tokens[item.from] as Token;
  if (item.senses.some((sense) => sense.cls === 'initial' || sense.cls === 'title')) return true;
  if (token.key === '.') {
    const before = items[at - 1];
    return (
      before?.senses.some((sense) => sense.cls === 'initial' || sense.cls === 'title') ?? false
    );
  }
  return (
    !item.senses.length &&
    token.kind === 'word' &&
    !pack.notNames.has(token.key) &&
    !pack.notNameEndings.some((end) => token.key.endsWith(end))
  );
}

/** What may follow a name of a single word; a noun that no lexicon knows is followed by anything. */
function isNameEdge(item: Item | undefined, tokens: readonly Token[], pack: CompiledPack): boolean {
  const key = item && (tokens[item.from]?.key ?? '');
  if (!item || key === undefined) return false;
  return (
    key === ',' ||
    pack.conjunctions.has(key) ||
    item.senses.some((sense) => sense.cls === 'marker' && NAME_MARKERS.has(sense.marker))
  );
}

const NAME_MARKERS: ReadonlySet<Marker> = new Set<Marker>(['agent', 'with', 'object', 'genitive']);

function isEdge(item: Item | undefined, tokens: readonly Token[], pack: CompiledPack): boolean {
  if (!item) return true;
  const token = tokens[item.from] as Token;
  return (
    token.kind === 'mark' ||
    pack.conjunctions.has(token.key) ||
    item.senses.some((sense) => sense.cls === 'marker' || sense.cls === 'verb')
  );
}

function textOf(tokens: readonly Token[], span: { from: number; to: number }): string {
  let text = '';
  for (let at = span.from; at < span.to; at++) {
    const token = tokens[at] as Token;
    text += (text && token.spaced ? ' ' : '') + token.text;
  }
  return text;
}
