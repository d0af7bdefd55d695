import { listedNames } from '../languages/entities.js';
import { formsOf } from '../languages/search/forms.js';
import { inTitle, wholeName, wordsOf } from '../languages/search/words.js';
import type { Claim } from '../reading/reading.js';
import type { FoundBy } from '../store/readsWords.js';

const found = (words: readonly string[], more: readonly string[] = []): FoundBy => ({
  words: [...words, ...more],
  forms: words.map(formsOf),
});

/** What an article is found by: its title, its text, and those whom its claims name as their speakers. */
export const wordsOfArticle = (
  title: string | null,
  text: string,
  claims: readonly Pick<Claim, 'attribution'>[] = [],
): FoundBy =>
  found(
    wordsOf(title, text, ...claims.map(({ attribution }) => attribution)),
    wordsOf(title).map(inTitle),
  );

/** What a claim is found by: its quote and its speaker. Each of them is a word of its article too. */
export const wordsOfClaim = (exact: string, attribution: string | null): readonly string[] =>
  wordsOf(exact, attribution);

/** What a question is found by: its words in both languages. */
export const wordsOfQuestion = (textEn: string, textHi: string): FoundBy =>
  found(wordsOf(textEn, textHi));

/** What an outlet is found by: its name. */
export const wordsOfOutlet = (name: string): FoundBy => found(wordsOf(name));

/** What an entity is found by: all its names, those of the lexicon too, by their words and whole. */
export const wordsOfEntity = (key: string, names: readonly string[]): FoundBy => {
  const all = [...names, ...listedNames(key).map(({ name }) => name)];
  const whole = new Set(all.map((name) => wholeName(wordsOf(name))));
  return found(wordsOf(...all), [...whole]);
};
