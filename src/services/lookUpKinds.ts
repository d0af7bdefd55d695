import type { PrismaClient } from '../store/generated/client.js';
import { type RowKind, readKinds } from '../store/readsKinds.js';
import { inOrder, isRowId } from './lookUpIds.js';

export type { RowKind };

/** What each id is of, in the ids' order; null for one that nothing bears. */
export async function lookUpKinds(
  prisma: PrismaClient,
  ids: readonly string[],
): Promise<(RowKind | null)[]> {
  const rows = inOrder(ids, await readKinds(prisma, ids.filter(isRowId)), (row) => row.id);
  return rows.map((row) => row?.kind ?? null);
}
