import type { EntityRef } from '../values/value.js';
import { Prisma, type PrismaClient } from './generated/client.js';
import type { Transaction } from './transaction.js';

/** An entity as it stands in the tables. */
export interface StoredEntity extends EntityRef {
  readonly id: string;
  /** The id of the entity that stands for it; its own where none does. */
  readonly canonicalId: string;
  /** Counts the judgements about it and about those that are one with it. */
  readonly version: number;
}

/** What was decided about two entities, by their rows, and what took it back. */
export interface JudgementRow {
  readonly id: string;
  readonly verdict: 'SAME' | 'DIFFERENT';
  readonly leftKey: string;
  readonly rightKey: string;
  /** The versions of both that it was made on, added up; null where nobody judged but the lexicon. */
  readonly version: number | null;
  readonly by: string | null;
  readonly reason: string | null;
  readonly createdAt: Date;
  readonly undo: {
    readonly by: string | null;
    readonly reason: string | null;
    readonly createdAt: Date;
  } | null;
}

/** An entity that another stands for. */
export interface MergedEntity {
  readonly key: string;
  readonly canonical: StoredEntity;
}

// The usual name of a language is the first by code point: the same one in every database that holds the same names.
const entityColumns = (of: string): Prisma.Sql => {
  const alias = Prisma.raw(of);
  return Prisma.sql`
    ${alias}.id::text, ${alias}.key, ${alias}.type::text, ${alias}."wikidataId", coalesce(${alias}."canonicalId", ${alias}.id)::text AS "canonicalId", ${alias}.version,
    (SELECT coalesce(json_object_agg(n.language, n.name), '{}')
       FROM (SELECT language, min(name COLLATE "C") AS name FROM "EntityName" WHERE "entityId" = ${alias}.id GROUP BY language) n) AS names,
    (SELECT coalesce(json_agg(above.key ORDER BY l.depth, above.key), '[]')
       FROM "EntityLink" l JOIN "Entity" above ON above.id = l."aboveId" WHERE l."belowId" = ${alias}.id) AS within`;
};

/** The entities of these keys that are stored, in no order. */
export function readEntities(
  tx: Transaction | PrismaClient,
  keys: readonly string[],
): Promise<StoredEntity[]> {
  return tx.$queryRaw<StoredEntity[]>`
    SELECT ${entityColumns('e')} FROM "Entity" e WHERE e.key = ANY(${[...keys]}::text[])`;
}

/** All entities for which one of these stands, themselves among them. */
export function readClusters(
  tx: Transaction | PrismaClient,
  canonicalIds: readonly string[],
): Promise<StoredEntity[]> {
  const ids = [...canonicalIds];
  return tx.$queryRaw<StoredEntity[]>`
    SELECT ${entityColumns('e')} FROM "Entity" e WHERE e.id = ANY(${ids}::uuid[])
    UNION ALL
    SELECT ${entityColumns('e')} FROM "Entity" e WHERE e."canonicalId" = ANY(${ids}::uuid[])`;
}

/** Every entity that another stands for: editors merge them one by one, so they are few. */
export async function readMerged(tx: Transaction | PrismaClient): Promise<MergedEntity[]> {
  const rows = await tx.$queryRaw<(StoredEntity & { readonly mergedKey: string })[]>`
    SELECT m.key AS "mergedKey", ${entityColumns('c')}
      FROM "Entity" m JOIN "Entity" c ON c.id = m."canonicalId"
     WHERE m."canonicalId" IS NOT NULL`;
  return rows.map(({ mergedKey, ...canonical }) => ({ key: mergedKey, canonical }));
}

/** What an entity is called in a language. */
export interface NameRow {
  readonly key: string;
  readonly language: string;
  readonly name: string;
}

/** All names of these entities, in the order of language and name. */
export function readNames(prisma: PrismaClient, keys: readonly string[]): Promise<NameRow[]> {
  return prisma.$queryRaw<NameRow[]>`
    SELECT e.key, n.language, n.name FROM "EntityName" n JOIN "Entity" e ON e.id = n."entityId"
     WHERE e.key = ANY(${[...keys]}::text[]) ORDER BY n.language, n.name COLLATE "C"`;
}

/** Every entity that is no composed one, with all that it is called, by key. */
export function readNamed(prisma: PrismaClient): Promise<
  {
    readonly id: string;
    readonly key: string;
    readonly type: EntityRef['type'];
    readonly names: string[];
  }[]
> {
  return prisma.$queryRaw`
    SELECT e.id::text, e.key, e.type::text, array_agg(DISTINCT n.name) AS names
      FROM "Entity" e JOIN "EntityName" n ON n."entityId" = e.id
     WHERE e.type <> 'ROLE' AND e.key !~ '[@+]'
     GROUP BY e.id ORDER BY e.key COLLATE "C"`;
}

const JUDGEMENT = Prisma.sql`
  SELECT j.id::text, j.verdict::text, l.key AS "leftKey", r.key AS "rightKey", j.version, j.by, j.reason, j."createdAt",
         u.by AS "undoneBy", u.reason AS "undoReason", u."createdAt" AS "undoneAt"
    FROM "EntityJudgement" j
    JOIN "Entity" l ON l.id = j."leftId" JOIN "Entity" r ON r.id = j."rightId"
    LEFT JOIN "EntityJudgementUndo" u ON u."judgementId" = j.id`;

type Joined = Omit<JudgementRow, 'undo'> & {
  readonly undoneBy: string | null;
  readonly undoReason: string | null;
  readonly undoneAt: Date | null;
};

const toRow = ({ undoneBy, undoReason, undoneAt, ...row }: Joined): JudgementRow => ({
  ...row,
  undo: undoneAt && { by: undoneBy, reason: undoReason, createdAt: undoneAt },
});

/** The judgements about entities of these keys, undone ones too, the latest first. */
export async function readJudgementsOf(
  tx: Transaction | PrismaClient,
  keys: readonly string[],
): Promise<JudgementRow[]> {
  const named = Prisma.sql`SELECT id FROM "Entity" WHERE key = ANY(${[...keys]}::text[])`;
  const rows = await tx.$queryRaw<Joined[]>`
    ${JUDGEMENT} WHERE j."leftId" IN (${named}) OR j."rightId" IN (${named})
    ORDER BY j."createdAt" DESC, j.id DESC`;
  return rows.map(toRow);
}

/** All judgements that stand, the first first. */
export async function readStanding(tx: Transaction | PrismaClient): Promise<JudgementRow[]> {
  const rows = await tx.$queryRaw<Joined[]>`
    ${JUDGEMENT} WHERE u."judgementId" IS NULL ORDER BY j."createdAt", j.id`;
  return rows.map(toRow);
}

/** The judgement of this id; null where there is none. */
export async function readJudgement(
  tx: Transaction | PrismaClient,
  id: string,
): Promise<JudgementRow | null> {
  const [row] = await tx.$queryRaw<Joined[]>`${JUDGEMENT} WHERE j.id = ${id}::uuid`;
  return row ? toRow(row) : null;
}
