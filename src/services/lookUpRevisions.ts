import type { PrismaClient } from '../store/generated/client.js';
import { type RevisionRow, readRevisions } from '../store/readsRevisions.js';
import { grouped } from './lookUpIds.js';

export type RevisionRecord = RevisionRow;

/** The revisions of each article, the latest first. */
export async function lookUpRevisions(
  prisma: PrismaClient,
  articleIds: readonly string[],
): Promise<RevisionRecord[][]> {
  return grouped(articleIds, await readRevisions(prisma, articleIds), (row) => row.articleId);
}
