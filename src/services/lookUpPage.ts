import { invalidCursor, invalidPageSize } from './errors.js';

/** The most items that one page holds. */
export const MAX_PAGE = 100;
const DEFAULT_PAGE = 20;

/** Which part of a list is asked for, as the caller sent it. */
export interface PageRequest {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A part of a list. A cursor stands for its item's place in the order, not for a count: a list that grows meanwhile repeats nothing. */
export interface Page<Row> {
  readonly items: readonly { readonly cursor: string; readonly row: Row }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Counted when called: most callers never ask. */
  readonly total: () => Promise<number>;
}

/** One list: how its cursors are written and read, its rows and their number. */
export interface List<Row, Key> {
  /** Tells its cursors from those of other lists. */
  readonly name: string;
  readonly keyOf: (row: Row) => readonly (string | number)[];
  /** Null where the parts are no place in this list. */
  readonly toKey: (parts: readonly unknown[]) => Key | null;
  readonly rows: (take: number, after: Key | null) => Promise<readonly Row[]>;
  readonly count: () => Promise<number>;
}

/** Reads one page: one row more than asked tells whether another page follows. */
export async function lookUpPage<Row, Key>(
  list: List<Row, Key>,
  request: PageRequest,
): Promise<Page<Row>> {
  const first = request.first ?? DEFAULT_PAGE;
  if (first < 1 || first > MAX_PAGE) throw invalidPageSize('first', first, MAX_PAGE);
  const after = request.after == null ? null : readCursor(list, request.after);
  const rows = await list.rows(first + 1, after);
  return {
    items: rows.slice(0, first).map((row) => ({ row, cursor: writeCursor(list, row) })),
    hasNextPage: rows.length > first,
    // The item of a valid cursor lies before the page.
    hasPreviousPage: after !== null,
    total: list.count,
  };
}

const writeCursor = <Row, Key>(list: List<Row, Key>, row: Row): string =>
  Buffer.from(JSON.stringify([list.name, ...list.keyOf(row)])).toString('base64url');

function readCursor<Row, Key>(list: List<Row, Key>, cursor: string): Key {
  const parts = parse(Buffer.from(cursor, 'base64url').toString());
  const key = Array.isArray(parts) && parts[0] === list.name ? list.toKey(parts.slice(1)) : null;
  if (key === null) throw invalidCursor('after', cursor);
  return key;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
