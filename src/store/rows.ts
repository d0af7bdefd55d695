import { Prisma } from './generated/client.js';
import type { Transaction } from './transaction.js';

type Table = Prisma.ModelName;
type Row = Readonly<Record<string, unknown>>;

/**
 * Rows go as one JSON parameter: a parameter for each value costs more than the rest of the statement (an article has
 * some 600; 50 ms against 5 on PGlite). Columns that no row names take their default. Null where there is no row.
 */
export function insertRows(
  table: Table,
  rows: readonly Row[],
  { skipDuplicates = false } = {},
): Prisma.Sql | null {
  if (!rows.length) return null;
  const columns = namesOf([...new Set(rows.flatMap((row) => Object.keys(row)))]);
  const name = Prisma.raw(`"${table}"`);
  return Prisma.sql`INSERT INTO ${name} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${name}, ${toJson(rows)}::json)${
    skipDuplicates ? Prisma.sql` ON CONFLICT DO NOTHING` : Prisma.empty
  }`;
}

/**
 * Sets the columns that rows name besides their `id`; all name the same ones. A row that says what stands there already is
 * not written: every row that is costs its indexes too. Null where there is no row.
 */
export function updateRows(
  table: Table,
  rows: readonly (Row & { readonly id: string })[],
): Prisma.Sql | null {
  const [first] = rows;
  if (!first) return null;
  const name = Prisma.raw(`"${table}"`);
  const columns = Object.keys(first).filter((column) => column !== 'id');
  const changes = columns.map((column) => Prisma.raw(`"${column}" = told."${column}"`));
  const of = (owner: string): Prisma.Sql =>
    Prisma.join(columns.map((column) => Prisma.raw(`${owner}."${column}"`)));
  return Prisma.sql`UPDATE ${name} SET ${Prisma.join(changes)} FROM json_populate_recordset(NULL::${name}, ${toJson(rows)}::json) told
    WHERE ${name}.id = told.id AND (${of(`"${table}"`)}) IS DISTINCT FROM (${of('told')})`;
}

/** Deletes rows by id. Null where there is none. */
export function deleteRows(table: Table, ids: readonly string[]): Prisma.Sql | null {
  return ids.length
    ? Prisma.sql`DELETE FROM ${Prisma.raw(`"${table}"`)} WHERE id = ANY(${[...ids]}::uuid[])`
    : null;
}

/**
 * Runs changes as one statement: none sees what another has done, but rows may refer to each other, since references
 * are checked at its end.
 */
export async function writeAtOnce(
  tx: Transaction,
  changes: readonly (Prisma.Sql | null)[],
): Promise<void> {
  const told = changes.filter((change) => change !== null);
  const last = told.pop();
  if (!last) return;
  const before = told.map((change, at) => Prisma.sql`${Prisma.raw(`change${at}`)} AS (${change})`);
  await tx.$executeRaw(before.length ? Prisma.sql`WITH ${Prisma.join(before)} ${last}` : last);
}

/** For a JSON parameter. */
export const toJson = (rows: readonly Row[]): string => JSON.stringify(rows);

const namesOf = (columns: readonly string[]): Prisma.Sql =>
  Prisma.join(columns.map((column) => Prisma.raw(`"${column}"`)));
