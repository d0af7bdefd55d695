import type { PrismaClient } from '../store/generated/client.js';
import * as store from '../store/readsQuestions.js';
import type { AnswerRow, ComparisonRow, QuestionRow } from '../store/tree/rows.js';
import { type QuestionFilter, toCriteria } from './lookUpFilters.js';
import { lookUpPage, type Page, type PageRequest } from './lookUpPage.js';
import type { Selection } from './lookUpRelated.js';

export type QuestionRecord = QuestionRow;
export type AnswerRecord = AnswerRow;
export type ComparisonRecord = ComparisonRow;
export type QuestionOrder = store.QuestionOrder;

/** Questions that the filter leaves, those in conflict first unless told; `within` names the articles that answer them. */
export async function lookUpQuestionPage(
  prisma: PrismaClient,
  request: PageRequest,
  filter: QuestionFilter = {},
  order: QuestionOrder = 'GRAVEST',
  within?: readonly string[],
  wanted?: Selection,
): Promise<Page<QuestionRecord>> {
  const criteria = { ...(await toCriteria(prisma, filter)), articleIds: within };
  const columns = store.QUESTION_ORDERS[order];
  return lookUpPage<QuestionRecord>(
    {
      name: `questions ${order}`,
      order: columns,
      rows: (stretch) => store.readQuestionPage(prisma, criteria, columns, stretch, wanted),
      count: () => store.countQuestions(prisma, criteria),
    },
    request,
  );
}
