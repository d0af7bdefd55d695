import type { Modality, Prisma, PrismaClient, QuestionKind } from './generated/client.js';
import { byId, type ListOrder, type Stretch } from './keyset.js';
import { inLanguage, timeWithin } from './narrow.js';
import { oneWith } from './oneEntity.js';
import { type QuestionCriteria, questionWhere } from './readsQuestions.js';
import { holding, type Sought } from './sought.js';
import { countRows, readPage } from './tree/readTree.js';
import type { ClaimRow } from './tree/rows.js';
import type { Selection } from './tree/selection.js';

/** What a list of claims is narrowed to; what is absent does not narrow. */
export interface ClaimCriteria {
  readonly kind?: readonly QuestionKind[] | undefined;
  readonly modality?: readonly Modality[] | undefined;
  readonly articleId?: string | undefined;
  readonly outletId?: string | undefined;
  readonly language?: string | undefined;
  readonly entityKey?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly unit?: string | undefined;
  readonly least?: number | undefined;
  readonly greatest?: number | undefined;
  readonly sought?: Sought | undefined;
  readonly isRejected?: boolean | undefined;
  /** About it, or about its order to another. */
  readonly eventId?: string | undefined;
  /** Answering a question of one of these. */
  readonly consensus?: QuestionCriteria['consensus'];
  readonly state?: QuestionCriteria['state'];
}

const byValue = (
  field: 'earliest' | 'latest' | 'lower' | 'upper',
  as: 'int' | 'number',
  direction: 'asc' | 'desc',
): ListOrder => [{ field, path: [field], direction, as, nullable: true }, byId(direction)];

/** The orders that claims can be listed in. Ids tell their age: they are UUIDs of version 7. */
export const CLAIM_ORDERS = {
  NEWEST: [byId('desc')],
  OLDEST: [byId('asc')],
  EARLIEST: byValue('earliest', 'int', 'asc'),
  LATEST: byValue('latest', 'int', 'desc'),
  SMALLEST: byValue('lower', 'number', 'asc'),
  GREATEST: byValue('upper', 'number', 'desc'),
} satisfies Record<string, ListOrder>;
export type ClaimOrder = keyof typeof CLAIM_ORDERS;

const where = (criteria: ClaimCriteria): Prisma.ClaimWhereInput => {
  const { kind, modality, articleId, outletId, language, entityKey, unit, sought } = criteria;
  const { from, to, least, greatest, eventId, consensus, state } = criteria;
  return {
    revision: {
      current: true,
      ...(articleId && { articleId }),
      ...(outletId && { article: { outletId } }),
      ...(language && inLanguage(language)),
      // What the claim holds, its article holds: the index is there.
      ...(sought && holding(sought)),
    },
    ...(criteria.isRejected !== undefined && { isRejected: criteria.isRejected }),
    ...(kind && { kind: { in: [...kind] } }),
    ...(modality && { modality: { in: [...modality] } }),
    ...(entityKey && { entity: oneWith(entityKey) }),
    ...(unit && { unit }),
    ...((consensus || state) && { answer: { question: questionWhere({ consensus, state }) } }),
    AND: [
      ...(eventId ? [{ OR: [{ mention: { eventId } }, { secondMention: { eventId } }] }] : []),
      ...(from === undefined && to === undefined ? [] : timeWithin(from, to)),
      ...(least === undefined && greatest === undefined ? [] : figureWithin(least, greatest)),
      ...(sought ? [holding(sought)] : []),
    ],
  };
};

/** Claims of a figure that can lie between the two; an open end goes on for ever. */
const figureWithin = (least?: number, greatest?: number): Prisma.ClaimWhereInput[] => [
  { unit: { not: null } },
  ...(least === undefined ? [] : [{ OR: [{ upper: { gte: least } }, { upper: null }] }]),
  ...(greatest === undefined ? [] : [{ OR: [{ lower: { lte: greatest } }, { lower: null }] }]),
];

/** A stretch of the claims that the criteria leave, of what articles say now, with what is wanted of them. */
export const readClaimPage = (
  prisma: PrismaClient,
  criteria: ClaimCriteria,
  order: ListOrder,
  stretch: Stretch,
  wanted?: Selection,
): Promise<ClaimRow[]> =>
  readPage(prisma, 'Claim', { where: where(criteria), order, stretch }, wanted);

/** Claims of what the articles say now that the criteria leave. */
export const countClaims = (prisma: PrismaClient, criteria: ClaimCriteria = {}): Promise<number> =>
  countRows(prisma, 'Claim', where(criteria));
