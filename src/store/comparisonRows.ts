import type { KnownQuestion } from './knownQuestions.js';
import { newId } from './newId.js';
import type { Plan } from './questionPlan.js';

/** What becomes of the comparisons of questions: two answers that lie as they lay keep their row. */
export interface ComparisonRows {
  readonly fresh: readonly Readonly<Record<string, unknown>>[];
  /** Rows of comparisons that came out differently. */
  readonly changed: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
  readonly gone: readonly string[];
}

/** Sets the comparisons that questions have beside those that they are to have. */
export function comparisonRows(plans: readonly Plan[]): ComparisonRows {
  const rows = plans.map(rowsOf);
  return {
    fresh: rows.flatMap(({ fresh }) => fresh),
    changed: rows.flatMap(({ changed }) => changed),
    gone: rows.flatMap(({ gone }) => gone),
  };
}

function rowsOf({ id: questionId, question, was, answers }: Plan): ComparisonRows {
  const { policyVersion } = question;
  const left = new Map(was?.comparisons.map((one) => [pairOf(one), one]));
  const fresh: Record<string, unknown>[] = [];
  const changed: (Record<string, unknown> & { id: string })[] = [];
  for (const { relation, rule, ...places } of question.comparisons) {
    const pair = { leftId: answers[places.left]?.id, rightId: answers[places.right]?.id };
    const known = left.get(pairOf(pair));
    left.delete(pairOf(pair));
    const row = { relation, rule, policyVersion };
    if (!known) fresh.push({ id: newId(), questionId, ...pair, ...row });
    else if (!isAsBefore(known, row)) changed.push({ id: known.id, ...row });
  }
  return { fresh, changed, gone: [...left.values()].map(({ id }) => id) };
}

const pairOf = ({
  leftId,
  rightId,
}: {
  leftId?: string | undefined;
  rightId?: string | undefined;
}) => `${leftId} ${rightId}`;

type Row = Pick<KnownQuestion['comparisons'][number], 'relation' | 'rule' | 'policyVersion'>;

function isAsBefore(known: Row, now: Row): boolean {
  return (
    known.relation === now.relation &&
    known.rule === now.rule &&
    known.policyVersion === now.policyVersion
  );
}
