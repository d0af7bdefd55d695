import type { ChangeKind, Prisma, PrismaClient } from './generated/client.js';
import type { ToldArticle, ToldQuestion, ToldReview } from './writeChanges.js';

/** A change as it was recorded. */
export interface ChangeRow {
  readonly id: bigint;
  readonly kind: ChangeKind;
  readonly at: Date;
  readonly articleId: string | null;
  readonly conflictId: string | null;
  readonly questionId: string | null;
  readonly subjectId: string | null;
  readonly by: string | null;
  readonly told: ToldArticle | ToldQuestion | ToldReview;
}

/** A change's place, and the moment that tells it from one of another database. */
export type ChangeMark = Pick<ChangeRow, 'id' | 'at'>;

/** The first changes after a place, in their order. */
export async function readChangesAfter(
  prisma: PrismaClient | Prisma.TransactionClient,
  after: bigint,
  take: number,
): Promise<ChangeRow[]> {
  const rows = await prisma.change.findMany({
    where: { id: { gt: after } },
    orderBy: { id: 'asc' },
    take,
  });
  return rows.map((row) => ({ ...row, told: row.told as unknown as ChangeRow['told'] }));
}

/** The change that was committed last, null where there is none. */
export async function readNewestChange(prisma: PrismaClient): Promise<ChangeMark | null> {
  return prisma.change.findFirst({ orderBy: { id: 'desc' }, select: { id: true, at: true } });
}

/** Where a change stands, null where it is not there (any more). */
export async function readChangeMark(prisma: PrismaClient, id: bigint): Promise<ChangeMark | null> {
  return prisma.change.findUnique({ where: { id }, select: { id: true, at: true } });
}

/** Deletes changes of before a moment but for the newest of them, whose place is still a good one to go on from. */
export async function deleteChangesBefore(prisma: PrismaClient, moment: Date): Promise<number> {
  const kept = await prisma.change.findFirst({
    where: { at: { lt: moment } },
    orderBy: { at: 'desc' },
    select: { id: true },
  });
  if (!kept) return 0;
  const { count } = await prisma.change.deleteMany({ where: { id: { lt: kept.id } } });
  return count;
}
