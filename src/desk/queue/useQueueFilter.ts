import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { ConflictOrder, QuestionKind, ReviewState } from '../generated/graphql';

/** What the queue is narrowed to; it stands in the address, so that a view can be kept and sent. */
export interface QueueFilter {
  readonly state: ReviewState | null;
  readonly kind: QuestionKind | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly text: string | null;
  readonly order: ConflictOrder;
}

const oneOf = <Name extends string>(names: readonly Name[], name: string | null): Name | null =>
  names.find((known) => known === name) ?? null;

export const STATES = [
  'OPEN',
  'CONFIRMED',
  'DISMISSED',
  'RESOLVED',
] as const satisfies ReviewState[];
export const ORDERS = ['NEWEST', 'OLDEST', 'MOST_ORIGINS'] as const satisfies ConflictOrder[];
export const KINDS = [
  'DATE',
  'ORDER',
  'DURATION',
  'QUANTITY',
  'ORDINAL',
  'PLACE',
  'PERSON',
  'ORGANISATION',
  'ROLE',
  'OCCURRENCE',
] as const satisfies QuestionKind[];

/** The filter of the address, and what changes one part of it. */
export function useQueueFilter() {
  const [params, setParams] = useSearchParams();
  const filter = useMemo<QueueFilter>(
    () => ({
      state: oneOf(STATES, params.get('state')),
      kind: oneOf(KINDS, params.get('kind')),
      outlet: params.get('outlet'),
      language: params.get('language'),
      text: params.get('text'),
      order: oneOf(ORDERS, params.get('order')) ?? 'NEWEST',
    }),
    [params],
  );
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
