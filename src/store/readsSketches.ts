import type { Transaction } from './transaction.js';

/** The sketches of articles' current texts, by article. A claim's row does not bring its own: one text has many claims. */
export async function readSketches(
  tx: Transaction,
  articleIds: readonly string[],
): Promise<Map<string, readonly number[]>> {
  const rows = await tx.revision.findMany({
    where: { articleId: { in: [...articleIds] }, current: true },
    select: { articleId: true, sketch: true },
  });
  return new Map(rows.map(({ articleId, sketch }) => [articleId, sketch]));
}
