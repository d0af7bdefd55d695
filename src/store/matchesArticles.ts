import type { PrismaClient } from './generated/client.js';
import { holding, type Sought } from './sought.js';

/** Which of these articles hold what is sought now, in title or text. */
export async function matchArticles(
  prisma: PrismaClient,
  ids: readonly string[],
  sought: Sought,
): Promise<ReadonlySet<string>> {
  const rows = await prisma.revision.findMany({
    where: { articleId: { in: [...ids] }, current: true, ...holding(sought) },
    select: { articleId: true },
  });
  return new Set(rows.map(({ articleId }) => articleId));
}
