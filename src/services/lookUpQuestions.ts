import type { PrismaClient } from '../store/generated/client.js';
import { readJoinedQuestions } from '../store/readsJudgedClaims.js';
import * as store from '../store/readsQuestions.js';
import { type QuestionFilter, toCriteria } from './lookUpFilters.js';
import { grouped, inOrder, isRowId } from './lookUpIds.js';
import { lookUpPage, type Page, type PageRequest } from './lookUpPage.js';

export type QuestionRecord = store.QuestionRow;
export type AnswerRecord = store.AnswerRow;
export type ComparisonRecord = store.ComparisonRow;
export type QuestionOrder = store.QuestionOrder;

/**
 * These questions in the ids' order; null for an id that names none. One that an editor joined to another is told as that:
 * what was written down leads on.
 */
export async function lookUpQuestions(
  prisma: PrismaClient,
  ids: readonly string[],
): Promise<(QuestionRecord | null)[]> {
  const found = inOrder(
    ids,
    await store.readQuestions(prisma, ids.filter(isRowId)),
    (row) => row.id,
  );
  const gone = ids.filter((id, at) => found[at] === null && isRowId(id));
  if (!gone.length) return found;
  const joined = await readJoinedQuestions(prisma, gone);
  if (!joined.length) return found;
  const rows = await store.readQuestions(
    prisma,
    joined.map(({ questionId }) => questionId),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const leads = new Map(joined.map(({ id, questionId }) => [id, byId.get(questionId) ?? null]));
  return found.map((row, at) => row ?? leads.get((ids[at] as string).toLowerCase()) ?? null);
}

/** The question of each answer. */
export async function lookUpQuestionsOfAnswers(
  prisma: PrismaClient,
  answerIds: readonly string[],
): Promise<(QuestionRecord | null)[]> {
  const rows = await store.readQuestionsOfAnswers(prisma, answerIds);
  return inOrder(answerIds, rows, (row) => row.id).map((row) => row?.question ?? null);
}

/** Questions that the filter leaves, those in conflict first unless told; `within` names the articles that answer them. */
export async function lookUpQuestionPage(
  prisma: PrismaClient,
  request: PageRequest,
  filter: QuestionFilter = {},
  order: QuestionOrder = 'GRAVEST',
  within?: readonly string[],
): Promise<Page<QuestionRecord>> {
  const criteria = { ...(await toCriteria(prisma, filter)), articleIds: within };
  const columns = store.QUESTION_ORDERS[order];
  return lookUpPage<QuestionRecord>(
    {
      name: `questions ${order}`,
      order: columns,
      rows: (stretch) => store.readQuestionPage(prisma, criteria, columns, stretch),
      count: () => store.countQuestions(prisma, criteria),
    },
    request,
  );
}

/** The answers of each question, the best supported first. */
export async function lookUpAnswers(
  prisma: PrismaClient,
  questionIds: readonly string[],
): Promise<AnswerRecord[][]> {
  return grouped(
    questionIds,
    await store.readAnswersOfQuestions(prisma, questionIds),
    (row) => row.questionId,
  );
}

/** The comparisons of each question, in the order of its answers. */
export async function lookUpComparisons(
  prisma: PrismaClient,
  questionIds: readonly string[],
): Promise<ComparisonRecord[][]> {
  return grouped(
    questionIds,
    await store.readComparisonsOfQuestions(prisma, questionIds),
    (row) => row.questionId,
  );
}
