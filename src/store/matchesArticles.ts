import type { PrismaClient } from './generated/client.js';
import { type ArticleCriteria, articleWhere } from './readsArticles.js';

/** Which of these articles the criteria leave, as they stand now. */
export async function matchArticles(
  prisma: PrismaClient,
  ids: readonly string[],
  criteria: ArticleCriteria,
): Promise<ReadonlySet<string>> {
  const rows = await prisma.revision.findMany({
    where: articleWhere({ ...criteria, ids }),
    select: { articleId: true },
  });
  return new Set(rows.map(({ articleId }) => articleId));
}
