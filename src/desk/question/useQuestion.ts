import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask } from '../api/ask';
import { QuestionPageDocument, type QuestionPartsFragment } from '../generated/graphql';
import { useLanguage } from '../language/LanguageProvider';

export type Question = QuestionPartsFragment;
export type Answer = Question['answers'][number];
export type Source = Answer['claims'][number];

const options = (id: string, language: string) =>
  queryOptions({
    queryKey: ['question', id, language],
    queryFn: async () => (await ask(QuestionPageDocument, { id, language })).question,
  });

/** All that is known of a question. */
export function useQuestion(id: string) {
  const { language } = useLanguage();
  return useQuery(options(id, language));
}

/** Asks for a question before it is opened: it is there when it is. */
export function usePrefetch() {
  const { language } = useLanguage();
  const client = useQueryClient();
  return useCallback(
    (id: string) => void client.prefetchQuery(options(id, language)),
    [client, language],
  );
}
