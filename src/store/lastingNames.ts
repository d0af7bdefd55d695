import { Prisma } from './generated/client.js';

/**
 * The name under which decisions know an article `t` with its revision `r`: the caller's own, else its content. It outlives
 * deletion: the same article sent again bears it.
 */
export const LASTING_NAME = Prisma.sql`coalesce('id ' || t."externalId", 'text ' || r."contentHash")`;

/** The same of an article that is on its way in. */
export const lastingName = (externalId: string | null, contentHash: string): string =>
  externalId === null ? `text ${contentHash}` : `id ${externalId}`;

/** The current revisions of the articles of these lasting names, as a subquery with `id` and `name`. */
export function revisionsNamed(names: readonly string[]): Prisma.Sql {
  const after = (prefix: string) =>
    names.flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  return Prisma.sql`(
    SELECT r.id, ${LASTING_NAME} AS name FROM "Article" t JOIN "Revision" r ON r."articleId" = t.id AND r.current
     WHERE t."externalId" = ANY(${after('id ')}::text[])
    UNION ALL
    SELECT r.id, ${LASTING_NAME} AS name FROM "Revision" r JOIN "Article" t ON t.id = r."articleId" AND t."externalId" IS NULL
     WHERE r."contentHash" = ANY(${after('text ')}::text[]) AND r.current)`;
}
