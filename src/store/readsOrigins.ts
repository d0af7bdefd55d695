import type { PrismaClient } from './generated/client.js';

/** An article that answers a question, with what tells where it comes from. */
export interface OriginRow {
  readonly questionId: string;
  readonly articleId: string;
  readonly revisionId: string;
  readonly originKeys: readonly string[];
  readonly sketch: readonly number[];
}

/** The articles that answer each of these questions, in order of publication. */
export async function readOrigins(
  prisma: PrismaClient,
  questionIds: readonly string[],
): Promise<OriginRow[]> {
  // The sketch as JSON: PGlite reads an array of 512 numbers far more slowly.
  return prisma.$queryRaw<OriginRow[]>`
    SELECT told."questionId"::text, r."articleId"::text, r.id::text AS "revisionId", r."originKeys",
           to_json(r.sketch) AS sketch
      FROM (SELECT DISTINCT a."questionId", c."revisionId"
              FROM "Answer" a JOIN "Claim" c ON c."answerId" = a.id
             WHERE a."questionId" = ANY(${[...questionIds]}::uuid[])) told
      JOIN "Revision" r ON r.id = told."revisionId"
     ORDER BY r."publishedFrom" NULLS LAST, r."articleId"`;
}
