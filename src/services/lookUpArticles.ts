import type { PrismaClient } from '../store/generated/client.js';
import * as store from '../store/readsArticles.js';
import { grouped, inOrder, isRowId, toMoment } from './lookUpIds.js';
import { lookUpPage, type Page, type PageRequest } from './lookUpPage.js';

export type ArticleRecord = store.ArticleRow;

/** These articles as they stand now, in the ids' order; null for an id that names none. */
export async function lookUpArticles(
  prisma: PrismaClient,
  ids: readonly string[],
): Promise<(ArticleRecord | null)[]> {
  return inOrder(ids, await store.readArticles(prisma, ids.filter(isRowId)), (row) => row.id);
}

/** The articles of these revisions, in their order. */
export async function lookUpArticlesOfRevisions(
  prisma: PrismaClient,
  ids: readonly string[],
): Promise<(ArticleRecord | null)[]> {
  return inOrder(ids, await store.readArticlesOfRevisions(prisma, ids), (row) => row.revisionId);
}

/** The stored texts of these revisions, in their order. */
export async function lookUpTexts(prisma: PrismaClient, ids: readonly string[]): Promise<string[]> {
  const texts = grouped(ids, await store.readTexts(prisma, ids), (row) => row.id);
  return texts.map((rows) => rows[0]?.text ?? '');
}

/** Articles, newest first. */
export async function lookUpArticlePage(
  prisma: PrismaClient,
  request: PageRequest,
): Promise<Page<ArticleRecord>> {
  return lookUpPage<ArticleRecord, store.ArticleKey>(
    {
      name: 'articles',
      keyOf: (row) => [row.createdAt.getTime(), row.id],
      toKey: ([moment, id]) => {
        const createdAt = toMoment(moment);
        return createdAt && isRowId(id) ? { createdAt, id } : null;
      },
      rows: (take, after) => store.readNewestArticles(prisma, take, after),
      count: () => store.countArticles(prisma),
    },
    request,
  );
}
