import type { CompiledPack, Trie } from '../languages/compile.js';
import type { Sense } from '../languages/sense.js';
import { factsOf } from '../languages/wordFacts.js';
import type { Token } from '../text/tokens.js';
import { writtenDate } from './writtenDate.js';

/** A stretch of tokens, `from` up to but not including `to`, with all that it can be. */
export class Item {
  /**
   * The classes of its senses, in their order. Senses of each class have a shape of their own: asking sixty shapes for
   * their class, forty times for each word, is a tenth of the time that reading takes, and keeps V8 from settling.
   */
  private readonly classes: readonly Sense['cls'][];

  constructor(
    readonly from: number,
    readonly to: number,
    readonly senses: readonly Sense[],
    /** The names of the rules that made it, outermost first; empty for a word of the lexicon. */
    readonly rules: readonly string[],
  ) {
    this.classes = senses.length ? senses.map(({ cls }) => cls) : NO_CLASSES;
  }

  /** The same stretch read as something else. */
  as(senses: readonly Sense[], rules: readonly string[] = this.rules): Item {
    return new Item(this.from, this.to, senses, rules);
  }

  /** Its first sense of that class. */
  sense<C extends Sense['cls']>(cls: C): Extract<Sense, { cls: C }> | null {
    const { classes } = this;
    for (let at = 0; at < classes.length; at++)
      if (classes[at] === cls) return this.senses[at] as Extract<Sense, { cls: C }>;
    return null;
  }

  /** Its first sense of one of these classes. */
  senseOfAny(wanted: readonly string[]): Sense | undefined {
    const { classes } = this;
    for (let at = 0; at < classes.length; at++)
      for (let nth = 0; nth < wanted.length; nth++)
        if (classes[at] === wanted[nth]) return this.senses[at];
    return undefined;
  }

  /** Whether it has a sense of that class. */
  has(cls: Sense['cls']): boolean {
    const { classes } = this;
    for (let at = 0; at < classes.length; at++) if (classes[at] === cls) return true;
    return false;
  }

  /** Tells the class of each of its senses. */
  eachClass(tell: (cls: Sense['cls']) => void): void {
    const { classes } = this;
    for (let at = 0; at < classes.length; at++) tell(classes[at] as Sense['cls']);
  }
}

const NO_CLASSES: readonly Sense['cls'][] = [];

const NO_SENSES: readonly Sense[] = [];
const NO_RULES: readonly string[] = [];

/** Cuts tokens into items: the longest phrase known at each place, else the single token. Linear in the text. */
export function lex(
  tokens: readonly Token[],
  from: number,
  to: number,
  pack: CompiledPack,
): Item[] {
  const items: Item[] = [];
  for (let at = from; at < to; ) {
    const token = tokens[at] as Token;
    const begun = factsOf(pack, token.word).phrases;
    const found = begun && longest(begun, tokens, at, to);
    const length = found?.length ?? 1;
    let senses = found?.senses ?? NO_SENSES;
    if (found && length > 1) senses = joined(senses, verbOf(tokens, at, found, pack));
    else if (token.kind === 'number') senses = joined(senses, numberSenses(token));
    items.push(new Item(at, at + length, senses, NO_RULES));
    at += length;
  }
  return items;
}

function joined(first: readonly Sense[], second: readonly Sense[]): readonly Sense[] {
  return second.length ? [...first, ...second] : first;
}

/** A phrase that tells of something (मारे गए, stepped down) is the verb that it ends or begins with. */
function verbOf(
  tokens: readonly Token[],
  at: number,
  { length, senses }: Found,
  pack: CompiledPack,
): Sense[] {
  if (!senses.some(({ cls }) => cls === 'happening' || cls === 'measure')) return [];
  if (senses.some(({ cls }) => cls === 'verb')) return [];
  const verbs = (token: Token | undefined): Sense[] =>
    ((token && factsOf(pack, token.word).phrases?.senses) ?? []).filter(
      ({ cls }) => cls === 'verb',
    );
  const last = verbs(tokens[at + length - 1]);
  return last.length ? last : verbs(tokens[at]);
}

