import type {
  ConflictOrder,
  QuestionKind,
  QueueQueryVariables,
  ReviewState,
} from '../generated/graphql';

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

/** The filter of an address. */
export const filterOf = (params: URLSearchParams): QueueFilter => ({
  state: oneOf(STATES, params.get('state')),
  kind: oneOf(KINDS, params.get('kind')),
  outlet: params.get('outlet'),
  language: params.get('language'),
  text: params.get('text'),
  order: oneOf(ORDERS, params.get('order')) ?? 'NEWEST',
});

// One request fills a tall screen twice.
const PAGE = 50;

/** What a page of the queue is asked for with. */
export const queueVariables = (
  filter: QueueFilter,
  language: string,
  after: string | null,
): QueueQueryVariables => ({
  first: PAGE,
  after,
  counted: after === null,
  orderBy: filter.order,
  language,
  filter: {
    state: filter.state && [filter.state],
    kind: filter.kind && [filter.kind],
    outletId: filter.outlet,
    language: filter.language,
    text: filter.text,
  },
});
