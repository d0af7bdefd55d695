import type { Prisma, PrismaClient } from './generated/client.js';
import { type ArticleKey, type ArticleRow, readArticles } from './readsArticles.js';
import {
  type QuestionCriteria,
  type QuestionKey,
  type QuestionRow,
  questionWhere,
} from './readsQuestions.js';

/**
 * The article and those that hang together with it, through the events that they tell of now: at most `take`, the
 * nearest first. None where there is no such article.
 *
 * Articles and events are walked in turn, each once, by indexed keys: the work grows with the accounts of the story and
 * not with the database. The database makes no more rows than the limit asks for, one step outward after another.
 */
export async function readStory(
  prisma: PrismaClient,
  articleId: string,
  take: number,
): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE node(article, event) AS (
      SELECT id, NULL::uuid FROM "Article" WHERE id = ${articleId}::uuid
      UNION
      SELECT step.article, step.event
        FROM node, LATERAL (
          SELECT NULL::uuid AS article, m."eventId" AS event
            FROM "Revision" r JOIN "EventMention" m ON m."revisionId" = r.id AND m."eventId" IS NOT NULL
           WHERE r."articleId" = node.article AND r.current
          UNION ALL
          SELECT r."articleId", NULL::uuid
            FROM "EventMention" m JOIN "Revision" r ON r.id = m."revisionId" AND r.current
           WHERE m."eventId" = node.event
        ) step
    )
    SELECT article::text AS id FROM node WHERE article IS NOT NULL LIMIT ${take}`;
  return rows.map(({ id }) => id);
}

/** Those of these articles that were stored last, newest first, from after a key on. */
export async function readStoryArticlePage(
  prisma: PrismaClient,
  articleIds: readonly string[],
  take: number,
  after: ArticleKey | null,
): Promise<ArticleRow[]> {
  const page = await prisma.article.findMany({
    where: {
      id: { in: [...articleIds] },
      ...(after && {
        createdAt: { lte: after.createdAt },
        OR: [{ createdAt: { lt: after.createdAt } }, { id: { lt: after.id } }],
      }),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select: { id: true },
  });
  const ids = page.map(({ id }) => id);
  const byId = new Map((await readArticles(prisma, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const answeredBy = (
  criteria: QuestionCriteria,
  articleIds: readonly string[],
): Prisma.QuestionWhereInput => ({
  AND: [
    questionWhere(criteria),
    {
      answers: {
        some: { claims: { some: { revision: { articleId: { in: [...articleIds] } } } } },
      },
    },
  ],
});

/** The questions that these articles answer, by rank, from after a key on. */
export async function readStoryQuestionPage(
  prisma: PrismaClient,
  articleIds: readonly string[],
  criteria: QuestionCriteria,
  take: number,
  after: QuestionKey | null,
): Promise<QuestionRow[]> {
  return prisma.question.findMany({
    where: {
      ...answeredBy(criteria, articleIds),
      ...(after && {
        rank: { gte: after.rank },
        OR: [{ rank: { gt: after.rank } }, { id: { gt: after.id } }],
      }),
    },
    orderBy: [{ rank: 'asc' }, { id: 'asc' }],
    take,
  });
}

export async function countStoryQuestions(
  prisma: PrismaClient,
  articleIds: readonly string[],
  criteria: QuestionCriteria,
): Promise<number> {
  return prisma.question.count({ where: answeredBy(criteria, articleIds) });
}
