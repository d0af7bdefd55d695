import type { Prisma, PrismaClient } from './generated/client.js';
import { byId, type ListOrder, type Stretch } from './keyset.js';
import { holding, type Sought } from './sought.js';
import { readPage } from './tree/readTree.js';
import type { OutletRow } from './tree/rows.js';
import type { Selection } from './tree/selection.js';

/** How an outlet's answers fared, each question counted once. */
export interface OutletRecordRow {
  readonly outletId: string;
  readonly articles: number;
  readonly claims: number;
  readonly questions: number;
  /** Nobody else answers. */
  readonly alone: number;
  /** All sources give one value, and no other origin gave it on an earlier day. */
  readonly agreedFirst: number;
  /** Its answer and another's cannot both be true. */
  readonly contradicted: number;
}

/** The orders that outlets can be listed in. Ids tell their age: they are UUIDs of version 7. */
export const OUTLET_ORDERS = {
  OLDEST: [byId('asc')],
  NEWEST: [byId('desc')],
} satisfies Record<string, ListOrder>;
export type OutletOrder = keyof typeof OUTLET_ORDERS;

const where = (sought: Sought | undefined): Prisma.OutletWhereInput =>
  sought ? holding(sought) : {};

/** A stretch of the outlets whose name holds the words, with what is wanted of them. */
export const readOutletPage = (
  prisma: PrismaClient,
  sought: Sought | undefined,
  order: ListOrder,
  stretch: Stretch,
  wanted?: Selection,
): Promise<OutletRow[]> =>
  readPage(prisma, 'Outlet', { where: where(sought), order, stretch }, wanted);

export async function countOutlets(prisma: PrismaClient, sought?: Sought): Promise<number> {
  return prisma.outlet.count({ where: where(sought) });
}

/** The records of these outlets, of what their articles say now; none for one without claims. */
export async function readOutletRecords(
  prisma: PrismaClient,
  ids: readonly string[],
): Promise<OutletRecordRow[]> {
  return prisma.$queryRaw<OutletRecordRow[]>`
    WITH own AS (
      SELECT a."outletId" AS outlet, r."articleId" AS article, c.id AS claim, c."answerId" AS answer,
             n."questionId" AS question, r."publishedFrom" AS day
        FROM "Article" a
        JOIN "Revision" r ON r."articleId" = a.id AND r.current
        JOIN "Claim" c ON c."revisionId" = r.id
        LEFT JOIN "Answer" n ON n.id = c."answerId"
       WHERE a."outletId" = ANY(${[...ids]}::uuid[])
    ), answered AS (
      SELECT outlet, question, answer, min(day) AS day FROM own WHERE question IS NOT NULL GROUP BY 1, 2, 3
    ), judged AS (
      SELECT w.outlet, w.question,
             bool_or(q.consensus = 'SINGLE_SOURCE') AS alone,
             bool_or(q.consensus = 'AGREED' AND w.day IS NOT NULL AND NOT EXISTS (
               SELECT 1 FROM "Claim" oc
                 JOIN "Revision" o ON o.id = oc."revisionId" AND o.current
                 JOIN "Article" oa ON oa.id = o."articleId"
                WHERE oc."answerId" = w.answer AND o."publishedFrom" < w.day
                  AND oa."outletId" IS DISTINCT FROM w.outlet)) AS first,
             bool_or(EXISTS (
               SELECT 1 FROM "Comparison" x
                WHERE x.relation = 'DISJOINT' AND (x."leftId" = w.answer OR x."rightId" = w.answer))) AS contradicted
        FROM answered w JOIN "Question" q ON q.id = w.question
       GROUP BY 1, 2
    )
    SELECT o.outlet::text AS "outletId",
           count(DISTINCT o.article)::int AS articles,
           count(DISTINCT o.claim)::int AS claims,
           (SELECT count(*)::int FROM judged j WHERE j.outlet = o.outlet) AS questions,
           (SELECT count(*)::int FROM judged j WHERE j.outlet = o.outlet AND j.alone) AS alone,
           (SELECT count(*)::int FROM judged j WHERE j.outlet = o.outlet AND j.first) AS "agreedFirst",
           (SELECT count(*)::int FROM judged j WHERE j.outlet = o.outlet AND j.contradicted) AS contradicted
      FROM own o GROUP BY o.outlet`;
}
