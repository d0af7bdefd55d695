import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { QueueQuery, ReviewPartsFragment } from '../generated/graphql';
import type { Question } from '../question/useQuestion';

/** What else tells how far the review of a conflict is. */
const TOLD_BY = [
  'question',
  'history',
  'queue-counts',
  'article',
  'story',
  'entity',
  'outlet',
] as const;

/**
 * Takes up how conflicts stand now: rows keep their place and show it at once, what else tells of them is asked for again. It ends when the
 * page shows that.
 */
export function useTake() {
  const client = useQueryClient();
  return useCallback(
    async (conflicts: readonly ReviewPartsFragment[]): Promise<void> => {
      const now = new Map(conflicts.map((conflict) => [conflict.id, conflict]));
      client.setQueriesData<InfiniteData<QueueQuery>>(
        { queryKey: ['queue'] },
        (queue) =>
          queue && {
            ...queue,
            pages: queue.pages.map((page) => ({
              ...page,
              conflicts: {
                ...page.conflicts,
                nodes: page.conflicts.nodes.map((node) => ({ ...node, ...now.get(node.id) })),
              },
            })),
          },
      );
      // The version that was seen is the one that the next decision is sent with: it must not wait for an answer.
      client.setQueriesData<Question | null>({ queryKey: ['question'] }, (question) => {
        const next = question?.conflict && now.get(question.conflict.id);
        return question?.conflict && next
          ? { ...question, conflict: { ...question.conflict, ...next } }
          : question;
      });
      await Promise.all(TOLD_BY.map((name) => client.invalidateQueries({ queryKey: [name] })));
    },
    [client],
  );
}
