import type { NormalText } from '../text/normal.js';
import type { Clause } from './clauses.js';
import { evidenceOfItems } from './evidence.js';
import { isEnclitic, markersAt } from './phrases.js';
import { itemsWith, keyOf, type Sentence, senseOf } from './sentence.js';

/** How many items a source's name has at most. */
const LONGEST_SOURCE = 8;

/**
 * Who is named as the source of what stands at an item, where verbs stand in the middle: behind "according to", wherever
 * in the sentence; or the subject of the verb of saying that stands before the item or closes the sentence.
 */
export function medialSource(
  sentence: Sentence,
  clauses: readonly Clause[],
  at: number,
  normal: NormalText,
): string | null {
  const marked = itemsWith(sentence, 'marker').find((item) =>
    markersAt(sentence, item).includes('accordingTo'),
  );
  if (marked !== undefined)
    return nameOf(sentence, marked + 1, endBehind(sentence, marked + 1), normal);
  const mine = clauses.findIndex((one) => at >= one.from && at < one.to);
  const saying = clauses.findLast(
    (one, index) => index < mine && saysSo(sentence, one) && leadsTo(clauses[index + 1]),
  );
  const closing = clauses.at(-1);
  const said =
    saying ?? (closing && clauses.length - 1 > mine && closes(sentence, closing) ? closing : null);
  return said ? speakerOf(sentence, said, normal) : null;
}

function saysSo(sentence: Sentence, { verbs, medial }: Clause): boolean {
  for (let at = verbs; at < (medial?.verbsEnd ?? verbs); at++)
    if (senseOf(sentence.items[at], 'saying')) return true;
  return false;
}

/** Said that he will come, said he will come; not: said this and came. */
function leadsTo(next: Clause | undefined): boolean {
  return next !== undefined && (next.opener === 'that' || next.opener === null);
}

/** ", the ministry said in a statement on Thursday." */
function closes(sentence: Sentence, clause: Clause): boolean {
  return saysSo(sentence, clause) && keyOf(sentence, sentence.items[clause.from]) === ',';
}

/** The subject of a verb of saying, before it or, put last, behind it; null for a pronoun. */
function speakerOf(
  sentence: Sentence,
  { from, to, verbs }: Clause,
  normal: NormalText,
): string | null {
  let start = from;
  while (start < verbs && isNoName(sentence, start)) start++;
  if (start < verbs) return nameOf(sentence, start, endBehind(sentence, start, verbs), normal);
  return nameOf(sentence, verbs + 1, endBehind(sentence, verbs + 1, to), normal);
}

function isNoName(sentence: Sentence, at: number): boolean {
  const item = sentence.items[at];
  return sentence.tokens[item?.from ?? 0]?.kind === 'mark' || senseOf(item, 'time') !== null;
}

/** Where a name ends that begins at an item: before a comma, a verb or a preposition other than "of". */
function endBehind(sentence: Sentence, from: number, to = sentence.items.length): number {
  let at = from;
  while (at < to && at - from < LONGEST_SOURCE) {
    const item = sentence.items[at];
    const [marker] = markersAt(sentence, at);
    if (marker && marker !== 'genitive' && !isEnclitic(sentence, at)) break;
    if (senseOf(item, 'verb') || senseOf(item, 'time')) break;
    if (sentence.tokens[item?.from ?? 0]?.kind === 'mark' && !marker) break;
    at++;
  }
  return at;
}

function nameOf(sentence: Sentence, from: number, to: number, normal: NormalText): string | null {
  if (to <= from || senseOf(sentence.items[from], 'pronoun')) return null;
  let start = from;
  while (start < to - 1 && senseOf(sentence.items[start], 'article')) start++;
  const text = evidenceOfItems(normal, sentence, { from: start, to }).exact;
  return text.replace(/[‘’“”"]/gu, '') || null;
}
