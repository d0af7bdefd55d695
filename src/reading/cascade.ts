import type { CompiledPack, CompiledPattern } from '../languages/compile.js';
import type { Pattern } from '../languages/pack.js';
import type { Term } from '../languages/patternSyntax.js';
import type { Sense } from '../languages/sense.js';
import type { Token } from '../text/tokens.js';
import { Given } from './given.js';
import { Item } from './items.js';
import { NameEnds, NO_ENDS } from './nameEnds.js';
import { behindTitles, isEdge } from './nameSpans.js';
import type { Production } from './productions/production.js';
import { productions } from './productions/productions.js';

/** What a match found: where it ends, the senses by label, and the words taken as an unknown name. */
export interface Match {
  to: number;
  captured: ReadonlyMap<string, Sense>;
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
): readonly Item[] {
  let current = items;
  let names = new NameEnds({ items, tokens, pack });
  const given = new Given(items, tokens, pack);
  for (let nth = 0; nth < pack.patterns.length; nth++) {
    if (!given.allOf(nth)) continue;
    const { rule, behind, terms, begins } = pack.patterns[nth] as CompiledPattern;
    // Where the first term is no name and may not be left out, it can begin only where that stands.
    const from = begins === null ? 0 : given.firstOf(begins);
    const last = begins === null ? tokens.length : given.lastOf(begins);
    const first = terms[0] as Term;
    let next: Item[] | null = null;
    for (let at = 0; at < current.length; ) {
      const item = current[at] as Item;
      const match =
        item.from >= from &&
        item.from <= last &&
        (first.optional ||
          first.look ||
          (first.builtIn && mayBeName(item, tokens)) ||
          meets(first, item, tokens)) &&
        (!behind || standsBehind(behind, next?.at(-1) ?? current[at - 1], tokens))
          ? matchAt(names, at, terms)
          : null;
      const made = match
        ? productionOf(rule)(
            match.captured,
            match.name && textOf(tokens, match.name),
            match.name &&
              textOf(tokens, { from: item.from, to: (current[match.to - 1] as Item).to }),
          )
        : null;
      if (!match || !made) {
        next?.push(item);
        at++;
        continue;
      }
      next ??= current.slice(0, at);
      const end = current[match.to - 1] as Item;
      // A word that is more than what it was read as keeps its other senses where the step took it alone.
      const kept =
        match.to === at + 1
          ? item.senses.filter(
              (sense) => sense.cls !== made.cls && !first.classes.includes(sense.cls),
            )
          : [];
      given.add(made.cls, item.from);
      next.push(new Item(item.from, end.to, [made, ...kept], [rule.name, ...item.rules]));
      at = match.to;
    }
    if (!next) continue;
    current = next;
    names = new NameEnds({ items: current, tokens, pack });
  }
  return current;
}

function productionOf({ name, make }: Pattern): Production {
  const production = productions[make];
  if (production) return production;
  throw new Error(`Pattern ${name} names the production ${make}, which does not exist.`);
}

/** Whether an item may begin a name: a word that is not in small letters. */
function mayBeName(item: Item, tokens: readonly Token[]): boolean {
  const token = tokens[item.from];
  return token?.kind === 'word' && !token.word.isSmall;
}

function standsBehind(term: Term, item: Item | undefined, tokens: readonly Token[]): boolean {
  const found = item !== undefined && meets(term, item, tokens);
  return term.look === 'behind' ? found : !found;
}

function matchAt(names: NameEnds, at: number, terms: readonly Term[]): Match | null {
  const match: Match = { to: at, captured: NOTHING, name: null };
  return step(names, at, terms, 0, match) && match.to > at ? match : null;
}

const NOTHING: ReadonlyMap<string, Sense> = new Map();

/** Matches terms from `index` on; an optional term is first taken, then left out. Patterns are short, so this is bounded. */
function step(
  names: NameEnds,
  at: number,
  terms: readonly Term[],
  index: number,
  match: Match,
): boolean {
  const term = terms[index];
  if (!term) {
    match.to = at;
    return true;
  }
  const { items, tokens } = names.text;
  const ends = term.builtIn ? names.of(term, at) : NO_ENDS;
  for (const end of ends)
    if (step(names, end, terms, index + 1, match)) {
      const first = items[term.coined ? at : behindTitles(names.text, at, end)];
      match.name = { from: (first as Item).from, to: (items[end - 1] as Item).to };
      return true;
    }
  const item = items[at];
  const met =
    (item !== undefined && meets(term, item, tokens)) || (term.edge && isEdge(names.text, at));
  if (term.look) return met === (term.look === 'ahead') && step(names, at, terms, index + 1, match);
  if (item && met) {
    const sense = senseFor(term, item);
    if (step(names, at + 1, terms, index + 1, match)) {
      if (term.label && sense) capture(match, term.label, sense);
      return true;
    }
  }
  return term.optional && step(names, at, terms, index + 1, match);
}

function capture(match: Match, label: string, sense: Sense): void {
  // Most attempts capture nothing: a map for each of them is much to make.
  if (match.captured === NOTHING) match.captured = new Map();
  (match.captured as Map<string, Sense>).set(label, sense);
}

function meets(term: Term, item: Item, tokens: readonly Token[]): boolean {
  if (!item.senses.length && !term.words) return false;
  if (term.glued && tokens[item.from]?.spaced) return false;
  if (term.words && item.to === item.from + 1 && term.words.has(tokens[item.from]?.key ?? ''))
    return true;
  return senseFor(term, item) !== undefined;
}

/** The first sense of an item that is of a class that the term asks for. */
function senseFor(term: Term, item: Item): Sense | undefined {
  return item.senseOfAny(term.classes);
}

function textOf(tokens: readonly Token[], span: { from: number; to: number }): string {
  let text = '';
  for (let at = span.from; at < span.to; at++) {
    const token = tokens[at] as Token;
    text += (text && token.spaced ? ' ' : '') + token.text;
  }
  return text;
}
