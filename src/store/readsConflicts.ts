import type { Prisma, PrismaClient } from './generated/client.js';
import { byId, type ListOrder, type Stretch } from './keyset.js';
import { type QuestionCriteria, questionWhere } from './readsQuestions.js';
import type { Transaction } from './transaction.js';
import { countRows, readPage } from './tree/readTree.js';
import type { ConflictRow } from './tree/rows.js';
import type { Selection } from './tree/selection.js';

/** A conflict that an editor decides about. */
export interface ReviewedConflict extends ConflictRow {
  /** Whether its sources contradict each other still. */
  readonly isStanding: boolean;
}

/** What a list of conflicts is narrowed to beside its questions. */
export interface ConflictCriteria extends QuestionCriteria {
  readonly assignee?: string | undefined;
  readonly isAssigned?: boolean | undefined;
  readonly isStale?: boolean | undefined;
}

/** The orders that conflicts can be listed in. */
export const CONFLICT_ORDERS = {
  NEWEST: [
    { field: 'openedAt', path: ['openedAt'], direction: 'desc', as: 'moment' },
    byId('desc'),
  ],
  OLDEST: [{ field: 'openedAt', path: ['openedAt'], direction: 'asc', as: 'moment' }, byId('asc')],
  MOST_ORIGINS: [
    {
      field: 'independentOrigins',
      path: ['question', 'independentOrigins'],
      direction: 'desc',
      as: 'int',
    },
    byId('asc'),
  ],
} satisfies Record<string, ListOrder>;
export type ConflictOrder = keyof typeof CONFLICT_ORDERS;

const fields = {
  id: true,
  questionId: true,
  state: true,
  isStale: true,
  assignee: true,
  version: true,
  openedAt: true,
} satisfies Prisma.ConflictSelect;

const conflictWhere = (criteria: ConflictCriteria): Prisma.ConflictWhereInput => ({
  AND: [
    criteria.assignee === undefined ? {} : { assignee: criteria.assignee },
    criteria.isAssigned === undefined
      ? {}
      : { assignee: criteria.isAssigned ? { not: null } : null },
    criteria.isStale === undefined ? {} : { isStale: criteria.isStale },
  ],
  question: { AND: [questionWhere(criteria), { consensus: 'CONFLICTING' }] },
});

/** A stretch of the standing conflicts that the criteria leave, with what is wanted of them. */
export const readConflictPage = (
  prisma: PrismaClient,
  criteria: ConflictCriteria,
  order: ListOrder,
  stretch: Stretch,
  wanted?: Selection,
): Promise<ConflictRow[]> =>
  readPage(prisma, 'Conflict', { where: conflictWhere(criteria), order, stretch }, wanted);

export const countConflicts = (
  prisma: PrismaClient,
  criteria: ConflictCriteria = {},
): Promise<number> => countRows(prisma, 'Conflict', conflictWhere(criteria));

/** The conflicts of these questions, standing or not, in no order. */
export async function readReviewedOfQuestions(
  prisma: PrismaClient,
  questionIds: readonly string[],
): Promise<ConflictRow[]> {
  return prisma.conflict.findMany({
    where: { questionId: { in: [...questionIds] } },
    select: fields,
  });
}

/** The conflict of this id, or of this question, as it stands within the transaction; null where there is none. */
export async function readReviewed(
  tx: Transaction,
  by: { readonly id: string } | { readonly questionId: string },
): Promise<ReviewedConflict | null> {
  const found = await tx.conflict.findUnique({
    where: by,
    select: { ...fields, question: { select: { consensus: true } } },
  });
  if (!found) return null;
  const { question, ...conflict } = found;
  return { ...conflict, isStanding: question.consensus === 'CONFLICTING' };
}
