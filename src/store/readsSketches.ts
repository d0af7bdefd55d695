import type { Transaction } from './transaction.js';

/** The sketches of articles' current texts, by article. A claim's row does not bring its own: one text has many claims. */
export async function readSketches(
  tx: Transaction,
  articleIds: readonly string[],
): Promise<Map<string, readonly number[]>> {
  // As JSON: PGlite reads an array of 512 numbers far more slowly.
  const rows = await tx.$queryRaw<{ articleId: string; sketch: readonly number[] }[]>`
    SELECT "articleId"::text, to_json(sketch) AS sketch FROM "Revision"
     WHERE "articleId" = ANY(${[...articleIds]}::uuid[]) AND current`;
  return new Map(rows.map(({ articleId, sketch }) => [articleId, sketch]));
}
