import type { Value } from '../values/value.js';
import type { Modality, Prisma, PrismaClient } from './generated/client.js';

/** What one revision says of one thing. */
export interface ClaimRow {
  readonly id: string;
  readonly revisionId: string;
  readonly answerId: string | null;
  readonly value: Value;
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
  ...claim
}: Prisma.ClaimGetPayload<{ select: typeof fields }>): ClaimRow => ({
  ...claim,
  // The engine alone writes this column, and writes a Value.
  value: value as unknown as Value,
  evidence: { exact, prefix, suffix, start, end },
});

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

/** Claims of what the articles say now. */
export async function countClaims(prisma: PrismaClient): Promise<number> {
  return prisma.claim.count({ where: { revision: { current: true } } });
}
