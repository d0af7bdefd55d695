import type { PrismaClient } from '../store/generated/client.js';
import { matchArticles } from '../store/matchesArticles.js';
import type { ChangeRow } from '../store/readsChanges.js';
import type { ToldArticle } from '../store/writeChanges.js';
import { type ArticleFilter, toArticleCriteria } from './lookUpArticles.js';
import { holdsEvery } from './selectConflictChanges.js';

export type { ToldArticle };

/** A change of an article, with what was known of it then. */
export type ArticleChange = ChangeRow & { readonly articleId: string; readonly told: ToldArticle };

/** The changes of articles that a filter leaves: the articles as they stood, but for words, which are sought in the text now. */
export async function selectArticleChanges(
  prisma: PrismaClient,
  changes: readonly ChangeRow[],
  filter: ArticleFilter,
): Promise<ChangeRow[]> {
  const criteria = await toArticleCriteria(prisma, filter);
  const { outletId, language, from, to, sought } = criteria;
  const left = (changes as readonly ArticleChange[]).filter(
    ({ told }) =>
      (outletId === undefined || told.outletId === outletId) &&
      (language === undefined || isIn(language, told.language)) &&
      (from === undefined || (told.publishedTo !== null && told.publishedTo >= from)) &&
      (to === undefined || (told.publishedFrom !== null && told.publishedFrom <= to)),
  );
  if (!sought || !left.length) return left;
  const holding = await matchArticles(
    prisma,
    left.map(({ articleId }) => articleId),
    sought,
  );
  return left.filter(
    ({ articleId, told }) => holding.has(articleId) || holdsEvery([told.title], filter.text),
  );
}

/** Of that language, or of a variety of it: hi-IN is hi. */
const isIn = (tag: string, language: string): boolean =>
  `${language.toLowerCase()}-`.startsWith(`${tag.toLowerCase()}-`);
