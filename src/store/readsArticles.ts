import type { Prisma, PrismaClient } from './generated/client.js';

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
}

/** Where a list of articles, newest first, goes on. */
export interface ArticleKey {
  readonly createdAt: Date;
  readonly id: string;
}

const revisionFields = {
  id: true,
  title: true,
  url: true,
  language: true,
  publishedOn: true,
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

/** The articles stored last, newest first, from after a key on. */
export async function readNewestArticles(
  prisma: PrismaClient,
  take: number,
  after: ArticleKey | null,
): Promise<ArticleRow[]> {
  const page = await prisma.article.findMany({
    ...(after && {
      where: {
        createdAt: { lte: after.createdAt },
        OR: [{ createdAt: { lt: after.createdAt } }, { id: { lt: after.id } }],
      },
    }),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select: { id: true },
  });
  const rows = await readArticles(
    prisma,
    page.map(({ id }) => id),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return page.flatMap(({ id }) => byId.get(id) ?? []);
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

export async function countArticles(prisma: PrismaClient): Promise<number> {
  return prisma.article.count();
}

/** The callers' names of the first `take` articles, null for one without. */
export async function readExternalIds(
  prisma: PrismaClient,
  take: number,
): Promise<(string | null)[]> {
  const rows = await prisma.article.findMany({ take, select: { externalId: true } });
  return rows.map((row) => row.externalId);
}
