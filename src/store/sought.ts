import { Prisma } from './generated/client.js';

/** One of these words. */
export type AnyWord = readonly string[];
/** One word of each list. */
export type EveryWord = readonly AnyWord[];
/** What a text is to hold: of each part one of its ways to say it. */
export type Sought = readonly (readonly EveryWord[])[];

/** Prisma's `where` for rows whose column `words` holds what is sought. */
export const holding = (sought: Sought): { AND: { OR: { AND: WordsWhere[] }[] }[] } => ({
  AND: sought.map((ways) => ({
    OR: ways.map((way) => ({ AND: way.map((words) => ({ words: { hasSome: [...words] } })) })),
  })),
});

type WordsWhere = { words: { hasSome: string[] } };

/** The same as a condition in SQL. `table`: the alias of a table with the column `words`. */
export const holds = (table: string, sought: Sought): Prisma.Sql => {
  const column = Prisma.raw(`${table}.words`);
  return joined(
    sought.map((ways) =>
      joined(
        ways.map((way) =>
          joined(
            way.map((words) => Prisma.sql`${column} && ${[...words]}::text[]`),
            ' AND ',
          ),
        ),
        ' OR ',
      ),
    ),
    ' AND ',
  );
};

const joined = (conditions: readonly Prisma.Sql[], by: ' AND ' | ' OR '): Prisma.Sql =>
  Prisma.sql`(${Prisma.join([...conditions], by)})`;
