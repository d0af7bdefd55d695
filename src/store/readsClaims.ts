import type { Value } from '../values/value.js';
import type { Modality, Prisma, PrismaClient, QuestionKind } from './generated/client.js';
import { beyond, byId, forward, type ListOrder, orderBy, type Stretch } from './keyset.js';
import { inLanguage, timeWithin } from './narrow.js';
import { oneWith } from './oneEntity.js';
import { holding, type Sought } from './sought.js';

/** What one revision says of one thing. */
export interface ClaimRow {
  readonly id: string;
  readonly revisionId: string;
  readonly answerId: string | null;
  /** As editors have it. */
  readonly value: Value;
  readonly valueAsRead: Value;
  readonly isRejected: boolean;
  readonly version: number;
  readonly modality: Modality;
  readonly attribution: string | null;
  readonly rule: string;
  readonly evidence: {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
    readonly start: number;
    readonly end: number;
  };
}

const fields = {
  id: true,
  revisionId: true,
  answerId: true,
  value: true,
  corrected: true,
  isRejected: true,
  version: true,
  modality: true,
  attribution: true,
  rule: true,
  exact: true,
  prefix: true,
  suffix: true,
  start: true,
  end: true,
} satisfies Prisma.ClaimSelect;

const nest = ({
  exact,
  prefix,
  suffix,
  start,
  end,
  value,
  corrected,
  ...claim
}: Prisma.ClaimGetPayload<{ select: typeof fields }>): ClaimRow => ({
  ...claim,
  // The engine alone writes this column, and writes a Value.
  value: (corrected ?? value) as unknown as Value,
  valueAsRead: value as unknown as Value,
  evidence: { exact, prefix, suffix, start, end },
});

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
}

/** The orders that claims can be listed in. Ids tell their age: they are UUIDs of version 7. */
export const CLAIM_ORDERS = {
  NEWEST: [byId('desc')],
  OLDEST: [byId('asc')],
} satisfies Record<string, ListOrder>;
export type ClaimOrder = keyof typeof CLAIM_ORDERS;

const where = (criteria: ClaimCriteria): Prisma.ClaimWhereInput => {
  const { kind, modality, articleId, outletId, language, entityKey, unit, sought } = criteria;
  const { from, to, least, greatest } = criteria;
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
    AND: [
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

/** A stretch of the claims that the criteria leave, of what articles say now. */
export async function readClaimPage(
  prisma: PrismaClient,
  criteria: ClaimCriteria,
  order: ListOrder,
  stretch: Stretch,
): Promise<ClaimRow[]> {
  const { take, from, backward } = stretch;
  const rows = await prisma.claim.findMany({
    where: { AND: [where(criteria), ...(from ? [beyond(order, from, backward)] : [])] },
    orderBy: orderBy(order, backward),
    take,
    select: fields,
  });
  return forward(rows.map(nest), stretch);
}

/** These claims, in no order. */
export async function readClaims(
  prisma: PrismaClient,
  ids: readonly string[],
): Promise<ClaimRow[]> {
  const rows = await prisma.claim.findMany({ where: { id: { in: [...ids] } }, select: fields });
  return rows.map(nest);
}

/** The claims that give these answers, in order of publication. */
export async function readClaimsOfAnswers(
  prisma: PrismaClient,
  answerIds: readonly string[],
): Promise<ClaimRow[]> {
  const rows = await prisma.claim.findMany({
    where: { answerId: { in: [...answerIds] } },
    select: fields,
    orderBy: [{ revision: { publishedFrom: { sort: 'asc', nulls: 'last' } } }, { id: 'asc' }],
  });
  return rows.map(nest);
}

/** The claims read from these revisions, in order of the text. */
export async function readClaimsOfRevisions(
  prisma: PrismaClient,
  revisionIds: readonly string[],
): Promise<ClaimRow[]> {
  const rows = await prisma.claim.findMany({
    where: { revisionId: { in: [...revisionIds] } },
    select: fields,
    orderBy: { position: 'asc' },
  });
  return rows.map(nest);
}

/** Claims of what the articles say now that the criteria leave. */
export async function countClaims(
  prisma: PrismaClient,
  criteria: ClaimCriteria = {},
): Promise<number> {
  return prisma.claim.count({ where: where(criteria) });
}
