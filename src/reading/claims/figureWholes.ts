import { type Sentence, senseOf } from '../sentence.js';
import type { Bound } from './toldFigure.js';

/** Convicts counted without a word for all of them may be some; 17 OF 28 accused tells how many were charged, too. */
export function wholes(figures: readonly Bound[], sentence: Sentence): Bound[] {
  const { items } = sentence;
  return figures.map((figure, nth) => {
    if (isWholeOf(items, figure, figures[nth - 1], figures[nth + 1]))
      return { ...figure, measure: 'charged', words: { from: figure.at, to: figure.at + 1 } };
    const unit = figure.value.kind === 'quantity' ? figure.value.unit : null;
    const isOwn = figure.words.to - figure.words.from === 1;
    if (unit !== 'convict' || figure.measure !== 'convicted' || !isOwn) return figure;
    return isAllOfThem(items, figure.at) ? figure : { ...figure, measure: null };
  });
}

/** Seventeen OF THE 26 ACCUSED, six of 43 accused: the number of them all. */
export function isOfWhich({ items }: Sentence, at: number): boolean {
  if (senseOf(items[at], 'quantity')?.unit !== 'accused') return false;
  const of = senseOf(items[at - 1], 'article')?.definite ? at - 2 : at - 1;
  const isOf = senseOf(items[of], 'marker')?.marker === 'genitive';
  return isOf && senseOf(items[of - 1], 'number') !== null;
}

/** 28 में से 17, 17 of the 28: of so many accused so many were convicted or cleared. */
function isWholeOf(
  items: Sentence['items'],
  { at, value, words, measure }: Bound,
  before: Bound | undefined,
  after: Bound | undefined,
): boolean {
  const marker = (item: number): string | null => senseOf(items[item], 'marker')?.marker ?? null;
  const isFree = measure === null || (measure !== 'charged' && words.to - words.from > 1);
  if (value.kind !== 'quantity' || !ACCUSED.has(value.unit) || !isFree) return false;
  const leads = after && VERDICTS.has(after.measure ?? '') && after.at - at <= 4;
  if (leads && marker(at + 1) === 'in' && marker(at + 2) === 'with') return true;
  if (!before || !VERDICTS.has(before.measure ?? '') || at - before.at > 3) return false;
  return (
    marker(at - 1) === 'genitive' ||
    (marker(at - 2) === 'genitive' && !!senseOf(items[at - 1], 'article'))
  );
}

const ACCUSED: ReadonlySet<string> = new Set(['1', 'person', 'accused']);
const VERDICTS: ReadonlySet<string> = new Set(['convicted', 'acquitted']);

/** कुल 31 दोषियों, the 31 convicts, मामले के 31 दोषियों. */
function isAllOfThem(items: Sentence['items'], at: number): boolean {
  const before = items[at - 1];
  return (
    senseOf(before, 'total') !== null ||
    senseOf(before, 'every') !== null ||
    senseOf(before, 'article')?.definite === true ||
    senseOf(before, 'demonstrative') !== null ||
    senseOf(before, 'marker')?.marker === 'genitive'
  );
}
