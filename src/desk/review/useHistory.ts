import { queryOptions, useQuery } from '@tanstack/react-query';
import { ask } from '../api/ask';
import { HistoryDocument } from '../generated/graphql';
import { useLanguage } from '../language/LanguageProvider';

export const historyOptions = (conflict: string, language: string) =>
  queryOptions({
    queryKey: ['history', conflict, language],
    queryFn: async () => {
      const { node } = await ask(HistoryDocument, { id: conflict, language });
      return node && 'decisions' in node ? node : null;
    },
  });

/** What was decided and said about a conflict, and its present version. */
export function useHistory(conflict: string) {
  const { language } = useLanguage();
  return useQuery(historyOptions(conflict, language));
}

export type Past = NonNullable<
  NonNullable<ReturnType<typeof useHistory>['data']>
>['decisions']['nodes'][number];
