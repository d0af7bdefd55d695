import { fold } from '../text/fold.js';
import { tokenise } from '../text/tokens.js';
import type { ActWords } from './acts.js';
import type { Aside, AsideWords } from './aside.js';
import type { BusinessWords, CueRow } from './business.js';
import { lexiconWords } from './entities.js';
import { formsOf } from './forms.js';
import { AS_WRITTEN } from './lexicon/asWritten.js';
import type { LanguagePack, Pattern, PredicateRule, Words } from './pack.js';
import { parsePattern, type Term } from './patternSyntax.js';
import type { Sense } from './sense.js';
import { neededBy, WantList, type Wants } from './wants.js';

/** Words by their first token, then the next; `senses` where a phrase ends. */
export interface Trie {
  readonly next: Map<string, Trie>;
  readonly senses: Sense[];
  /** Senses of what counts only as it is written here: its last word with a capital, or all in capitals. */
  readonly capital: Sense[];
  readonly capitals: Sense[];
}

/** A pattern made ready: what it looks for behind itself stands apart. */
export interface CompiledPattern {
  readonly rule: Pattern;
  readonly behind: Term | null;
  readonly terms: readonly Term[];
  /** What stands where it begins, by its number among the pack's wants; null where that may be left out or be a name. */
  readonly begins: number | null;
  /** What it cannot match without, by its number among the pack's wants. */
  readonly needs: readonly number[];
}

/** The pack's number words, folded. */
export interface CompiledNumbers {
  readonly links: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly point: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  readonly over: ReadonlySet<string>;
  readonly partEnds: ReadonlySet<string>;
  readonly oneIsArticle: boolean;
  readonly labels: ReadonlySet<string>;
  readonly placeLabels: ReadonlySet<string>;
  readonly outOf: readonly (readonly string[])[];
  readonly wholeFirst: boolean;
  readonly pairedYears: boolean;
}

/** What a phrase of business reports says, made ready to be looked for. */
export interface CompiledCue {
  readonly keys: readonly string[];
  readonly list: keyof BusinessWords;
  readonly slug: string;
}

/** One phrase that is an aside, as folded words. */
export interface CompiledAside {
  readonly keys: readonly string[];
  readonly aside: Aside;
}

/** What a phrase of a loose dated act says, made ready to be looked for. */
export interface CompiledAct {
  readonly keys: readonly string[];
  readonly list: keyof ActWords;
  readonly slug: string;
}

/** A pack made ready for the engine: words in tries, patterns parsed, sets folded. */
export interface CompiledPack {
  readonly pack: LanguagePack;
  /** Its own among all that were compiled: where words keep what it says of them. */
  readonly number: number;
  readonly words: Trie;
  readonly markers: Trie;
  readonly patterns: readonly CompiledPattern[];
  readonly wants: Wants;
  readonly numbers: CompiledNumbers;
  readonly predicates: readonly (PredicateRule & { readonly keys: ReadonlySet<string> | null })[];
  readonly abbreviations: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly notNameEndings: readonly string[];
  readonly nameFillers: ReadonlySet<string>;
  readonly openers: ReadonlyMap<string, LanguagePack['clauseOpeners'][string]>;
  readonly additives: readonly (readonly string[])[];
  readonly phases: { readonly begin: ReadonlySet<string>; readonly end: ReadonlySet<string> };
  /** Phrases that are asides by their first word, the longest first. */
  readonly asides: ReadonlyMap<string, readonly CompiledAside[]>;
  /** The wire agency that a word credits, by folded word. */
  readonly credits: ReadonlyMap<string, string>;
  /** The phrases of business reports, by their first word, the longest first. */
  readonly cues: ReadonlyMap<string, readonly CompiledCue[]>;
  /** The phrases of loose dated acts, by their first word, the longest first. */
  readonly acts: ReadonlyMap<string, readonly CompiledAct[]>;
}

let compiledSoFar = 0;

