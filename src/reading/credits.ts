import type { CompiledPack } from '../languages/compile.js';
import { wireAgencies } from '../languages/lexicon/organisations.js';
import { itemsWith, keyOf, type Sentence, senseOf } from './sentence.js';

const agencies: ReadonlySet<string> = new Set(wireAgencies);

/** The wire agency that an item names; an everyday word does so only alone in brackets. */
function agencyAt(sentence: Sentence, at: number, pack: CompiledPack): string | null {
  const named = senseOf(sentence.items[at], 'organisation')?.entity.key;
  if (named !== undefined) return agencies.has(named) ? named : null;
  return isBracketed(sentence, at)
    ? (pack.credits.get(keyOf(sentence, sentence.items[at])) ?? null)
    : null;
}

function isBracketed(sentence: Sentence, at: number): boolean {
  return (
    keyOf(sentence, sentence.items[at - 1]) === '(' &&
    keyOf(sentence, sentence.items[at + 1]) === ')'
  );
}

/** Whether an item alone in brackets credits a wire agency: (भाषा), (PTI). */
export function isCredit(sentence: Sentence, at: number, pack: CompiledPack): boolean {
  return isBracketed(sentence, at) && agencyAt(sentence, at, pack) !== null;
}

/** The wire agencies that a text credits: named alone in brackets, or alone in the first or last line (भाषा, PTI). */
export function creditsOf(sentences: readonly Sentence[], pack: CompiledPack): string[] {
  const found = new Set<string>();
  for (const [index, sentence] of sentences.entries()) {
    const ends = index === 0 || index === sentences.length - 1;
    for (const at of mayCredit(sentence)) {
      const agency = agencyAt(sentence, at, pack);
      if (
        agency &&
        (isBracketed(sentence, at) || (ends && sentence.items.length <= LONGEST_CREDIT))
      )
        found.add(agency.replace('organisation/', ''));
    }
  }
  return [...found].sort();
}

/** The items that name a body, and those behind an opening bracket. */
function mayCredit(sentence: Sentence): number[] {
  const spots = [...itemsWith(sentence, 'organisation')];
  for (let at = 1; at < sentence.items.length; at++)
    if (keyOf(sentence, sentence.items[at - 1]) === '(') spots.push(at);
  return spots;
}

/** Items: an agency's name alone in its line, with a mark on either side. */
const LONGEST_CREDIT = 3;
