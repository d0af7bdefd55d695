import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { filterOf, type QueueFilter } from './queueFilter';

/** The filter of the address, and what changes one part of it. */
export function useQueueFilter() {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => filterOf(params), [params]);
  const change = (part: Partial<Record<keyof QueueFilter, string | null>>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(part)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace: true },
    );
  return { filter, change, search: params.toString() };
}
