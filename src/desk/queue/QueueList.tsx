import { List } from '@mantine/core';
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useSay } from '../language/useSay';
import { usePrefetch } from '../question/useQuestion';
import { useDecisionKeys } from '../review/useDecisionKeys';
import { useDecisions } from '../review/useDecisions';
import { useKeys } from '../shell/useKeys';
import { QueueRow } from './QueueRow';
import { queuePlace } from './queuePlace';
import type { QueueItem } from './useQueue';

interface QueueListProps {
  readonly items: readonly QueueItem[];
  readonly total: number;
  readonly hasMore: boolean;
  readonly more: () => void;
}

const ROW = 68;
/** Puts the focus on a row, which may come into the page by this very step. */
const focusOn = (conflict: string): void =>
  void requestAnimationFrame(() =>
    document.getElementById(`conflict-${conflict}`)?.focus({ preventScroll: true }),
  );

/** So many rows from the end the next page is asked for. */
const AHEAD = 25;

/** The list itself: only the rows in sight are in the page, however many there are. */
export function QueueList({ items, total, hasMore, more }: QueueListProps) {
  const say = useSay();
  const [, go] = useLocation();
  const list = useRef<HTMLOListElement>(null);
  const [margin, setMargin] = useState(0);
  const [chosen, setChosen] = useState(() => queuePlace.indexIn(items));
  const prefetch = usePrefetch();
  const { decide, dialogs } = useDecisions();
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), []);

  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => ROW,
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: 64,
    scrollPaddingEnd: 16,
    getItemKey: useCallback((index: number) => items[index]?.id ?? index, [items]),
    // The row with the focus stays in the page even when it is scrolled out of sight.
    rangeExtractor: useCallback(
      (range: Range) => {
        const rows = defaultRangeExtractor(range);
        if (chosen === null || chosen >= items.length || rows.includes(chosen)) return rows;
        return [...rows, chosen].sort((a, b) => a - b);
      },
      [chosen, items.length],
    ),
  });
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= items.length - AHEAD) more();
  }, [hasMore, last, items.length, more]);

  useLayoutEffect(() => {
    const y = queuePlace.scroll();
    if (y > 0) window.scrollTo(0, y);
    return () => queuePlace.keepScroll();
  }, []);

  const item = chosen === null ? undefined : items[chosen];
  // Who comes back goes on from the row that was left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list is shown
  useEffect(() => {
    if (item && document.activeElement?.matches('body, #main')) focusOn(item.id);
  }, []);
  useEffect(() => queuePlace.choose(items, item?.id ?? null), [items, item?.id]);
  useEffect(() => {
    if (item) prefetch(item.question.id);
  }, [item, prefetch]);

  const move = (by: 1 | -1) => {
    const next = chosen === null ? 0 : Math.min(items.length - 1, Math.max(0, chosen + by));
    setChosen(next);
    virtual.scrollToIndex(next, { align: 'auto' });
    const to = items[next];
    if (to) focusOn(to.id);
  };
  useDecisionKeys(item, decide);
  useKeys({
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
    Enter: item && (() => go(`/questions/${item.question.id}`)),
  });

  return (
    <>
      <List
        ref={list as never}
        type="ordered"
        listStyleType="none"
        aria-label={say('queue.title')}
        pos="relative"
        h={virtual.getTotalSize()}
        className="queue"
      >
        {rows.map(({ index, start, key }) => {
          const row = items[index];
          return (
            row && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={total}
                className="queue-row"
                style={{ transform: `translateY(${start - margin}px)` }}
              >
                <QueueRow
                  item={row}
                  index={index}
                  chosen={index === chosen}
                  onChoose={setChosen}
                  onNear={prefetch}
                />
              </li>
            )
          );
        })}
      </List>
      {dialogs}
    </>
  );
}
