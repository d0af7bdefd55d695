import type { PrismaClient } from '../store/generated/client.js';
import { matchArticles } from '../store/matchesArticles.js';
import type { ChangeRow } from '../store/readsChanges.js';
import type { ToldArticle } from '../store/writeChanges.js';
import { type ArticleCriteria, type ArticleFilter, toArticleCriteria } from './lookUpArticles.js';
import { holdsEvery } from './selectConflictChanges.js';

export type { ToldArticle };

/** A change of an article, with what was known of it then. */
export type ArticleChange = ChangeRow & { readonly articleId: string; readonly told: ToldArticle };

/**
 * The changes of articles that a filter leaves: the articles as they stood, but for words, which are sought in the text now, and
 * what is asked of their claims and events, which those that are gone do not have.
 */
export async function selectArticleChanges(
  prisma: PrismaClient,
  changes: readonly ChangeRow[],
  filter: ArticleFilter,
): Promise<readonly ChangeRow[]> {
  const criteria = await toArticleCriteria(prisma, filter);
  const { outletId, language, from, to, sought, ...read } = criteria;
  const left = (changes as readonly ArticleChange[]).filter(
    ({ told }) =>
      (outletId === undefined || told.outletId === outletId) &&
      (language === undefined || isIn(language, told.language)) &&
      (from === undefined || (told.publishedTo !== null && told.publishedTo >= from)) &&
      (to === undefined || (told.publishedFrom !== null && told.publishedFrom <= to)),
  );
  const isRead = Object.values(read).some((one) => one !== undefined);
  const fitting = await matching(prisma, left, isRead ? read : null);
  if (!sought || !fitting.length) return fitting;
  const holding = await matching(prisma, fitting, { sought });
  return fitting.filter(
    (one) => holding.includes(one) || holdsEvery([one.told.title], filter.text),
  );
}

/** Those whose articles fit the criteria now; all of them where there are none. */
async function matching(
  prisma: PrismaClient,
  changes: readonly ArticleChange[],
  criteria: ArticleCriteria | null,
): Promise<readonly ArticleChange[]> {
  if (!criteria || !changes.length) return changes;
  const found = await matchArticles(
    prisma,
    changes.map(({ articleId }) => articleId),
    criteria,
  );
  return changes.filter(({ articleId }) => found.has(articleId));
}

/** Of that language, or of a variety of it: hi-IN is hi. */
const isIn = (tag: string, language: string): boolean =>
  `${language.toLowerCase()}-`.startsWith(`${tag.toLowerCase()}-`);
