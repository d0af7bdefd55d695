import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { QueueItemFragment } from '../generated/graphql';
import { useLanguage } from '../language/LanguageProvider';
import { askQueue, queueHere } from './firstQueue';
import { type QueueFilter, queueVariables } from './queueFilter';

/** A conflict as the queue shows it. */
export type QueueItem = QueueItemFragment;

/** The conflicts that the filter leaves, page by page. */
export function useQueue(filter: QueueFilter) {
  const { language } = useLanguage();
  const query = useInfiniteQuery({
    queryKey: ['queue', filter, language],
    queryFn: ({ pageParam }) => askQueue(queueVariables(filter, language, pageParam)),
    initialData: () => {
      const page = queueHere(queueVariables(filter, language, null));
      return page && { pages: [page], pageParams: [null] };
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ conflicts: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const items = useMemo(
    () => query.data?.pages.flatMap(({ conflicts }) => conflicts.nodes) ?? [],
    [query.data],
  );
  return { ...query, items, total: query.data?.pages[0]?.conflicts.totalCount };
}
