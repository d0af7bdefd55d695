import type { Prisma } from './generated/client.js';
import type { Transaction } from './transaction.js';
import type { ToldArticle } from './writeChanges.js';

/** The name that an article is sought under. */
export type StoredName = { readonly id: string } | { readonly externalId: string };

/** An article as it stands in the tables. */
export interface StoredArticle {
  readonly id: string;
  readonly externalId: string | null;
  readonly outletId: string | null;
  /** The revision whose claims count. */
  readonly revisionId: string;
  /** What those who follow are told of it. */
  readonly told: ToldArticle;
}

const revisionFields = {
  id: true,
  title: true,
  url: true,
  language: true,
  publishedOn: true,
  publishedFrom: true,
  publishedTo: true,
} satisfies Prisma.RevisionSelect;

/** The article of this name, null where there is none. */
export async function findStored(tx: Transaction, name: StoredName): Promise<StoredArticle | null> {
  const found = await tx.article.findUnique({
    where: name,
    select: {
      id: true,
      externalId: true,
      outletId: true,
      outlet: { select: { name: true } },
      revisions: { where: { current: true }, select: revisionFields },
    },
  });
  const [current] = found?.revisions ?? [];
  if (!found || !current) return null;
  const { id: revisionId, ...revision } = current;
  const { id, externalId, outletId, outlet } = found;
  const told = { externalId, outletId, outlet: outlet?.name ?? null, ...revision };
  return { id, externalId, outletId, revisionId, told };
}

/**
 * Deletes an article with all its revisions, their accounts of events and their claims (the tables' own cascade), and
 * its outlet where that has no other.
 */
export async function removeArticle(
  tx: Transaction,
  { id, outletId }: StoredArticle,
): Promise<void> {
  await tx.article.delete({ where: { id } });
  if (outletId) await tx.outlet.deleteMany({ where: { id: outletId, articles: { none: {} } } });
}

/**
 * Deletes the names that were read from texts and that nothing speaks of any more, but for those that were judged. Entities of the lexicon stay: they
 * are what the world is made of, not what an article says.
 */
export async function removeForgottenNames(tx: Transaction): Promise<void> {
  await tx.entity.deleteMany({
    where: {
      key: { contains: '~' },
      mentions: { none: {} },
      placed: { none: {} },
      claims: { none: {} },
      questions: { none: {} },
      below: { none: {} },
      // What an editor decided stands, whatever is told.
      judgedLeft: { none: {} },
      judgedRight: { none: {} },
    },
  });
}
