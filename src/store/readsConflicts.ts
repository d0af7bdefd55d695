import type { Prisma, PrismaClient, ReviewState } from './generated/client.js';
import { beyond, byId, forward, type ListOrder, orderBy, type Stretch } from './keyset.js';
import { type QuestionCriteria, questionWhere } from './readsQuestions.js';

export interface ConflictRow {
  readonly id: string;
  readonly questionId: string;
  readonly state: ReviewState;
  readonly openedAt: Date;
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
  openedAt: true,
} satisfies Prisma.ConflictSelect;

const withOrigins = {
  ...fields,
  question: { select: { independentOrigins: true } },
} satisfies Prisma.ConflictSelect;

const conflictWhere = (criteria: QuestionCriteria): Prisma.ConflictWhereInput => ({
  question: { AND: [questionWhere(criteria), { consensus: 'CONFLICTING' }] },
});

/** A stretch of the standing conflicts that the criteria leave. */
export async function readConflictPage(
  prisma: PrismaClient,
  criteria: QuestionCriteria,
  order: ListOrder,
  stretch: Stretch,
): Promise<ConflictRow[]> {
  const { take, from, backward } = stretch;
  const page = {
    where: { AND: [conflictWhere(criteria), ...(from ? [beyond(order, from, backward)] : [])] },
    orderBy: orderBy(order, backward),
    take,
  };
  // The question is read along only where its columns decide the order: it costs a statement.
  if (order.every(({ path }) => path.length === 1))
    return forward(await prisma.conflict.findMany({ ...page, select: fields }), stretch);
  const rows = await prisma.conflict.findMany({ ...page, select: withOrigins });
  return forward(
    rows.map(({ question, ...conflict }) => ({ ...conflict, ...question })),
    stretch,
  );
}

export async function countConflicts(
  prisma: PrismaClient,
  criteria: QuestionCriteria = {},
): Promise<number> {
  return prisma.conflict.count({ where: conflictWhere(criteria) });
}

/** These conflicts, standing or not, in no order. */
export async function readConflicts(
  prisma: PrismaClient,
  ids: readonly string[],
): Promise<ConflictRow[]> {
  return prisma.conflict.findMany({ where: { id: { in: [...ids] } }, select: fields });
}

/** The standing conflicts of these questions. */
export async function readConflictsOfQuestions(
  prisma: PrismaClient,
  questionIds: readonly string[],
): Promise<ConflictRow[]> {
  return prisma.conflict.findMany({
    where: { questionId: { in: [...questionIds] }, question: { consensus: 'CONFLICTING' } },
    select: fields,
  });
}
