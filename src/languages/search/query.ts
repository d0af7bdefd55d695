import { aliasesOf, LONGEST_NAME } from './aliases.js';
import { isIdle } from './idleWords.js';
import { wordsOf } from './words.js';

/** A part of a query: words that belong together, and the names by which the lexicon knows what they name. */
export interface QueryPart {
  readonly words: readonly string[];
  readonly aliases: readonly (readonly string[])[];
}

/**
 * What a query asks for, part by part, all of which a find must hold. The longest names of the lexicon are taken whole. What any text
 * holds (of, का) or a letter that stands for a name is asked for only where there is nothing else.
 */
export function readQuery(text: string): QueryPart[] {
  const words = wordsOf(text);
  const parts: QueryPart[] = [];
  for (let at = 0; at < words.length; ) {
    const part = partAt(words, at);
    parts.push(part);
    at += part.words.length;
  }
  const telling = parts.filter(({ words: own }) => own.some(tells));
  return (telling.length ? telling : parts).map(({ words: own, aliases }) => ({
    words: own.some(tells) ? own.filter(tells) : own,
    aliases,
  }));
}

function partAt(words: readonly string[], at: number): QueryPart {
  for (let length = LONGEST_NAME; length > 1; length--) {
    const own = words.slice(at, at + length);
    const aliases = own.length === length ? aliasesOf(own) : [];
    if (aliases.length) return { words: own, aliases };
  }
  const own = words.slice(at, at + 1);
  return { words: own, aliases: aliasesOf(own) };
}

const tells = (word: string): boolean => !isIdle(word) && !/^\p{L}$/u.test(word);
