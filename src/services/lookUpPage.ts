import type { ListOrder, OrderColumn, OrderKey, Stretch } from '../store/keyset.js';
import { invalidCursor, invalidPageSize, mixedPaging } from './errors.js';
import { isRowId, toMoment } from './lookUpIds.js';

/** The most items that one page holds. */
export const MAX_PAGE = 100;
/** How many it holds unless told. */
export const DEFAULT_PAGE = 20;

/** Which part of a list is asked for, as the caller sent it: the `first` after a cursor, or the `last` before one. */
export interface PageRequest {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A part of a list. A cursor stands for its item's place in the order, not for a count: a list that grows meanwhile repeats nothing. */
export interface Page<Row> {
  readonly items: readonly { readonly cursor: string; readonly row: Row }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Counted when called: most callers never ask. */
  readonly total: () => Promise<number>;
}

/** One list: its order, its rows and their number. */
export interface List<Row> {
  /** Tells its cursors from those of other lists and orders. */
  readonly name: string;
  readonly order: ListOrder;
  readonly rows: (stretch: Stretch) => Promise<readonly Row[]>;
  readonly count: () => Promise<number>;
}

/** The lists of many owners in one order, read and counted together. */
export interface Lists<Row> extends Pick<List<Row>, 'name' | 'order'> {
  /** The same stretch of each list. */
  readonly rows: (stretch: Stretch) => Promise<readonly (readonly Row[])[]>;
  /** The number of rows of each list. */
  readonly counts: () => Promise<readonly number[]>;
}

/** Reads one page: one row more than asked tells whether another page lies beyond. */
export async function lookUpPage<Row extends object>(
  list: List<Row>,
  request: PageRequest,
): Promise<Page<Row>> {
  const stretch = stretchOf(list, request);
  return pageOf(list, stretch, await list.rows(stretch), list.count);
}

/** Reads the same page of each list. Whoever counts one counts all of them, once. */
export async function lookUpPages<Row extends object>(
  lists: Lists<Row>,
  request: PageRequest,
): Promise<Page<Row>[]> {
  const stretch = stretchOf(lists, request);
  let counts: Promise<readonly number[]> | undefined;
  const countOf = async (at: number): Promise<number> => {
    counts ??= lists.counts();
    return (await counts)[at] ?? 0;
  };
  const found = await lists.rows(stretch);
  return found.map((rows, at) => pageOf(lists, stretch, rows, () => countOf(at)));
}

type Ordered = Pick<List<object>, 'name' | 'order'>;

/** What is read for a page: a row more than the page holds. */
function stretchOf(list: Ordered, request: PageRequest): Stretch {
  const { backward, size, cursor } = read(request);
  const from = cursor === null ? null : readCursor(list, backward ? 'before' : 'after', cursor);
  return { take: size + 1, from, backward };
}

function pageOf<Row extends object>(
  list: Ordered,
  { take, from, backward }: Stretch,
  rows: readonly Row[],
  total: () => Promise<number>,
): Page<Row> {
  const isMore = rows.length === take;
  const page = backward ? rows.slice(isMore ? 1 : 0) : rows.slice(0, take - 1);
  return {
    items: page.map((row) => ({
      row,
      // Written where it is asked for.
      get cursor() {
        return writeCursor(list, row);
      },
    })),
    // The item of a valid cursor lies on the other side of the page.
    hasNextPage: backward ? from !== null : isMore,
    hasPreviousPage: backward ? isMore : from !== null,
    total,
  };
}

function read({ first, after, last, before }: PageRequest): {
  readonly backward: boolean;
  readonly size: number;
  readonly cursor: string | null;
} {
  const backward = last != null || before != null;
  // The schema gives `first` its default where the caller left it out.
  const isForward = after != null || (first ?? DEFAULT_PAGE) !== DEFAULT_PAGE;
  if (backward && isForward) throw mixedPaging();
  const [field, size] = backward ? (['last', last] as const) : (['first', first] as const);
  const asked = size ?? DEFAULT_PAGE;
  if (asked < 1 || asked > MAX_PAGE) throw invalidPageSize(field, asked, MAX_PAGE);
  return { backward, size: asked, cursor: (backward ? before : after) ?? null };
}

function writeCursor({ name, order }: Ordered, row: object): string {
  const parts = order.map(({ field }) => {
    const value = (row as Record<string, unknown>)[field];
    return value instanceof Date ? value.getTime() : value;
  });
  return Buffer.from(JSON.stringify([name, ...parts])).toString('base64url');
}

function readCursor({ name, order }: Ordered, field: 'after' | 'before', cursor: string): OrderKey {
  const parts = parse(Buffer.from(cursor, 'base64url').toString());
  const key =
    Array.isArray(parts) && parts[0] === name && parts.length === order.length + 1
      ? order.map((column, at) => readPart(column, parts[at + 1]))
      : [undefined];
  if (key.includes(undefined)) throw invalidCursor(field, cursor);
  return key as OrderKey;
}

/** Undefined where the part is no value of that column. */
function readPart({ as, nullable }: OrderColumn, part: unknown): OrderKey[number] | undefined {
  if (part === null) return nullable ? null : undefined;
  switch (as) {
    case 'id':
      return isRowId(part) ? part : undefined;
    case 'moment':
      return toMoment(part) ?? undefined;
    case 'int':
      return isInt32(part) ? part : undefined;
    case 'number':
      return Number.isFinite(part) ? (part as number) : undefined;
  }
}

const isInt32 = (part: unknown): part is number =>
  Number.isInteger(part) && Math.abs(part as number) < 2 ** 31;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
