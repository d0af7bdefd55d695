import { fold } from '../text/fold.js';
import { tokenise } from '../text/tokens.js';
import { lexiconWords } from './entities.js';
import type { LanguagePack, Pattern, PredicateRule, Words } from './pack.js';
import { parsePattern, type Term } from './patternSyntax.js';
import type { Sense } from './sense.js';

/** Words by their first token, then the next; `senses` where a phrase ends. */
export interface Trie {
  readonly next: Map<string, Trie>;
  readonly senses: Sense[];
}

/** A pack made ready for the engine: words in tries, patterns parsed, sets folded. */
export interface CompiledPack {
  readonly pack: LanguagePack;
  readonly words: Trie;
  readonly markers: Trie;
  readonly patterns: readonly { readonly rule: Pattern; readonly terms: readonly Term[] }[];
  readonly predicates: readonly (PredicateRule & { readonly keys: ReadonlySet<string> | null })[];
  readonly abbreviations: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly notNameEndings: readonly string[];
  readonly phases: { readonly begin: ReadonlySet<string>; readonly end: ReadonlySet<string> };
  readonly openers: ReadonlyMap<string, 'when' | 'relative' | 'that' | 'and' | 'other'>;
  /** The wire agency that a word credits, by folded word. */
  readonly credits: ReadonlyMap<string, string>;
  readonly additives: readonly (readonly string[])[];
}

/** Compiles a pack once; the lexicon's names of all languages are known to each. */
export function compilePack(pack: LanguagePack): CompiledPack {
  return {
    pack,
    words: trieOf([...pack.words, ...lexiconWords()]),
    markers: trieOf(pack.markers),
    patterns: pack.patterns.map((rule) => ({ rule, terms: parsePattern(rule.pattern) })),
    predicates: pack.predicates.map((rule) => ({
      ...rule,
      keys: rule.words ? folded(rule.words) : null,
    })),
    abbreviations: folded(pack.abbreviations),
    conjunctions: folded(pack.conjunctions),
    notNames: folded(pack.notNames),
    notNameEndings: pack.notNameEndings.map(fold),
    phases: { begin: folded(pack.phases.begin), end: folded(pack.phases.end) },
    openers: new Map(Object.entries(pack.clauseOpeners).map(([word, kind]) => [fold(word), kind])),
    credits: new Map(Object.entries(pack.credits).map(([word, key]) => [fold(word), key])),
    additives: pack.additives.map(keysOf),
  };
}

/** The folded keys of a phrase's tokens. */
export function keysOf(phrase: string): string[] {
  return tokenise(phrase).map((token) => token.key);
}

function folded(words: readonly string[]): Set<string> {
  return new Set(words.map(fold));
}

function trieOf(words: readonly Words[]): Trie {
  const root: Trie = { next: new Map(), senses: [] };
  for (const { forms, sense } of words) {
    for (const form of forms) {
      let node = root;
      for (const key of keysOf(form)) {
        let child = node.next.get(key);
        if (!child) {
          child = { next: new Map(), senses: [] };
          node.next.set(key, child);
        }
        node = child;
      }
      if (!node.senses.includes(sense)) node.senses.push(sense);
    }
  }
  return root;
}
