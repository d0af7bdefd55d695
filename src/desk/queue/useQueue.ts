import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../api/ask';
import { QueueDocument, type QueueItemFragment } from '../generated/graphql';
import { useLanguage } from '../language/LanguageProvider';
import type { QueueFilter } from './useQueueFilter';

/** A conflict as the queue shows it. */
export type QueueItem = QueueItemFragment;

// One request fills a tall screen twice.
const PAGE = 50;

/** The conflicts that the filter leaves, page by page. */
export function useQueue(filter: QueueFilter) {
  const { language } = useLanguage();
  const query = useInfiniteQuery({
    queryKey: ['queue', filter, language],
    queryFn: ({ pageParam }) =>
      ask(QueueDocument, {
        first: PAGE,
        after: pageParam,
        counted: pageParam === null,
        orderBy: filter.order,
        language,
        filter: {
          state: filter.state && [filter.state],
          kind: filter.kind && [filter.kind],
          outletId: filter.outlet,
          language: filter.language,
          text: filter.text,
        },
      }),
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
