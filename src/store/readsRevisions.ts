import type { PrismaClient } from './generated/client.js';

/** What an article said at one time, without the text. */
export interface RevisionRow {
  readonly id: string;
  readonly articleId: string;
  readonly number: number;
  readonly current: boolean;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly createdAt: Date;
}

/** All revisions of these articles, the latest first. */
export async function readRevisions(
  prisma: PrismaClient,
  articleIds: readonly string[],
): Promise<RevisionRow[]> {
  return prisma.revision.findMany({
    where: { articleId: { in: [...articleIds] } },
    select: {
      id: true,
      articleId: true,
      number: true,
      current: true,
      title: true,
      publishedOn: true,
      createdAt: true,
    },
    orderBy: { number: 'desc' },
  });
}
