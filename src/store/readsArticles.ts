import type { Prisma, PrismaClient } from './generated/client.js';
import type { ListOrder, Stretch } from './keyset.js';
import { inLanguage } from './narrow.js';
import { type QuestionCriteria, questionWhere } from './readsQuestions.js';
import { holding, type Sought } from './sought.js';
import { countRows, readPage, readPages } from './tree/readTree.js';
import type { ArticleRow } from './tree/rows.js';
import type { Selection } from './tree/selection.js';

/** What a list of articles is narrowed to; what is absent does not narrow. */
export interface ArticleCriteria {
  readonly ids?: readonly string[] | undefined;
  readonly outletId?: string | undefined;
  readonly language?: string | undefined;
  /** Days of publication, inclusive. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly sought?: Sought | undefined;
  /** Naming one of these entities in any way. */
  readonly entityKeys?: readonly string[] | undefined;
  /** Telling of it. */
  readonly eventId?: string | undefined;
  /** Answering a question of one of these. */
  readonly consensus?: QuestionCriteria['consensus'];
  readonly state?: QuestionCriteria['state'];
}

const id = (direction: 'asc' | 'desc') =>
  ({ field: 'id', path: ['article', 'id'], direction, as: 'id' }) as const;
const published = (direction: 'asc' | 'desc') =>
  ({
    field: 'publishedFrom',
    path: ['publishedFrom'],
    direction,
    as: 'int',
    nullable: true,
  }) as const;

/** The orders that articles can be listed in. */
export const ARTICLE_ORDERS = {
  STORED_LAST: [
    { field: 'createdAt', path: ['article', 'createdAt'], direction: 'desc', as: 'moment' },
    id('desc'),
  ],
  STORED_FIRST: [
    { field: 'createdAt', path: ['article', 'createdAt'], direction: 'asc', as: 'moment' },
    id('asc'),
  ],
  PUBLISHED_LAST: [published('desc'), id('desc')],
  PUBLISHED_FIRST: [published('asc'), id('asc')],
} satisfies Record<string, ListOrder>;
export type ArticleOrder = keyof typeof ARTICLE_ORDERS;

/** The rows that the criteria leave. */
export const articleWhere = ({
  ids,
  outletId,
  language,
  from,
  to,
  sought,
  entityKeys,
  eventId,
  consensus,
  state,
}: ArticleCriteria): Prisma.RevisionWhereInput => ({
  current: true,
  ...(ids && { articleId: { in: [...ids] } }),
  ...(outletId && { article: { outletId } }),
  ...(language && inLanguage(language)),
  ...(from !== undefined && { publishedTo: { gte: from } }),
  ...(to !== undefined && { publishedFrom: { lte: to } }),
  ...(sought && holding(sought)),
  ...(entityKeys && { entityKeys: { hasSome: [...entityKeys] } }),
  ...(eventId && { events: { some: { eventId } } }),
  ...((consensus || state) && {
    claims: { some: { answer: { question: questionWhere({ consensus, state }) } } },
  }),
});

/** A stretch of the articles that the criteria leave, as they stand now, with what is wanted of them. */
export const readArticlePage = (
  prisma: PrismaClient,
  criteria: ArticleCriteria,
  order: ListOrder,
  stretch: Stretch,
  wanted?: Selection,
): Promise<ArticleRow[]> =>
  readPage(prisma, 'Article', { where: articleWhere(criteria), order, stretch }, wanted);

/** The same stretch of the articles of each of these outlets, in their order. */
export const readArticlePages = (
  prisma: PrismaClient,
  outletIds: readonly string[],
  order: ListOrder,
  stretch: Stretch,
  wanted?: Selection,
): Promise<ArticleRow[][]> =>
  readPages(
    prisma,
    'Article',
    ['article', 'outletId'],
    outletIds,
    { where: articleWhere({}), order, stretch },
    wanted,
  );

/** How many articles each of these outlets has; those with none are left out. */
export async function countArticlesOfOutlets(
  prisma: PrismaClient,
  outletIds: readonly string[],
): Promise<{ outletId: string | null; articles: number }[]> {
  const counts = await prisma.article.groupBy({
    by: ['outletId'],
    where: { outletId: { in: [...outletIds] } },
    _count: true,
  });
  return counts.map(({ outletId, _count: articles }) => ({ outletId, articles }));
}

/** The stored texts by revision. */
export async function readTexts(
  prisma: PrismaClient,
  revisionIds: readonly string[],
): Promise<{ id: string; text: string }[]> {
  return prisma.revision.findMany({
    where: { id: { in: [...revisionIds] } },
    select: { id: true, text: true },
  });
}

export const countArticles = (
  prisma: PrismaClient,
  criteria: ArticleCriteria = {},
): Promise<number> => countRows(prisma, 'Article', articleWhere(criteria));

/** The callers' names of the first `take` articles, null for one without. */
export async function readExternalIds(
  prisma: PrismaClient,
  take: number,
): Promise<(string | null)[]> {
  const rows = await prisma.article.findMany({ take, select: { externalId: true } });
  return rows.map((row) => row.externalId);
}
