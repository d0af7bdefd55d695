import type { NormalText } from '../text/normal.js';
import { evidenceOfItems } from './evidence.js';
import type { ClauseFrames } from './frames/frame.js';
import { medialSource } from './medialSource.js';
import { itemsWith, keyOf, type Sentence, senseOf } from './sentence.js';

/** How many items a source's name reaches back from its marker. */
const LONGEST_SOURCE = 6;

/**
 * Who is named as the source of what stands at an item: "according to TASS" before it in the sentence, or the agent of
 * the clause whose "that" opens the clause it stands in.
 */
export function attributions(
  sentences: readonly Sentence[],
  clauses: readonly (readonly ClauseFrames[])[],
  normal: NormalText,
): (sentence: number, item: number) => string | null {
  return (index, at) => {
    const sentence = sentences[index];
    const told = clauses[index] ?? [];
    if (!sentence) return null;
    if (told.some((one) => one.clause.medial))
      return medialSource(
        sentence,
        told.map((one) => one.clause),
        at,
        normal,
      );
    const accordingTo = itemsWith(sentence, 'marker').find(
      (item) => senseOf(sentence.items[item], 'marker')?.marker === 'accordingTo',
    );
    if (accordingTo !== undefined && accordingTo > 0 && accordingTo <= at)
      return sourceBefore(sentence, accordingTo, normal);
    if (sentence.quoted[at]) return speakerBefore(sentence, at, normal);
    const clause = told.findIndex((one) => at >= one.clause.from && at < one.clause.to);
    const opener = told.findLastIndex(
      (one, place) => place <= clause && one.clause.opener === 'that',
    );
    const main = told[opener - 1]?.clause;
    if (opener < 1 || !main) return null;
    return speakerBefore(sentence, main.to, normal);
  };
}

/** The agent marked last before an item: who said what stands in the quotation marks or the clause behind. */
function speakerBefore(sentence: Sentence, at: number, normal: NormalText): string | null {
  for (let item = at - 1; item >= 0; item--) {
    const outside = !sentence.quoted[item];
    if (outside && senseOf(sentence.items[item], 'marker')?.marker === 'agent')
      return sourceBefore(sentence, item, normal);
  }
  return null;
}

/** The noun phrase before a marker, in the article's words; null for a pronoun. */
function sourceBefore(sentence: Sentence, marker: number, normal: NormalText): string | null {
  let from = marker;
  while (from > 0 && marker - from < LONGEST_SOURCE) {
    const item = sentence.items[from - 1];
    const key = keyOf(sentence, item);
    if (
      key === ',' ||
      key === '।' ||
      senseOf(item, 'time') ||
      (senseOf(item, 'verb') && !senseOf(item, 'marker')) ||
      (senseOf(item, 'marker') && senseOf(item, 'marker')?.marker !== 'genitive')
    )
      break;
    from--;
  }
  if (from === marker || senseOf(sentence.items[marker - 1], 'pronoun')) return null;
  return evidenceOfItems(normal, sentence, { from, to: marker }).exact.replace(/[‘’“”"]/gu, '');
}
