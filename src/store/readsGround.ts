import type { PlacedClaim } from '../reviewing/findPlace.js';
import type { Ground } from '../reviewing/ground.js';
import { Prisma } from './generated/client.js';
import { LASTING_NAME, revisionsNamed } from './lastingNames.js';
import type { Transaction } from './transaction.js';

/** These questions as decisions are made on them, in no order. */
export function readGrounds(tx: Transaction, questionIds: readonly string[]): Promise<Ground[]> {
  if (!questionIds.length) return Promise.resolve([]);
  return tx.$queryRaw<Ground[]>`
    SELECT q.id::text AS "questionId", q.kind::text, q."textEn", q."textHi",
           (SELECT coalesce(json_agg(json_build_object('value', w.value, 'sources',
                     (SELECT coalesce(json_agg(json_build_object('article', ${LASTING_NAME}, 'articleId', t.id, 'outlet', o.name, 'publishedOn', r."publishedOn", 'exact', c.exact)
                               ORDER BY r."publishedFrom" NULLS LAST, c.id), '[]')
                        FROM "Claim" c JOIN "Revision" r ON r.id = c."revisionId" JOIN "Article" t ON t.id = r."articleId"
                        LEFT JOIN "Outlet" o ON o.id = t."outletId"
                       WHERE c."answerId" = w.id)) ORDER BY w.position, w.id), '[]')
              FROM "Answer" w WHERE w."questionId" = q.id) AS answers
      FROM "Question" q WHERE q.id = ANY(${[...questionIds]}::uuid[])`;
}

/** What articles of these lasting names tell of questions that are or were in conflict. */
export function readPlacedClaims(
  tx: Transaction,
  articles: readonly string[],
): Promise<PlacedClaim[]> {
  if (!articles.length) return Promise.resolve([]);
  return tx.$queryRaw<PlacedClaim[]>`
    SELECT w."questionId"::text, c.kind::text, named.name AS article, c.exact, w.value
      FROM ${revisionsNamed(articles)} named
      JOIN "Claim" c ON c."revisionId" = named.id JOIN "Answer" w ON w.id = c."answerId"
      JOIN "Conflict" k ON k."questionId" = w."questionId"`;
}

/** The decisions that stand at one of these questions, or that may: an article that answers it now was part of their ground. */
export async function findTouchedDecisions(
  tx: Transaction,
  questionIds: readonly string[],
): Promise<string[]> {
  if (!questionIds.length) return [];
  const ids = Prisma.sql`${[...questionIds]}::uuid[]`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "decisionId"::text AS id FROM "DecisionPlace" WHERE "questionId" = ANY(${ids})
    UNION
    SELECT a."decisionId"::text FROM "Answer" w JOIN "Claim" c ON c."answerId" = w.id
      JOIN "Revision" r ON r.id = c."revisionId" JOIN "Article" t ON t.id = r."articleId"
      JOIN "DecisionAnchor" a ON a.article = ${LASTING_NAME} AND a.kind = c.kind
     WHERE w."questionId" = ANY(${ids}) AND EXISTS (SELECT 1 FROM "DecisionAnchor")`;
  return rows.map(({ id }) => id);
}
