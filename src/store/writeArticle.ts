import type { Transaction } from './transaction.js';

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
}

/** The article that says exactly this now: under the caller's name for it, or where there is none, anywhere. */
export async function findUnchanged(
  tx: Transaction,
  externalId: string | null,
  contentHash: string,
): Promise<string | null> {
  const known = await tx.revision.findFirst({
    where: { contentHash, current: true, ...(externalId !== null && { article: { externalId } }) },
    select: { articleId: true },
    orderBy: { createdAt: 'asc' },
  });
  return known?.articleId ?? null;
}

/** Stores a text as a new article, or as the next revision of the one that bears its name. */
export async function storeRevision(
  tx: Transaction,
  told: RevisionToStore,
): Promise<{ articleId: string; revisionId: string; replaced: string | null }> {
  const { externalId, outlet, ...revision } = told;
  const outletId =
    outlet &&
    (
      await tx.outlet.upsert({
        where: { key: outlet.key },
        create: outlet,
        update: {},
        select: { id: true },
      })
    ).id;
  const known =
    externalId === null
      ? null
      : await tx.article.findUnique({
          where: { externalId },
          select: {
            id: true,
            revisions: { where: { current: true }, select: { id: true, number: true } },
          },
        });
  const before = known?.revisions[0] ?? null;
  if (before) await tx.revision.update({ where: { id: before.id }, data: { current: false } });
  const article = known
    ? await tx.article.update({ where: { id: known.id }, data: { outletId }, select: { id: true } })
    : await tx.article.create({ data: { externalId, outletId }, select: { id: true } });
  const stored = await tx.revision.create({
    data: { ...revision, articleId: article.id, number: (before?.number ?? 0) + 1 },
    select: { id: true },
  });
  return { articleId: article.id, revisionId: stored.id, replaced: before?.id ?? null };
}
