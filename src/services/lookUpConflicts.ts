import type { PrismaClient } from '../store/generated/client.js';
import * as store from '../store/readsConflicts.js';
import type { ConflictRow } from '../store/tree/rows.js';
import { type QuestionFilter, toCriteria } from './lookUpFilters.js';
import { inOrder } from './lookUpIds.js';
import { lookUpPage, type Page, type PageRequest } from './lookUpPage.js';
import type { Selection } from './lookUpRelated.js';

export type ConflictRecord = ConflictRow;

export type ConflictOrder = store.ConflictOrder;

/** What a list of conflicts is narrowed to, as the caller sent it. */
export type ConflictFilter = Omit<QuestionFilter, 'consensus'> & {
  readonly assignee?: string | null;
  readonly isAssigned?: boolean | null;
  readonly isStale?: boolean | null;
};

/** The conflict of each question, standing or closed; null where it has never been one. */
export async function lookUpReviewedOfQuestions(
  prisma: PrismaClient,
  questionIds: readonly string[],
): Promise<(ConflictRecord | null)[]> {
  return inOrder(
    questionIds,
    await store.readReviewedOfQuestions(prisma, questionIds),
    (row) => row.questionId,
  );
}

/** Standing conflicts that the filter leaves, those opened last first unless told. */
export async function lookUpConflictPage(
  prisma: PrismaClient,
  request: PageRequest,
  filter: ConflictFilter = {},
  order: ConflictOrder = 'NEWEST',
  wanted?: Selection,
): Promise<Page<ConflictRecord>> {
  const criteria = {
    ...(await toCriteria(prisma, filter)),
    assignee: filter.assignee ?? undefined,
    isAssigned: filter.isAssigned ?? undefined,
    isStale: filter.isStale ?? undefined,
  };
  const columns = store.CONFLICT_ORDERS[order];
  return lookUpPage<ConflictRecord>(
    {
      name: `conflicts ${order}`,
      order: columns,
      rows: (stretch) => store.readConflictPage(prisma, criteria, columns, stretch, wanted),
      count: () => store.countConflicts(prisma, criteria),
    },
    request,
  );
}
