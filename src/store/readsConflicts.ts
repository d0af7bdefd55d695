import type { Prisma, PrismaClient, ReviewState } from './generated/client.js';
import { type QuestionCriteria, questionWhere } from './readsQuestions.js';

export interface ConflictRow {
  readonly id: string;
  readonly questionId: string;
  readonly state: ReviewState;
  readonly openedAt: Date;
}

/** What a list of conflicts is narrowed to. */
export interface ConflictCriteria extends QuestionCriteria {
  readonly state?: readonly ReviewState[] | undefined;
}

/** Where a list of conflicts, those opened last first, goes on. */
export interface ConflictKey {
  readonly openedAt: Date;
  readonly id: string;
}

const fields = {
  id: true,
  questionId: true,
  state: true,
  openedAt: true,
} satisfies Prisma.ConflictSelect;

// The row of a conflict that is no more is kept for its history: the question's consensus says what stands.
const conflictWhere = ({ state, ...question }: ConflictCriteria): Prisma.ConflictWhereInput => ({
  ...(state && { state: { in: [...state] } }),
  question: { ...questionWhere(question), consensus: 'CONFLICTING' },
});

/** Standing conflicts, those opened last first, from after a key on. */
export async function readConflictPage(
  prisma: PrismaClient,
  criteria: ConflictCriteria,
  take: number,
  after: ConflictKey | null,
): Promise<ConflictRow[]> {
  return prisma.conflict.findMany({
    where: {
      ...conflictWhere(criteria),
      ...(after && {
        openedAt: { lte: after.openedAt },
        OR: [{ openedAt: { lt: after.openedAt } }, { id: { lt: after.id } }],
      }),
    },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    take,
    select: fields,
  });
}

export async function countConflicts(
  prisma: PrismaClient,
  criteria: ConflictCriteria = {},
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
