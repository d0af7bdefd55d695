import { useEffect } from 'react';
import { LiveConflictsDocument, LiveReviewsDocument } from '../generated/graphql';
import { useTake } from '../review/useTake';
import { follow } from './follow';
import { news } from './news';

/** Keeps what is shown true while others work: rows change where they stand, new ones wait to be asked for. */
export function useLive(): void {
  const take = useTake();
  useEffect(() => {
    const endings: Promise<() => void>[] = [
      follow(
        LiveConflictsDocument,
        ({ conflictChanges }) => conflictChanges,
        ({ conflictChanges: { kind, conflictId, conflict } }) => {
          if (kind === 'CONFLICT_OPENED') news.add(conflictId);
          if (kind === 'CONFLICT_CLOSED') news.drop(conflictId);
          void take(conflict ? [conflict] : []);
        },
      ),
      follow(
        LiveReviewsDocument,
        ({ reviewChanges }) => reviewChanges,
        ({ reviewChanges: { conflict } }) => void take(conflict ? [conflict] : []),
      ),
    ];
    return () => {
      for (const ending of endings) void ending.then((end) => end());
    };
  }, [take]);
}
