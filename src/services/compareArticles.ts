import type { PrismaClient } from '../store/generated/client.js';
import { readQuestionsOfArticles } from '../store/readsQuestions.js';
import type { AnswerRow, ComparisonRow, QuestionRow } from '../store/tree/rows.js';
import { articleNotFound } from './errors.js';
import { lookUpArticles } from './lookUpArticles.js';
import { checkRowId } from './lookUpIds.js';
import { lookUpRelated } from './lookUpRelated.js';

/** A question that both articles answer. */
export interface SharedQuestion {
  readonly question: QuestionRow;
  readonly left: readonly AnswerRow[];
  readonly right: readonly AnswerRow[];
  /** How the answers of the one lie to those of the other; none where both give the same. */
  readonly comparisons: readonly ComparisonRow[];
}

/** What two articles say of the same things, and what only one of them tells. */
export interface ArticleComparison {
  readonly leftId: string;
  readonly rightId: string;
  /** Those in conflict first. */
  readonly shared: readonly SharedQuestion[];
  readonly onlyLeft: readonly QuestionRow[];
  readonly onlyRight: readonly QuestionRow[];
}

/**
 * Lays two articles side by side, by the questions that they answer.
 *
 * @throws MilaanError INVALID_ID, NOT_FOUND
 */
export async function compareArticles(
  prisma: PrismaClient,
  left: string,
  right: string,
): Promise<ArticleComparison> {
  const ids = [checkRowId('left', left), checkRowId('right', right)];
  const articles = await lookUpArticles(prisma, ids);
  for (const [at, name] of (['left', 'right'] as const).entries())
    if (!articles[at]) throw articleNotFound(name, ids[at] as string);
  const answered = await readQuestionsOfArticles(prisma, ids);
  const by = (id: string) => answered.filter(({ articleIds }) => articleIds.has(id));
  const shared = by(left).filter(({ articleIds }) => articleIds.has(right));
  const questionIds = shared.map(({ question }) => question.id);
  const [answers, comparisons] = await Promise.all([
    lookUpRelated(prisma, 'Question', 'answers', questionIds),
    lookUpRelated(prisma, 'Question', 'comparisons', questionIds),
  ]).then(([given, compared]) => [given.flat(), compared.flat()] as const);
  return {
    leftId: left,
    rightId: right,
    shared: shared.map(({ question, answersOf }) => {
      const given = (id: string) => answers.filter((one) => answersOf.get(id)?.has(one.id));
      const [lefts, rights] = [given(left), given(right)];
      const isBetween = ({ leftId, rightId }: ComparisonRow): boolean =>
        (has(lefts, leftId) && has(rights, rightId)) ||
        (has(lefts, rightId) && has(rights, leftId));
      return { question, left: lefts, right: rights, comparisons: comparisons.filter(isBetween) };
    }),
    onlyLeft: by(left).flatMap(({ question, articleIds }) =>
      articleIds.has(right) ? [] : [question],
    ),
    onlyRight: by(right).flatMap(({ question, articleIds }) =>
      articleIds.has(left) ? [] : [question],
    ),
  };
}

const has = (answers: readonly AnswerRow[], id: string): boolean =>
  answers.some((answer) => answer.id === id);
