import type { JudgedQuestion } from '../comparing/judgedQuestions.js';
import { Prisma, type PrismaClient } from './generated/client.js';
import { toJson } from './rows.js';
import type { Transaction } from './transaction.js';

/** A claim on one side of a decision about questions, with what it is about. */
export interface JudgedClaimRow {
  readonly decisionId: string;
  readonly action: 'SPLIT_QUESTION' | 'MERGE_QUESTIONS';
  readonly claimId: string;
  readonly isLeft: boolean;
  /** What the decision says the other question asks. */
  readonly asks: string | null;
  readonly mentionId: string | null;
  readonly aspectKey: string | null;
}

/** Where a claim of a decision about questions stands now; null where its words stand nowhere. */
export interface SideToStore {
  readonly decisionId: string;
  readonly position: number;
  readonly claimId: string | null;
}

/** All standing decisions that name any of the claims that `claims` selects by `id`, or that are named, with every claim of theirs. */
export const judgedClaims = (claims: Prisma.Sql, decisionIds: readonly string[]): Prisma.Sql =>
  Prisma.sql`
      SELECT s."decisionId", d.action, s."claimId", s."isLeft", d.content->>'asks' AS asks, c."mentionId", c."aspectKey"
        FROM (SELECT own."decisionId" FROM (${claims}) told JOIN "DecisionSide" own ON own."claimId" = told.id
               WHERE EXISTS (SELECT 1 FROM "DecisionSide")
              UNION SELECT unnest(${[...decisionIds]}::uuid[])) by
        JOIN "Decision" d ON d.id = by."decisionId" AND d.action IN ('SPLIT_QUESTION', 'MERGE_QUESTIONS')
        JOIN "DecisionSide" s ON s."decisionId" = d.id JOIN "Claim" c ON c.id = s."claimId"
       WHERE NOT EXISTS (SELECT 1 FROM "DecisionUndo" u WHERE u."decisionId" = d.id)`;

/** What stands of decisions about these claims. */
export function readJudgedClaims(
  tx: Transaction,
  claimIds: readonly string[],
): Promise<JudgedClaimRow[]> {
  if (!claimIds.length) return Promise.resolve([]);
  const claims = Prisma.sql`SELECT unnest(${[...claimIds]}::uuid[]) AS id`;
  return tx.$queryRaw<JudgedClaimRow[]>`
    SELECT "decisionId"::text, action::text, "claimId"::text, "isLeft", asks, "mentionId"::text, "aspectKey"
      FROM (${judgedClaims(claims, [])}) judged`;
}

/** The judgements that decisions come to. */
export function judgedQuestionsIn(rows: readonly JudgedClaimRow[]): JudgedQuestion[] {
  const byDecision = new Map<string, JudgedClaimRow[]>();
  for (const row of rows)
    byDecision.set(row.decisionId, [...(byDecision.get(row.decisionId) ?? []), row]);
  return [...byDecision].map(([decisionId, told]): JudgedQuestion => {
    const side = (isLeft: boolean) =>
      told.flatMap((row) => (row.isLeft === isLeft ? [row.claimId] : []));
    return {
      decisionId,
      verdict: told[0]?.action === 'MERGE_QUESTIONS' ? 'SAME' : 'DIFFERENT',
      lefts: side(true),
      rights: side(false),
      asks: told[0]?.asks ?? null,
    };
  });
}

/** Says where claims of decisions stand, to be written with the claims. Null where there is none. */
export const sidePlaces = (places: readonly SideToStore[]): Prisma.Sql | null =>
  places.length
    ? Prisma.sql`UPDATE "DecisionSide" own SET "claimId" = told."claimId"
        FROM json_populate_recordset(NULL::"DecisionSide", ${toJson(places.map((place) => ({ ...place })))}::json) told
       WHERE own."decisionId" = told."decisionId" AND own.position = told.position`
    : null;

/** The words of these claims of decisions stand nowhere, until it is said anew where. */
export async function forgetSides(
  tx: Transaction,
  places: readonly Omit<SideToStore, 'claimId'>[],
): Promise<void> {
  const change = sidePlaces(places.map((place) => ({ ...place, claimId: null })));
  if (change) await tx.$executeRaw(change);
}

/** The questions that each of these decisions is about now, by decision: that of its left side first. */
export function readQuestionsOfDecisions(
  prisma: PrismaClient | Transaction,
  decisionIds: readonly string[],
): Promise<{ readonly decisionId: string; readonly questionId: string }[]> {
  return prisma.$queryRaw`
    SELECT own."decisionId"::text, w."questionId"::text
      FROM "DecisionSide" own JOIN "Claim" c ON c.id = own."claimId" JOIN "Answer" w ON w.id = c."answerId"
     WHERE own."decisionId" = ANY(${[...decisionIds]}::uuid[])
     GROUP BY own."decisionId", w."questionId" ORDER BY own."decisionId", min(own.position)`;
}

/** The standing decisions about each of these questions, by question, the first first. */
export function readDecisionIdsOfQuestions(
  prisma: PrismaClient | Transaction,
  questionIds: readonly string[],
): Promise<{ readonly questionId: string; readonly decisionId: string }[]> {
  return prisma.$queryRaw`
    SELECT DISTINCT w."questionId"::text, own."decisionId"::text
      FROM "Answer" w JOIN "Claim" c ON c."answerId" = w.id JOIN "DecisionSide" own ON own."claimId" = c.id
     WHERE w."questionId" = ANY(${[...questionIds]}::uuid[])
       AND NOT EXISTS (SELECT 1 FROM "DecisionUndo" u WHERE u."decisionId" = own."decisionId")
     ORDER BY 1, 2`;
}

/** Of questions whose rows are gone: the ones that standing merges joined them to. */
export function readJoinedQuestions(
  prisma: PrismaClient | Transaction,
  questionIds: readonly string[],
): Promise<{ readonly id: string; readonly questionId: string; readonly decisionId: string }[]> {
  if (!questionIds.length) return Promise.resolve([]);
  return prisma.$queryRaw`
    SELECT DISTINCT ON (gone.id) gone.id, w."questionId"::text, d.id::text AS "decisionId"
      FROM unnest(${questionIds.map((id) => id.toLowerCase())}::text[]) gone(id)
      JOIN "Decision" d ON d.action = 'MERGE_QUESTIONS' AND d.content->'subjects' @> jsonb_build_array(jsonb_build_object('id', gone.id))
      JOIN "DecisionSide" own ON own."decisionId" = d.id JOIN "Claim" c ON c.id = own."claimId" JOIN "Answer" w ON w.id = c."answerId"
     WHERE NOT EXISTS (SELECT 1 FROM "DecisionUndo" u WHERE u."decisionId" = d.id)
     ORDER BY gone.id, d.id DESC, own.position`;
}