/** Joins runs of items that together are one of the pack's markers, where no single item has been read as more. */
export function relex(
  items: readonly Item[],
  tokens: readonly Token[],
  pack: CompiledPack,
): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const first = items[at] as Item;
    const begun = isSingle(first) && factsOf(pack, (tokens[first.from] as Token).word).markers;
    const found = begun ? longest(begun, singles(items, tokens, at), 0, items.length - at) : null;
    if (!found) {
      joined.push(first);
      at++;
      continue;
    }
    const last = items[at + found.length - 1] as Item;
    joined.push(new Item(first.from, last.to, found.senses, NO_RULES));
    at += found.length;
  }
  return joined;
}

function isSingle({ from, to }: Item): boolean {
  return to === from + 1;
}

/** The tokens of the items from one on that are a token each. */
function singles(items: readonly Item[], tokens: readonly Token[], at: number): Token[] {
  const own: Token[] = [];
  for (let next = at; next < items.length && isSingle(items[next] as Item); next++)
    own.push(tokens[(items[next] as Item).from] as Token);
  return own;
}

/** A phrase found in a trie. */
interface Found {
  readonly length: number;
  readonly senses: readonly Sense[];
}

/** The longest phrase at a token of those that begin with its word. */
function longest(begun: Trie, tokens: readonly Token[], at: number, to: number): Found | null {
  let senses = asWritten(begun, tokens[at] as Token);
  let length = senses.length ? 1 : 0;
  let node = begun;
  for (let next = at + 1; next < to && next < tokens.length && node.next.size; next++) {
    const child = node.next.get((tokens[next] as Token).key);
    if (!child) break;
    node = child;
    const own = asWritten(node, tokens[next] as Token);
    if (!own.length) continue;
    length = next + 1 - at;
    senses = own;
  }
  return length ? { length, senses } : null;
}

/** The senses of words that end with a token, those for words with a capital only where the text has it. */
function asWritten(node: Trie, token: Token): readonly Sense[] {
  if (!node.capital.length && !node.capitals.length) return node.senses;
  const first = token.text[0] ?? '';
  if (first === first.toLowerCase()) return node.senses;
  const shouted = token.text === token.text.toUpperCase();
  return [...node.senses, ...node.capital, ...(shouted ? node.capitals : [])];
}

const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u;
/** A day, month and year about full stops: 17.11.2025. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;

/** A number written in digits, Indian or western grouping; four digits may be a year, a colon makes a time of day. */
function numberSenses(token: Token): Sense[] {
  const clock = CLOCK.exec(token.key);
  if (clock) return clockSenses(clock);
  const dotted = DOTTED.exec(token.key);
  if (dotted) {
    const time = writtenDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
    return time ? [{ cls: 'time', time }] : [];
  }
  const n = numberOf(token.key);
  if (n === null) return [];
  const senses: Sense[] = [{ cls: 'number', n, digits: true }];
  if (/^\d{4}$/u.test(token.key) && n >= 1000 && n < 2200) senses.push({ cls: 'year', year: n });
  return senses;
}

function clockSenses([, hour, minute, second]: RegExpExecArray): Sense[] {
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 59) return [];
  const from = {
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0),
    half: Number(hour) > 12 || hour?.startsWith('0') ? ('24' as const) : null,
    part: null,
    zone: null,
  };
  return [{ cls: 'clock', from, to: null }];
}

/** Figures; a nought before three or more is that of a code. */
const PLAIN = /^(?:\d{1,2}|[1-9]\d*)(?:\.\d+)?$/u;
/** Groups of two or three digits behind commas (12,34,567.89); anything else about a comma is no number. */
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u;

/** Points before three figures and a comma before others, or two such points: what only the continent of Europe writes. */
const CONTINENTAL = /^\d{1,3}(?:(?:\.\d{3})+,\d{1,2}|(?:\.\d{3}){2})$/u;

function numberOf(key: string): number | null {
  if (PLAIN.test(key) && key !== '00') return Number(key);
  if (CONTINENTAL.test(key)) return Number(key.replaceAll('.', '').replace(',', '.'));
  return GROUPED.test(key) ? Number(key.replaceAll(',', '')) : null;
}
