import type { PrismaClient } from './generated/client.js';

/** What a row's id can be of. */
export type RowKind =
  | 'Article'
  | 'Claim'
  | 'Conflict'
  | 'Decision'
  | 'Event'
  | 'Outlet'
  | 'Question';

/** What these ids are of; none for an id that nothing bears. Ids of different tables are never the same: they are UUIDs. */
export async function readKinds(
  prisma: PrismaClient,
  ids: readonly string[],
): Promise<{ id: string; kind: RowKind }[]> {
  const some = [...ids];
  return prisma.$queryRaw<{ id: string; kind: RowKind }[]>`
    SELECT id::text, 'Article' AS kind FROM "Article" WHERE id = ANY(${some}::uuid[])
    UNION ALL SELECT id::text, 'Claim' FROM "Claim" WHERE id = ANY(${some}::uuid[])
    UNION ALL SELECT id::text, 'Conflict' FROM "Conflict" WHERE id = ANY(${some}::uuid[])
    UNION ALL SELECT id::text, 'Decision' FROM "Decision" WHERE id = ANY(${some}::uuid[])
    UNION ALL SELECT id::text, 'Event' FROM "Event" WHERE id = ANY(${some}::uuid[])
    UNION ALL SELECT id::text, 'Outlet' FROM "Outlet" WHERE id = ANY(${some}::uuid[])
    UNION ALL SELECT id::text, 'Question' FROM "Question" WHERE id = ANY(${some}::uuid[])`;
}
