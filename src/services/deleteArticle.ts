import {
  findStored,
  removeArticle,
  removeForgottenNames,
  type StoredName,
} from '../store/deleteArticle.js';
import type { PrismaClient } from '../store/generated/client.js';
import { inTransaction } from '../store/transaction.js';
import { retractReading } from '../store/writeReading.js';
import { canonicalsIn } from './canonicals.js';
import { compareAgain } from './compareAgain.js';
import { articleNotFound, articleNotNamed } from './errors.js';
import { checkRowId } from './lookUpIds.js';
import { checkName, LIMITS } from './validateInput.js';

/** An article under one of its two names. */
export interface ArticleName {
  readonly id?: string | null;
  readonly externalId?: string | null;
}

/** What deleting an article came to. */
export interface Deleted {
  readonly articleId: string;
  readonly externalId: string | null;
  /** The conflicts that it changed or closed. */
  readonly conflictIds: readonly string[];
}

/** Throws unless it names an article in one way. */
export function validateArticleName({ id, externalId }: ArticleName): void {
  if ((id == null) === (externalId == null)) throw articleNotNamed(id == null ? 'neither' : 'both');
  if (id != null) checkRowId('id', id);
  if (externalId != null) checkName('externalId', externalId, LIMITS.externalId);
}

/**
 * Deletes an article with its revisions, and compares anew what it told of: afterwards every answer is as if it had
 * never come. A validated name. All is written in one transaction.
 */
export async function deleteArticle(prisma: PrismaClient, name: ArticleName): Promise<Deleted> {
  const by: StoredName = name.id ? { id: name.id } : { externalId: name.externalId as string };
  return inTransaction(prisma, async (tx) => {
    const stored = await findStored(tx, by);
    if (!stored)
      throw 'id' in by
        ? articleNotFound('id', by.id)
        : articleNotFound('externalId', by.externalId);
    const { eventIds, aspects } = await retractReading(tx, stored.revisionId);
    await removeArticle(tx, stored);
    const articleId = stored.id;
    const conflictIds = await compareAgain(
      tx,
      [],
      eventIds,
      aspects,
      await canonicalsIn(tx),
      null,
      {
        articleOf: () => articleId,
        changes: [{ kind: 'ARTICLE_DELETED', articleId, told: stored.told }],
      },
    );
    await removeForgottenNames(tx);
    return { articleId: stored.id, externalId: stored.externalId, conflictIds };
  });
}
