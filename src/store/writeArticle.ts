import { Prisma } from './generated/client.js';
import { newId } from './newId.js';
import type { WordRow } from './readsWords.js';
import { insertRows, updateRows } from './rows.js';
import type { Transaction } from './transaction.js';
import { storeWords } from './writeWords.js';

/** A text to be stored with what is known of it. Days are counted from 1970-01-01. */
export interface RevisionToStore {
  readonly externalId: string | null;
  readonly outlet: { readonly key: string; readonly name: string } | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly publishedFrom: number | null;
  readonly publishedTo: number | null;
  readonly text: string;
  readonly contentHash: string;
  readonly originKeys: string[];
  readonly sketch: number[];
  readonly entityKeys: string[];
  readonly words: readonly string[];
  /** Those of its words that may not be known yet. */
  readonly forms: readonly WordRow[];
}

/** The article that says exactly this now: under the caller's name for it, or where there is none, anywhere. */
export async function findUnchanged(
  tx: Transaction,
  externalId: string | null,
  contentHash: string,
): Promise<string | null> {
  const [known] = await tx.$queryRaw<{ unchanged: string | null }[]>`
    SELECT ${unchanged(externalId, contentHash)} AS unchanged`;
  return known?.unchanged ?? null;
}

const unchanged = (externalId: string | null, contentHash: string): Prisma.Sql => Prisma.sql`
    (SELECT r."articleId"::text FROM "Revision" r JOIN "Article" a ON a.id = r."articleId"
      WHERE r."contentHash" = ${contentHash} AND r.current AND (${externalId}::text IS NULL OR a."externalId" = ${externalId})
      ORDER BY r."createdAt" LIMIT 1)`;

/** Where a text goes: a new article, or the next revision of the one that bears its name. */
export interface RevisionPlace {
  readonly articleId: string;
  readonly revisionId: string;
  readonly outletId: string | null;
  /** The revision whose place it takes. */
  readonly replaced: string | null;
  readonly changes: readonly (Prisma.Sql | null)[];
}

/**
 * What it takes to store a text, or the article that says exactly this now. A revision that it replaces is marked at once.
 */
export async function placeRevision(
  tx: Transaction,
  { externalId, outlet, forms, ...revision }: RevisionToStore,
): Promise<RevisionPlace | { readonly unchanged: string }> {
  const [known] = await tx.$queryRaw<
    {
      unchanged: string | null;
      outletId: string | null;
      articleId: string | null;
      replaced: string | null;
      number: number | null;
    }[]
  >`
    SELECT ${unchanged(externalId, revision.contentHash)} AS unchanged,
           (SELECT id::text FROM "Outlet" WHERE key = ${outlet?.key ?? null}) AS "outletId",
           a.id::text AS "articleId", r.id::text AS replaced, r.number
      FROM (SELECT 1) one
      LEFT JOIN "Article" a ON a."externalId" = ${externalId}
      LEFT JOIN "Revision" r ON r."articleId" = a.id AND r.current`;
  if (known?.unchanged) return { unchanged: known.unchanged };
  const outletId = outlet && (known?.outletId ?? newId());
  const [articleId, revisionId] = [known?.articleId ?? newId(), newId()];
  const replaced = known?.replaced ?? null;
  if (replaced) await tx.revision.update({ where: { id: replaced }, data: { current: false } });
  return {
    articleId,
    revisionId,
    outletId,
    replaced,
    changes: [
      storeWords(tx, forms),
      outlet && !known?.outletId ? insertRows('Outlet', [{ id: outletId, ...outlet }]) : null,
      known?.articleId
        ? updateRows('Article', [{ id: articleId, outletId }])
        : insertRows('Article', [{ id: articleId, externalId, outletId }]),
      insertRows('Revision', [
        { id: revisionId, articleId, number: (known?.number ?? 0) + 1, current: true, ...revision },
      ]),
    ],
  };
}
