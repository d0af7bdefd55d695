import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { QueueQuery, ReviewPartsFragment } from '../generated/graphql';

/** Takes up how conflicts stand now: rows keep their place and show it, what else tells of them is asked for again. */
export function useTake() {
  const client = useQueryClient();
  return useCallback(
    (conflicts: readonly ReviewPartsFragment[]): void => {
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
      for (const queryKey of [['question'], ['history'], ['queue-counts'], ['article']])
        void client.invalidateQueries({ queryKey });
    },
    [client],
  );
}
