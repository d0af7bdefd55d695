/** A column that a list is ordered by. */
export interface OrderColumn {
  /** The property of a row that holds its value. */
  readonly field: string;
  /** Where the database holds it: the column, behind the relations that lead there. */
  readonly path: readonly [string, ...string[]];
  readonly direction: 'asc' | 'desc';
  readonly as: 'id' | 'int' | 'number' | 'moment';
  /** Rows without a value come last, whichever way the others run. */
  readonly nullable?: true;
}

/** The order of a list. Its last column is the id, so that no two rows are level. */
export type ListOrder = readonly OrderColumn[];

/** The id of the rows themselves, which ends most orders. */
export const byId = (direction: 'asc' | 'desc') =>
  ({ field: 'id', path: ['id'], direction, as: 'id' }) as const;

/** A row's place in an order: the values of its columns. */
export type OrderKey = readonly (string | number | Date | null)[];

/** Which rows of a list are wanted: so many, from after a place on, or from before it back to the beginning. */
export interface Stretch {
  /** One more than a page holds: it tells whether there are others. */
  readonly take: number;
  readonly from: OrderKey | null;
  readonly backward: boolean;
}

type Json = { readonly [key: string]: unknown };

const at = ([first, ...rest]: readonly [string, ...string[]], leaf: unknown): Json => ({
  [first]: rest.length ? at(rest as [string, ...string[]], leaf) : leaf,
});

const isDescending = ({ direction }: OrderColumn, backward: boolean): boolean =>
  (direction === 'desc') !== backward;

/** Prisma's `orderBy` for an order, or for the same from its end. */
export const orderBy = (order: ListOrder, backward: boolean): Json[] =>
  order.map((column) => {
    const sort = isDescending(column, backward) ? 'desc' : 'asc';
    return at(column.path, column.nullable ? { sort, nulls: backward ? 'first' : 'last' } : sort);
  });

/** Prisma's `where` for the rows beyond a place. The first column stands alone too: it is what an index narrows by. */
export function beyond(order: ListOrder, key: OrderKey, backward: boolean): Json {
  const [first] = order;
  const further = order.map((column, n) => ({
    AND: [
      ...order.slice(0, n).map((before, m) => at(before.path, key[m])),
      past(column, key[n] ?? null, backward),
    ],
  }));
  const narrow = first && !first.nullable && key[0] !== null;
  const side = first && isDescending(first, backward) ? 'lte' : 'gte';
  return {
    AND: [...(narrow ? [at(first.path, { [side]: key[0] })] : []), { OR: further }],
  };
}

function past(column: OrderColumn, value: OrderKey[number], backward: boolean): Json {
  // Rows without a value come last: nothing lies past them, and all others lie before.
  if (value === null) return backward ? at(column.path, { not: null }) : { OR: [] };
  const side = isDescending(column, backward) ? 'lt' : 'gt';
  const rest = at(column.path, { [side]: value });
  return column.nullable && !backward ? { OR: [rest, at(column.path, null)] } : rest;
}

/** The rows that Prisma found, in the order of the list. */
export const forward = <Row>(rows: readonly Row[], { backward }: Stretch): Row[] =>
  backward ? [...rows].reverse() : [...rows];
