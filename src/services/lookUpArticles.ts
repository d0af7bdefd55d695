import type { PrismaClient } from '../store/generated/client.js';
import * as store from '../store/readsArticles.js';
import { readClusters, readEntities } from '../store/readsJudgements.js';
import type { ArticleRow } from '../store/tree/rows.js';
import { entityKey } from './entityIds.js';
import { toDays, toLanguage } from './lookUpFilters.js';
import { checkRowId, grouped, inOrder } from './lookUpIds.js';
import { lookUpPage, lookUpPages, type Page, type PageRequest } from './lookUpPage.js';
import { lookUpRelated, lookUpRows, type Selection } from './lookUpRelated.js';
import { toSought } from './soughtWords.js';

export type ArticleRecord = ArticleRow;

/** These articles as they stand now, in the ids' order; null for an id that names none. */
export const lookUpArticles = (
  prisma: PrismaClient,
  ids: readonly string[],
): Promise<(ArticleRecord | null)[]> => lookUpRows(prisma, 'Article', ids);

/** The articles of these revisions, in their order. */
export const lookUpArticlesOfRevisions = (
  prisma: PrismaClient,
  ids: readonly string[],
): Promise<(ArticleRecord | null)[]> => lookUpRelated(prisma, 'Claim', 'article', ids);

/** The stored texts of these revisions, in their order. */
export async function lookUpTexts(prisma: PrismaClient, ids: readonly string[]): Promise<string[]> {
  const texts = grouped(ids, await store.readTexts(prisma, ids), (row) => row.id);
  return texts.map((rows) => rows[0]?.text ?? '');
}

/** What a list of articles is narrowed to, as the caller sent it: null and absent alike do not narrow. */
export interface ArticleFilter {
  readonly outletId?: string | null;
  readonly language?: string | null;
  readonly publishedFrom?: string | null;
  readonly publishedTo?: string | null;
  readonly text?: string | null;
  readonly entityId?: string | null;
  readonly eventId?: string | null;
  readonly consensus?: store.ArticleCriteria['consensus'] | null;
  readonly state?: store.ArticleCriteria['state'] | null;
}

export type ArticleOrder = store.ArticleOrder;

export type ArticleCriteria = Omit<store.ArticleCriteria, 'ids'>;

/** The filter in the store's words, once it is known to be sound. */
export async function toArticleCriteria(
  prisma: PrismaClient,
  filter: ArticleFilter,
): Promise<ArticleCriteria> {
  const { outletId, language, publishedFrom, publishedTo, text, entityId, eventId } = filter;
  return {
    outletId: outletId == null ? undefined : checkRowId('filter.outletId', outletId),
    language: language == null ? undefined : toLanguage('filter.language', language),
    ...toDays('filter', 'published', publishedFrom, publishedTo),
    sought: await toSought(prisma, 'filter.text', text),
    entityKeys: entityId == null ? undefined : await keysOf(prisma, 'filter.entityId', entityId),
    eventId: eventId == null ? undefined : checkRowId('filter.eventId', eventId),
    consensus: filter.consensus ?? undefined,
    state: filter.state ?? undefined,
  };
}

/** The keys of an entity and of all that are one with it by judgement. */
async function keysOf(prisma: PrismaClient, field: string, id: string): Promise<string[]> {
  const key = entityKey(field, id);
  const known = await readEntities(prisma, [key]);
  const members = await readClusters(
    prisma,
    known.map(({ canonicalId }) => canonicalId),
  );
  return [...new Set([key, ...members.map((one) => one.key)])];
}

/** Articles that the filter leaves, those stored last first unless told; `within` names those to choose from. */
export async function lookUpArticlePage(
  prisma: PrismaClient,
  request: PageRequest,
  filter: ArticleFilter = {},
  order: ArticleOrder = 'STORED_LAST',
  within?: readonly string[],
  wanted?: Selection,
): Promise<Page<ArticleRecord>> {
  const criteria = { ...(await toArticleCriteria(prisma, filter)), ids: within };
  const columns = store.ARTICLE_ORDERS[order];
  return lookUpPage<ArticleRecord>(
    {
      name: `articles ${order}`,
      order: columns,
      rows: (stretch) => store.readArticlePage(prisma, criteria, columns, stretch, wanted),
      count: () => store.countArticles(prisma, criteria),
    },
    request,
  );
}

/** The same page of the articles of each outlet, in the outlets' order, those stored last first. */
export const lookUpArticlePagesOfOutlets = (
  prisma: PrismaClient,
  outletIds: readonly string[],
  request: PageRequest,
  wanted?: Selection,
): Promise<Page<ArticleRecord>[]> => {
  const order = store.ARTICLE_ORDERS.STORED_LAST;
  return lookUpPages<ArticleRecord>(
    {
      name: 'articles STORED_LAST',
      order,
      rows: (stretch) => store.readArticlePages(prisma, outletIds, order, stretch, wanted),
      counts: async () =>
        inOrder(
          outletIds,
          await store.countArticlesOfOutlets(prisma, outletIds),
          (row) => row.outletId ?? '',
        ).map((row) => row?.articles ?? 0),
    },
    request,
  );
};
