import { Prisma, type PrismaClient } from './generated/client.js';
import type { ListOrder, OrderKey, Stretch } from './keyset.js';
import { holds, type Sought } from './sought.js';

/** What a search can find, in the order of what is found equally well. */
export const SEARCH_KINDS = ['ENTITY', 'QUESTION', 'ARTICLE', 'CLAIM'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Something found. */
export interface HitRow {
  /** Its place in `SEARCH_KINDS`. */
  readonly rank: number;
  readonly id: string;
  /** Of an entity, the engine's own name of it. */
  readonly key: string | null;
  /** Thousandths. */
  readonly score: number;
}

/** What is sought in one sense of the query, and what a find in that sense is worth, in thousandths. */
export interface Sense {
  readonly score: number;
  readonly sought: Sought;
  /** The same in words of titles. */
  readonly titles: Sought;
  /** Names of which the query is the whole, as entities hold them. */
  readonly names: readonly string[];
}

/** The best come first; of those level, kind by kind, what was stored last. */
export const SEARCH_ORDER = [
  { field: 'score', path: ['score'], direction: 'desc', as: 'int' },
  { field: 'rank', path: ['rank'], direction: 'asc', as: 'int' },
  { field: 'id', path: ['id'], direction: 'desc', as: 'id' },
] as const satisfies ListOrder;

// What comes on top in thousandths, less than one sense lies from the next.
const IN_TITLE = 100;
/** For each step of rank: what is in conflict comes before what only one source tells. */
const GRAVER = 10;
/** For a name of which the query is the whole. */
const WHOLE_NAME = 95;
/** For an entity of few names: what others are named after comes before them. */
const FEW_NAMES = 20;

/** Something found in one of the senses, by an index, each sense apart: nothing is read of what is found but its id. */
function hits(kind: SearchKind, { score, sought, titles, names }: Sense): Prisma.Sql[] {
  const rank = Prisma.raw(`${SEARCH_KINDS.indexOf(kind)} AS rank`);
  const worth = Prisma.sql`${score}::int`;
  switch (kind) {
    case 'ENTITY':
      return [
        Prisma.sql`SELECT ${rank}, coalesce(e."canonicalId", e.id) AS id,
            ${worth} + ${FEW_NAMES}::int / greatest(cardinality(e.words), 1) AS score
          FROM "Entity" e WHERE ${holds('e', sought)}`,
        Prisma.sql`SELECT ${rank}, coalesce(e."canonicalId", e.id) AS id, ${worth} + ${WHOLE_NAME}::int AS score
          FROM "Entity" e WHERE e.words && ${[...names]}::text[]`,
      ];
    case 'QUESTION':
      return [
        Prisma.sql`SELECT ${rank}, q.id, ${worth} + (3 - q.rank) * ${GRAVER}::int AS score
          FROM "Question" q WHERE ${holds('q', sought)}`,
      ];
    case 'ARTICLE':
      return [
        Prisma.sql`SELECT ${rank}, r."articleId" AS id, ${worth} AS score
          FROM "Revision" r WHERE r.current AND ${holds('r', sought)}`,
        Prisma.sql`SELECT ${rank}, r."articleId" AS id, ${worth} + ${IN_TITLE}::int AS score
          FROM "Revision" r WHERE r.current AND ${holds('r', titles)}`,
      ];
    case 'CLAIM':
      return [
        // What the claim holds, its article holds: the index is there.
        Prisma.sql`SELECT ${rank}, c.id, ${worth} AS score FROM "Revision" r JOIN "Claim" c ON c."revisionId" = r.id
          WHERE r.current AND ${holds('r', sought)} AND ${holds('c', sought)}`,
      ];
  }
}

const best = (kinds: readonly SearchKind[], senses: readonly Sense[]): Prisma.Sql =>
  Prisma.sql`SELECT rank, id, max(score) AS score FROM (${Prisma.join(
    kinds.flatMap((kind) => senses.flatMap((sense) => hits(kind, sense))),
    ' UNION ALL ',
  )}) found GROUP BY rank, id`;

/** A stretch of what is found, each find once and in its best sense. */
export async function readHits(
  prisma: PrismaClient,
  kinds: readonly SearchKind[],
  senses: readonly Sense[],
  { take, from, backward }: Stretch,
): Promise<HitRow[]> {
  const [side, down, up] = backward
    ? [Prisma.raw('>'), Prisma.raw('ASC'), Prisma.raw('DESC')]
    : [Prisma.raw('<'), Prisma.raw('DESC'), Prisma.raw('ASC')];
  const rows = await prisma.$queryRaw<HitRow[]>`
    SELECT b.rank, b.id::text, e.key, b.score FROM (${best(kinds, senses)}) b
      LEFT JOIN "Entity" e ON b.rank = 0 AND e.id = b.id
     WHERE ${from ? Prisma.sql`(b.score, -b.rank, b.id) ${side} (${placeOf(from)})` : Prisma.sql`true`}
     ORDER BY b.score ${down}, b.rank ${up}, b.id ${down} LIMIT ${take}`;
  return backward ? rows.reverse() : rows;
}

const placeOf = ([score, rank, id]: OrderKey): Prisma.Sql =>
  Prisma.sql`${score}::int, ${-(rank as number)}::int, ${id}::uuid`;

export async function countHits(
  prisma: PrismaClient,
  kinds: readonly SearchKind[],
  senses: readonly Sense[],
): Promise<number> {
  const [row] = await prisma.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM (${best(kinds, senses)}) b`;
  return row.count;
}
