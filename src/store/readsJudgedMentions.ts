import type { JudgedMentions } from '../comparing/judgedMentions.js';
import type { Prisma, PrismaClient } from './generated/client.js';
import { LASTING_NAME } from './lastingNames.js';
import { insertRows } from './rows.js';
import type { Transaction } from './transaction.js';

/** An account on one side of a decision about events. */
export interface JudgedRow {
  readonly decisionId: string;
  readonly action: 'SPLIT_EVENT' | 'MERGE_EVENTS';
  readonly mentionId: string;
  readonly isLeft: boolean;
}

/** What stands of decisions about these accounts. */
export async function readJudgedMentions(
  tx: Transaction,
  mentionIds: readonly string[],
): Promise<JudgedRow[]> {
  if (!mentionIds.length) return [];
  return tx.$queryRaw<JudgedRow[]>`
    SELECT m."decisionId"::text, d.action::text, m."mentionId"::text, m."isLeft"
      FROM "DecisionMention" m JOIN "Decision" d ON d.id = m."decisionId"
     WHERE m."mentionId" = ANY(${[...mentionIds]}::uuid[])
       AND NOT EXISTS (SELECT 1 FROM "DecisionUndo" u WHERE u."decisionId" = d.id)`;
}

/** The pairs that decisions judge: each account of the one side with each of the other; what a merge joins is one on either side too. */
export function judgedIn(rows: readonly JudgedRow[]): JudgedMentions[] {
  const byDecision = new Map<string, JudgedRow[]>();
  for (const row of rows)
    byDecision.set(row.decisionId, [...(byDecision.get(row.decisionId) ?? []), row]);
  return [...byDecision.values()].flatMap((told) =>
    told.flatMap((one, at) =>
      told.slice(at + 1).flatMap((other): JudgedMentions[] => {
        const [left, right] = [one.mentionId, other.mentionId];
        if (one.action === 'MERGE_EVENTS') return [{ left, right, verdict: 'SAME' }];
        return one.isLeft === other.isLeft ? [] : [{ left, right, verdict: 'DIFFERENT' }];
      }),
    ),
  );
}

/** What it takes to say at which accounts decisions stand, to be written with the accounts. */
export const judgedPlaces = (rows: readonly JudgedRow[]): Prisma.Sql | null =>
  insertRows(
    'DecisionMention',
    rows.map(({ decisionId, mentionId, isLeft }) => ({ decisionId, mentionId, isLeft })),
  );

/** These decisions stand at none of an article's accounts, until it is said anew at which. */
export async function forgetJudged(
  tx: Transaction,
  decisionIds: readonly string[],
  article: string,
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "DecisionMention" own USING "EventMention" m, "Revision" r, "Article" t
     WHERE own."decisionId" = ANY(${[...decisionIds]}::uuid[]) AND m.id = own."mentionId" AND r.id = m."revisionId" AND t.id = r."articleId"
       AND ${LASTING_NAME} = ${article}`;
}

/** The events that each of these decisions is about now, by decision. */
export function readEventsOfDecisions(
  prisma: PrismaClient,
  decisionIds: readonly string[],
): Promise<{ readonly decisionId: string; readonly eventId: string }[]> {
  return prisma.$queryRaw`
    SELECT DISTINCT own."decisionId"::text, m."eventId"::text
      FROM "DecisionMention" own JOIN "EventMention" m ON m.id = own."mentionId" AND m."eventId" IS NOT NULL
     WHERE own."decisionId" = ANY(${[...decisionIds]}::uuid[])
     ORDER BY 1, 2`;
}

/** The events of these accounts. */
export async function readEventIdsOfMentions(
  tx: Transaction,
  mentionIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.eventMention.findMany({
    where: { id: { in: [...mentionIds] }, eventId: { not: null } },
    select: { eventId: true },
  });
  return [...new Set(rows.flatMap(({ eventId }) => eventId ?? []))];
}

/** The standing decisions about each of these events, by event, the first first. */
export function readDecisionIdsOfEvents(
  prisma: PrismaClient,
  eventIds: readonly string[],
): Promise<{ readonly eventId: string; readonly decisionId: string }[]> {
  return prisma.$queryRaw`
    SELECT DISTINCT m."eventId"::text, own."decisionId"::text
      FROM "EventMention" m JOIN "DecisionMention" own ON own."mentionId" = m.id
     WHERE m."eventId" = ANY(${[...eventIds]}::uuid[])
       AND NOT EXISTS (SELECT 1 FROM "DecisionUndo" u WHERE u."decisionId" = own."decisionId")
     ORDER BY 1, 2`;
}
