import { queryOptions, useQuery } from '@tanstack/react-query';
import { ask } from '../api/ask';
import { ArticlePageDocument, type ArticlePageQuery } from '../generated/graphql';
import { useLanguage } from '../language/LanguageProvider';

export type ArticleShown = NonNullable<ArticlePageQuery['article']>;
export type ClaimShown = ArticleShown['claims'][number];

export const articleOptions = (id: string, language: string) =>
  queryOptions({
    queryKey: ['article', id, language],
    queryFn: async () => (await ask(ArticlePageDocument, { id, language })).article,
  });

/** An article with its text, what it claims, and what its page adds. */
export function useArticle(id: string) {
  const { language } = useLanguage();
  return useQuery(articleOptions(id, language));
}
