import type { Prisma, PrismaClient } from './generated/client.js';
import { beyond, forward, type ListOrder, orderBy, type Stretch } from './keyset.js';
import { inLanguage } from './narrow.js';
import { holding, type Sought } from './sought.js';

/** An article in the words of one of its revisions, without the text, which is read apart: it can be large. */
export interface ArticleRow {
  readonly id: string;
  readonly revisionId: string;
  readonly externalId: string | null;
  readonly createdAt: Date;
  readonly outlet: { readonly id: string; readonly name: string } | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly publishedOn: string | null;
  /** The first day that `publishedOn` allows. */
  readonly publishedFrom: number | null;
}

/** What a list of articles is narrowed to; what is absent does not narrow. */
export interface ArticleCriteria {
  readonly ids?: readonly string[] | undefined;
  readonly outletId?: string | undefined;
  readonly language?: string | undefined;
  /** Days of publication, inclusive. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly sought?: Sought | undefined;
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

const revisionFields = {
  id: true,
  title: true,
  url: true,
  language: true,
  publishedOn: true,
  publishedFrom: true,
  article: {
    select: {
      id: true,
      externalId: true,
      createdAt: true,
      outlet: { select: { id: true, name: true } },
    },
  },
} satisfies Prisma.RevisionSelect;

type Row = Prisma.RevisionGetPayload<{ select: typeof revisionFields }>;

const flatten = ({ id, article, ...revision }: Row): ArticleRow => ({
  ...revision,
  ...article,
  revisionId: id,
});

/** The articles of these revisions, in no order. */
export async function readArticlesOfRevisions(
  prisma: PrismaClient,
  revisionIds: readonly string[],
): Promise<ArticleRow[]> {
  const rows = await prisma.revision.findMany({
    where: { id: { in: [...revisionIds] } },
    select: revisionFields,
  });
  return rows.map(flatten);
}

/** These articles as they stand now, in no order. */
export async function readArticles(
  prisma: PrismaClient,
  ids: readonly string[],
): Promise<ArticleRow[]> {
  const rows = await prisma.revision.findMany({
    where: { articleId: { in: [...ids] }, current: true },
    select: revisionFields,
  });
  return rows.map(flatten);
}

const where = ({
  ids,
  outletId,
  language,
  from,
  to,
  sought,
}: ArticleCriteria): Prisma.RevisionWhereInput => ({
  current: true,
  ...(ids && { articleId: { in: [...ids] } }),
  ...(outletId && { article: { outletId } }),
  ...(language && inLanguage(language)),
  ...(from !== undefined && { publishedTo: { gte: from } }),
  ...(to !== undefined && { publishedFrom: { lte: to } }),
  ...(sought && holding(sought)),
});

/** A stretch of the articles that the criteria leave, as they stand now. */
export async function readArticlePage(
  prisma: PrismaClient,
  criteria: ArticleCriteria,
  order: ListOrder,
  stretch: Stretch,
): Promise<ArticleRow[]> {
  const { take, from, backward } = stretch;
  const rows = await prisma.revision.findMany({
    where: { AND: [where(criteria), ...(from ? [beyond(order, from, backward)] : [])] },
    orderBy: orderBy(order, backward),
    take,
    select: revisionFields,
  });
  return forward(rows.map(flatten), stretch);
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

export async function countArticles(
  prisma: PrismaClient,
  criteria: ArticleCriteria = {},
): Promise<number> {
  return prisma.revision.count({ where: where(criteria) });
}

/** The callers' names of the first `take` articles, null for one without. */
export async function readExternalIds(
  prisma: PrismaClient,
  take: number,
): Promise<(string | null)[]> {
  const rows = await prisma.article.findMany({ take, select: { externalId: true } });
  return rows.map((row) => row.externalId);
}
