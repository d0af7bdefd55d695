import type { Extractor } from '../extracting/extractor.js';
import type { PrismaClient } from '../store/generated/client.js';
import { inTransaction } from '../store/transaction.js';
import { findUnchanged } from '../store/writeArticle.js';
import { reached } from './ingestStages.js';
import { contentHashOf, preparedFrom } from './prepareArticle.js';
import { readText } from './readText.js';
import { type StoredArticle, storeArticles } from './storeArticles.js';
import type { ArticleInput } from './validateInput.js';

/** What ingesting an article came to. */
export interface Ingested extends StoredArticle {
  /** The conflicts that it opened, changed or closed. */
  readonly conflictIds: readonly string[];
}

/**
 * Stores an article, reads its claims and compares them with what other articles say. A validated input; the very same
 * again changes nothing, another text under the same `externalId` is a new revision. All is written in one transaction.
 * `extract` adds to what the rules read.
 */
export async function ingestArticle(
  prisma: PrismaClient,
  input: ArticleInput,
  extract: Extractor | null = null,
): Promise<Ingested> {
  // Reading is pure and takes its time: it stays outside of the transaction that others wait for.
  const ruled = readText(input);
  // An extractor costs money: a text that is stored already is not sent again.
  const isNew = async () =>
    !(await findUnchanged(prisma, input.externalId ?? null, contentHashOf(input)));
  const reading = extract && (await isNew()) ? await extract(input.text, ruled) : ruled;
  const prepared = preparedFrom(input, reading);
  reached('read');
  return inTransaction(prisma, async (tx) => {
    const { articles, conflictIds } = await storeArticles(tx, [prepared]);
    return { ...(articles[0] as StoredArticle), conflictIds };
  });
}
