import { keysOf } from '../compile.js';
import { type Check, notSingle, textsOf } from './facts.js';

/** Every text is there, in NFC, without white space around it; what is looked for as one word is one. */
export const textFaults: Check = (pack) => [
  ...textsOf(pack).flatMap(({ where, text }) => {
    if (!text.trim()) return [`${where} holds an empty form.`];
    if (text !== text.trim()) return [`${where} holds "${text}" with white space around it.`];
    return text === text.normalize('NFC') ? [] : [`${where} holds "${text}", which is not in NFC.`];
  }),
  ...pack.words
    .filter(({ forms }) => !forms.length)
    .map(({ sense }) => `words holds a row of ${sense.cls} without any form.`),
  ...notSingle('abbreviations', pack.abbreviations),
  ...notSingle('conjunctions', pack.conjunctions),
  ...notSingle('clauseOpeners', Object.keys(pack.clauseOpeners)),
  ...notSingle('notNames', pack.notNames),
  ...notSingle('credits', Object.keys(pack.credits)),
  ...notSingle('commonWords', pack.commonWords ?? []),
  ...notSingle('phases.begin', pack.phases.begin),
  ...notSingle('phases.end', pack.phases.end),
  ...notWords('conjunctions', pack.conjunctions),
  ...notWords('clauseOpeners', Object.keys(pack.clauseOpeners)),
];

/** A punctuation mark joins and opens nothing: the engine knows commas by itself. */
function notWords(where: string, words: readonly string[]): string[] {
  return words
    .filter((word) => keysOf(word).length === 1 && !/^[\p{L}\p{M}]/u.test(word))
    .map((word) => `${where} holds "${word}", which is no word.`);
}
