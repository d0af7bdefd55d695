import type { PrismaClient } from './generated/client.js';

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