/** Compiles a pack once; the lexicon's names of all languages are known to each. */
export function compilePack(pack: LanguagePack): CompiledPack {
  const wants = new WantList();
  const patterns = pack.patterns.map((rule) => compilePattern(rule, wants));
  const { count, byWord, byClass, byPerson } = wants;
  const needs = patterns.map((one) => one.needs);
  return {
    pack,
    number: compiledSoFar++,
    words: trieOf([...pack.words, ...lexiconWords()]),
    markers: trieOf(pack.markers),
    patterns,
    wants: { count, byWord, byClass, byPerson, ...neededBy(count, needs) },
    numbers: {
      links: folded(pack.numbers.links),
      articles: folded(pack.numbers.articles),
      point: folded(pack.numbers.point),
      minus: folded(pack.numbers.minus),
      over: folded(pack.numbers.over),
      partEnds: folded(pack.numbers.partEnds),
      oneIsArticle: pack.numbers.oneIsArticle ?? false,
      labels: folded(pack.numbers.labels),
      placeLabels: folded(pack.numbers.placeLabels ?? []),
      outOf: pack.numbers.outOf.words.map(keysOf),
      pairedYears: pack.numbers.pairedYears ?? false,
      wholeFirst: pack.numbers.outOf.wholeFirst,
    },
    predicates: pack.predicates.map((rule) => ({
      ...rule,
      keys: rule.words ? folded(rule.words) : null,
    })),
    abbreviations: folded(pack.abbreviations),
    conjunctions: folded(pack.conjunctions),
    // A marker of several words is read last; none of them is a name (के तहत).
    notNames: folded([
      ...pack.notNames,
      ...pack.markers.flatMap(({ forms }) => forms.flatMap((form) => form.split(' '))),
    ]),
    notNameEndings: pack.notNameEndings.map(fold),
    nameFillers: folded(pack.nameFillers ?? []),
    openers: new Map(Object.entries(pack.clauseOpeners).map(([word, kind]) => [fold(word), kind])),
    additives: pack.additives.map(keysOf),
    phases: { begin: folded(pack.phases.begin), end: folded(pack.phases.end) },
    asides: asidesByWord(pack.asides ?? []),
    credits: new Map(Object.entries(pack.credits).map(([word, key]) => [fold(word), key])),
    cues: cuesOf<keyof BusinessWords>(pack.business),
    acts: cuesOf<keyof ActWords>(pack.acts),
  };
}

function cuesOf<List extends string>(
  words: Readonly<Record<List, readonly CueRow[]>> | undefined,
): Map<string, { keys: readonly string[]; list: List; slug: string }[]> {
  const cues = new Map<string, { keys: readonly string[]; list: List; slug: string }[]>();
  for (const [list, rows] of Object.entries(words ?? {}) as [List, readonly CueRow[]][])
    for (const [slug, forms] of rows)
      for (const form of formsOf(forms)) {
        const keys = keysOf(form);
        const [first = ''] = keys;
        cues.set(first, [...(cues.get(first) ?? []), { keys, list, slug }]);
      }
  for (const some of cues.values()) some.sort((a, b) => b.keys.length - a.keys.length);
  return cues;
}

/** The folded keys of a phrase's tokens. */
export function keysOf(phrase: string): string[] {
  return tokenise(phrase).map((token) => token.key);
}

function asidesByWord(words: readonly AsideWords[]): Map<string, CompiledAside[]> {
  const all = new Map<string, CompiledAside[]>();
  for (const { forms, aside } of words)
    for (const keys of forms.map(keysOf)) {
      const [first = ''] = keys;
      const known = all.get(first) ?? [];
      known.push({ keys, aside });
      all.set(
        first,
        known.sort((a, b) => b.keys.length - a.keys.length),
      );
    }
  return all;
}

function compilePattern(rule: Pattern, wants: WantList): CompiledPattern {
  const all = parsePattern(rule.pattern);
  const isBehind = (term: Term): boolean => term.look === 'behind' || term.look === 'notBehind';
  const terms = all.filter((term) => !isBehind(term));
  const [first] = terms;
  return {
    rule,
    behind: all.find(isBehind) ?? null,
    terms,
    begins: first && isNeeded(first) && !first.look && !first.builtIn ? wants.add(first) : null,
    needs: all.filter(isNeeded).map((term) => wants.add(term)),
  };
}

function isNeeded(term: Term): boolean {
  return (
    !term.optional &&
    term.look !== 'notAhead' &&
    term.look !== 'notBehind' &&
    (!term.builtIn || term.classes.includes('fullName')) &&
    !term.classes.includes('edge')
  );
}

function folded(words: readonly string[]): Set<string> {
  return new Set(words.map(fold));
}

const emptyTrie = (): Trie => ({ next: new Map(), senses: [], capital: [], capitals: [] });

function trieOf(words: readonly Words[]): Trie {
  const root = emptyTrie();
  for (const { forms, sense } of words) {
    for (const form of forms) {
      const keys = keysOf(form);
      let node = root;
      for (const key of keys) {
        let child = node.next.get(key);
        if (!child) {
          child = emptyTrie();
          node.next.set(key, child);
        }
        node = child;
      }
      const senses = sensesFor(node, form, keys.length);
      if (!senses.includes(sense)) senses.push(sense);
    }
  }
  return root;
}

/** Which list of a node a form's sense goes to: a single word with a capital needs it in the text (US is not "us"). */
function sensesFor(node: Trie, form: string, tokens: number): Sense[] {
  if (AS_WRITTEN.has(form)) return node.capital;
  if (tokens > 1 || !/^\p{Lu}/u.test(form)) return node.senses;
  return form.length > 1 && form === form.toUpperCase() ? node.capitals : node.capital;
}
