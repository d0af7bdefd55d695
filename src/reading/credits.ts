import { wireAgencies } from '../languages/lexicon/organisations.js';
import { keyOf, type Sentence, senseOf } from './sentence.js';

const agencies: ReadonlySet<string> = new Set(wireAgencies);

/** The wire agencies that a text credits: named alone in brackets, or alone in the first or last line (भाषा, PTI). */
export function creditsOf(sentences: readonly Sentence[]): string[] {
  const found = new Set<string>();
  for (const [index, sentence] of sentences.entries()) {
    const ends = index === 0 || index === sentences.length - 1;
    for (const [at, item] of sentence.items.entries()) {
      const agency = senseOf(item, 'organisation')?.entity.key;
      if (!agency || !agencies.has(agency)) continue;
      const bracketed =
        keyOf(sentence, sentence.items[at - 1]) === '(' &&
        keyOf(sentence, sentence.items[at + 1]) === ')';
      if (bracketed || (ends && sentence.items.length <= 3))
        found.add(agency.replace('organisation/', ''));
    }
  }
  return [...found].sort();
}
