import type { PrismaClient } from '../store/generated/client.js';
import * as store from '../store/readsDecisions.js';
import {
  readDecisionIdsOfQuestions,
  readQuestionsOfDecisions,
} from '../store/readsJudgedClaims.js';
import { readDecisionIdsOfEvents, readEventsOfDecisions } from '../store/readsJudgedMentions.js';
import { grouped, inOrder } from './lookUpIds.js';
import { lookUpPage, type Page, type PageRequest } from './lookUpPage.js';

/** What a person decided, and what took it back. */
export type DecisionRecord = store.DecisionRow;

export type DecisionOrder = store.DecisionOrder;

/** What a list of decisions is narrowed to, as the caller sent it. */
export interface DecisionFilter {
  readonly action?: store.DecisionCriteria['action'] | null;
  readonly by?: string | null;
  readonly isUndone?: boolean | null;
  readonly isStale?: boolean | null;
}

/** These decisions, in the ids' order; null for an id that names none. */
export async function lookUpDecisions(
  prisma: PrismaClient,
  ids: readonly string[],
): Promise<(DecisionRecord | null)[]> {
  return inOrder(ids, await store.readDecisions(prisma, ids), (row) => row.id);
}

/** All decisions that stand at each question, the first first: editors make them one by one, so they are few. */
export async function lookUpDecisionsOfQuestions(
  prisma: PrismaClient,
  questionIds: readonly string[],
): Promise<DecisionRecord[][]> {
  return grouped(
    questionIds,
    await store.readDecisionsOfQuestions(prisma, questionIds),
    (row) => row.place?.questionId ?? null,
  );
}

/** All decisions about each claim, the first first. */
export async function lookUpDecisionsOfClaims(
  prisma: PrismaClient,
  claimIds: readonly string[],
): Promise<DecisionRecord[][]> {
  return grouped(
    claimIds,
    await store.readDecisionsOfClaims(prisma, claimIds),
    (row) => row.claim?.claimId ?? null,
  );
}

/** The ids of the events that each decision is about now. */
export async function lookUpEventsOfDecisions(
  prisma: PrismaClient,
  decisionIds: readonly string[],
): Promise<string[][]> {
  const rows = await readEventsOfDecisions(prisma, decisionIds);
  return grouped(decisionIds, rows, (row) => row.decisionId).map((told) =>
    told.map(({ eventId }) => eventId),
  );
}

/** The ids of the questions that each decision is about now, that of its left side first. */
export async function lookUpQuestionsOfDecisions(
  prisma: PrismaClient,
  decisionIds: readonly string[],
): Promise<string[][]> {
  const rows = await readQuestionsOfDecisions(prisma, decisionIds);
  return grouped(decisionIds, rows, (row) => row.decisionId).map((told) =>
    told.map(({ questionId }) => questionId),
  );
}

/** The ids of the standing decisions that join each question with another or part it from one, the first first. */
export async function lookUpJudgementsOfQuestions(
  prisma: PrismaClient,
  questionIds: readonly string[],
): Promise<string[][]> {
  const rows = await readDecisionIdsOfQuestions(prisma, questionIds);
  return grouped(questionIds, rows, (row) => row.questionId).map((told) =>
    told.map(({ decisionId }) => decisionId),
  );
}

/** The same of events. */
export async function lookUpJudgementsOfEvents(
  prisma: PrismaClient,
  eventIds: readonly string[],
): Promise<string[][]> {
  const rows = await readDecisionIdsOfEvents(prisma, eventIds);
  return grouped(eventIds, rows, (row) => row.eventId).map((told) =>
    told.map(({ decisionId }) => decisionId),
  );
}

/** The version now of what each decision is about; null where that stands nowhere. */
export async function lookUpSubjectVersions(
  prisma: PrismaClient,
  decisionIds: readonly string[],
): Promise<(number | null)[]> {
  const rows = await store.readSubjectVersions(prisma, decisionIds);
  return inOrder(decisionIds, rows, (row) => row.id).map((row) => row?.version ?? null);
}

/** Decisions that the filter leaves, the latest first unless told. */
export async function lookUpDecisionPage(
  prisma: PrismaClient,
  request: PageRequest,
  filter: DecisionFilter = {},
  order: DecisionOrder = 'NEWEST',
): Promise<Page<DecisionRecord>> {
  const criteria = {
    action: filter.action ?? undefined,
    byId: filter.by ?? undefined,
    isUndone: filter.isUndone ?? undefined,
    isStale: filter.isStale ?? undefined,
  };
  const columns = store.DECISION_ORDERS[order];
  return lookUpPage<DecisionRecord>(
    {
      name: `decisions ${order}`,
      order: columns,
      rows: (stretch) => store.readDecisionPage(prisma, criteria, columns, stretch),
      count: () => store.countDecisions(prisma, criteria),
    },
    request,
  );
}

/** A page of decisions that have been read, the latest first. */
export function pageOfDecisions(
  decisions: readonly DecisionRecord[],
  request: PageRequest,
): Promise<Page<DecisionRecord>> {
  const latest = [...decisions].sort((a, b) => (a.id < b.id ? 1 : -1));
  return lookUpPage<DecisionRecord>(
    {
      name: 'decisions of a conflict',
      order: store.DECISION_ORDERS.NEWEST,
      rows: async ({ take, from, backward }) => {
        const id = from?.[0] as string | undefined;
        const left = latest.filter(
          (one) => id === undefined || (backward ? one.id > id : one.id < id),
        );
        return backward ? left.slice(-take) : left.slice(0, take);
      },
      count: async () => latest.length,
    },
    request,
  );
}
