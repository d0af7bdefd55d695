import type { PrismaClient } from '../store/generated/client.js';
import * as store from '../store/readsConflicts.js';
import { type QuestionFilter, toCriteria } from './lookUpFilters.js';
import { grouped, inOrder, isRowId, toMoment } from './lookUpIds.js';
import { lookUpPage, type Page, type PageRequest } from './lookUpPage.js';

export type ConflictRecord = store.ConflictRow;

/** What a list of conflicts is narrowed to, as the caller sent it. */
export interface ConflictFilter extends Omit<QuestionFilter, 'consensus' | 'text'> {
  readonly state?: store.ConflictCriteria['state'] | null;
}

/** These conflicts, standing or closed, in the ids' order. */
export async function lookUpConflicts(
  prisma: PrismaClient,
  ids: readonly string[],
): Promise<(ConflictRecord | null)[]> {
  return inOrder(ids, await store.readConflicts(prisma, ids), (row) => row.id);
}

/** The standing conflict of each question, null where its sources can all be right. */
export async function lookUpConflictsOfQuestions(
  prisma: PrismaClient,
  questionIds: readonly string[],
): Promise<(ConflictRecord | null)[]> {
  const rows = grouped(
    questionIds,
    await store.readConflictsOfQuestions(prisma, questionIds),
    (row) => row.questionId,
  );
  return rows.map(([row]) => row ?? null);
}

/** Standing conflicts that the filter leaves, those opened last first. */
export async function lookUpConflictPage(
  prisma: PrismaClient,
  request: PageRequest,
  filter: ConflictFilter = {},
): Promise<Page<ConflictRecord>> {
  const criteria = { ...toCriteria(filter), state: filter.state ?? undefined };
  return lookUpPage<ConflictRecord, store.ConflictKey>(
    {
      name: 'conflicts',
      keyOf: (row) => [row.openedAt.getTime(), row.id],
      toKey: ([moment, id]) => {
        const openedAt = toMoment(moment);
        return openedAt && isRowId(id) ? { openedAt, id } : null;
      },
      rows: (take, after) => store.readConflictPage(prisma, criteria, take, after),
      count: () => store.countConflicts(prisma, criteria),
    },
    request,
  );
}
