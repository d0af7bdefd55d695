import type { ComparedQuestion } from '../../src/comparing/model.js';
import type { QuestionKind, Span } from '../../src/reading/reading.js';
import type { ComparedTexts } from './compareTexts.js';
import type { GoldAnswer, GoldQuestion, GoldStory } from './goldStory.js';
import { isGoldValue } from './goldValue.js';

/** The kinds under which what is asked by hand can rightly be asked, the most fitting first. */
const KINDS: Readonly<Record<string, readonly QuestionKind[]>> = {
  date: ['DATE'],
  time: ['DATE'],
  order: ['ORDER'],
  duration: ['DURATION', 'QUANTITY'],
  count: ['QUANTITY', 'DURATION', 'ORDINAL'],
  money: ['QUANTITY', 'DURATION', 'ORDINAL'],
  quantity: ['QUANTITY', 'DURATION', 'ORDINAL'],
  ordinal: ['ORDINAL', 'QUANTITY'],
  place: ['PLACE'],
  person: ['PERSON', 'ROLE', 'ORGANISATION'],
  organisation: ['ORGANISATION', 'OCCURRENCE', 'PERSON'],
  role: ['ROLE', 'PERSON'],
  event: ['OCCURRENCE', 'PERSON', 'DATE'],
};

/** An answer given by hand, with where its words stand and what can ask for it. */
export interface Located extends GoldAnswer {
  readonly span: Span;
  readonly kinds: readonly QuestionKind[];
}

/** Where a question's answers stand. Throws where a quote is not in its article: the story, not the server, is at fault. */
export function locate(
  { story, articles }: GoldStory,
  { id, type, answers }: GoldQuestion,
): Located[] {
  const kinds = KINDS[type];
  if (!kinds) throw new Error(`${story} ${id}: no kind of question is a ${type}.`);
  return answers.map((answer) => {
    const text = articles.find((one) => one.id === answer.article)?.text ?? '';
    const index = text.indexOf(answer.quote);
    if (index < 0)
      throw new Error(`${story} ${id}: ${answer.article} does not say ${answer.quote}`);
    const start = [...text.slice(0, index)].length;
    return { ...answer, kinds, span: { start, end: start + [...answer.quote].length } };
  });
}

/**
 * The question's answers whose evidence meets the quote: those with its value; else those whose value cannot be judged
 * here; else, where the evidence is no longer than thrice the quote, those with another value, a misreading.
 */
export function answersTo(
  { told }: ComparedTexts,
  { kind, answers }: ComparedQuestion,
  gold: Located,
): number[] {
  if (!gold.kinds.includes(kind)) return [];
  const length = gold.span.end - gold.span.start;
  const met = answers.flatMap(({ value, claims }, at) => {
    const spans = claims.flatMap((ref) => {
      const { article, claim } = told.get(ref)!;
      return article === gold.article && meets(claim.evidence, gold.span) ? [claim.evidence] : [];
    });
    const isSame = isGoldValue(gold.value, value);
    if (!spans.length || isSame === undefined) return [];
    return [{ at, isSame, isTight: spans.some(({ start, end }) => end - start <= 3 * length) }];
  });
  const best = [true, null]
    .map((same) => met.filter(({ isSame }) => isSame === same))
    .find((some) => some.length);
  return (best ?? met.filter(({ isTight }) => isTight)).map(({ at }) => at);
}

/** Two stretches share at least half of the shorter. */
function meets(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= 0.5 * Math.min(a.end - a.start, b.end - b.start);
}

/** Two answers that rest on the same words. */
export function areOneQuote(a: Located, b: Located): boolean {
  return a.article === b.article && meets(a.span, b.span);
}
