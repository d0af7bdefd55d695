import { invalidId } from './errors.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether the text can be the id of a stored row. PostgreSQL would refuse any other with an error. */
export const isRowId = (id: unknown): id is string => typeof id === 'string' && UUID.test(id);

/** The id, once it is known to be one. */
export function checkRowId(field: string, id: string): string {
  if (!isRowId(id)) throw invalidId(field, id);
  return id;
}

/** A moment that a cursor holds, in milliseconds since 1970; null where it is none. */
export const toMoment = (part: unknown): Date | null =>
  typeof part === 'number' && Number.isSafeInteger(part) && Math.abs(part) <= 8.64e15
    ? new Date(part)
    : null;

/** One row for each id, in the ids' order; null where there is none. */
export function inOrder<Row>(
  ids: readonly string[],
  rows: readonly Row[],
  idOf: (row: Row) => string,
): (Row | null)[] {
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** All rows for each id, in the ids' order; rows of one id keep theirs. */
export function grouped<Row>(
  ids: readonly string[],
  rows: readonly Row[],
  idOf: (row: Row) => string | null,
): Row[][] {
  const byId = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) byId.get(idOf(row) ?? '')?.push(row);
  return ids.map((id) => byId.get(id) ?? []);
}
