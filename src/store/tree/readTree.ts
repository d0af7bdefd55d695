import { askDirectly } from '../directly.js';
import type { PrismaClient } from '../generated/client.js';
import { beyond, type ListOrder, type OrderColumn, type Stretch } from '../keyset.js';
import { conditionOf, Values } from './conditions.js';
import type { Model } from './models.js';
import type { Relation, Source } from './node.js';
import { NODES, type NodeName, type Related, ROOTS, type RootName, type Rows } from './nodes.js';
import { type Selection, WHOLE } from './selection.js';
import { Composer, inOrder, nodeNamed, type Revive, type Told } from './statement.js';

/** Which rows of a list are wanted, in which order. */
export interface PageOf {
  /** In Prisma's words. */
  readonly where: object;
  readonly order: ListOrder;
  readonly stretch: Stretch;
}

/** A stretch of a list with all that is wanted of its rows, in one statement. A row holds the columns of its order too. */
export async function readPage<Name extends NodeName>(
  prisma: PrismaClient,
  name: Name,
  { where, order, stretch }: PageOf,
  wanted: Selection = WHOLE,
): Promise<Rows[Name][]> {
  const values = new Values();
  const { sql, inOrder } = pageOf(name, { where, order, stretch }, wanted, values);
  const [[rows] = []] = await askDirectly(prisma, sql, values.list);
  return inOrder(rows) as Rows[Name][];
}

/** The same stretch of each owner's list, in the order of the owners, in one statement. `owner`: where a row names its own. */
export async function readPages<Name extends NodeName>(
  prisma: PrismaClient,
  name: Name,
  owner: readonly string[],
  owners: readonly string[],
  page: PageOf,
  wanted: Selection = WHOLE,
): Promise<Rows[Name][][]> {
  if (!owners.length) return [];
  const values = new Values();
  const keys = values.add(JSON.stringify(owners));
  const { sql, inOrder } = pageOf(name, page, wanted, values, owner);
  const lists = `SELECT (${sql}) FROM ${askedBy(keys)} ORDER BY asked.n`;
  const rows = await askDirectly(prisma, lists, values.list);
  return rows.map(([found]) => inOrder(found) as Rows[Name][]);
}

/** How many rows of a list there are. */
export async function countRows(
  prisma: PrismaClient,
  name: NodeName,
  where: object,
): Promise<number> {
  const values = new Values();
  const { model } = NODES[name];
  const condition = conditionOf(model, LISTED, { ...where }, values);
  const sql = `SELECT count(*)::int FROM "${model}" ${LISTED} WHERE ${condition}`;
  const [[count] = []] = await askDirectly(prisma, sql, values.list);
  return count as number;
}

/** A page as one JSON array, and how its rows come in the order of the list. */
function pageOf(
  name: NodeName,
  { where, order, stretch: { take, from, backward } }: PageOf,
  wanted: Selection,
  values: Values,
  owner?: readonly string[],
): { readonly sql: string; readonly inOrder: (rows: unknown) => unknown[] } {
  const { json, joins, sorted, owned, revive } = listed(name, order, backward, wanted, owner);
  const { model } = NODES[name];
  const condition = conditionOf(
    model,
    LISTED,
    { AND: [where, ...(from ? [beyond(order, from, backward)] : [])] },
    values,
  );
  return {
    // The number stands in the text: a plan for any number of rows is one for a tenth of the table.
    sql: `SELECT coalesce(json_agg(page.row),'[]') FROM (SELECT ${json} AS row FROM "${model}" ${LISTED}${joins} WHERE ${owned}${condition} ORDER BY ${sorted} LIMIT ${Math.trunc(take)}) page`,
    inOrder: (rows) => {
      const found = rows as Record<string, unknown>[];
      if (revive) found.forEach(revive);
      return backward ? found.reverse() : found;
    },
  };
}

/** What hangs on rows by a relation of their type, for each key in order: a row, a list of rows, or null. */
export async function readRelated<
  Name extends keyof Related,
  Field extends keyof Related[Name] & string,
>(
  prisma: PrismaClient,
  name: Name,
  field: Field,
  keys: readonly string[],
  wanted: Selection = WHOLE,
): Promise<Related[Name][Field][]> {
  const relation = nodeNamed(name).relations[field];
  if (!relation) throw new Error(`${name} has no ${field} in the trees`);
  return readBy(prisma, `${name}.${field}`, relation, keys, wanted);
}

/** Rows by their ids, in order; null for an id that names none. */
export const readRoots = <Name extends RootName>(
  prisma: PrismaClient,
  name: Name,
  ids: readonly string[],
  wanted: Selection = WHOLE,
): Promise<(Rows[Name] | null)[]> => readBy(prisma, name, ROOTS[name], ids, wanted);

async function readBy<Found>(
  prisma: PrismaClient,
  name: string,
  relation: Relation,
  keys: readonly string[],
  wanted: Selection,
): Promise<Found[]> {
  if (!keys.length) return [];
  const { json, revive } = once(wanted, name, () =>
    new Composer().related(relation, 'asked.key', [wanted], []),
  );
  const sql = `SELECT ${json} FROM ${askedBy('$1')} ORDER BY asked.n`;
  const rows = await askDirectly(prisma, sql, [JSON.stringify(keys)]);
  const found = rows.map(([row]) => row ?? null);
  if (revive)
    for (const row of found.flat()) if (row !== null) revive(row as Record<string, unknown>);
  return found as Found[];
}

/**
 * Ids sent as JSON, as a table of a key and its place. Not as an array: of one that it is shown, PostgreSQL knows the length, so that a
 * plan for it looks cheaper than one for any, and each statement would be planned anew. That takes twice as long as running it.
 */
const askedBy = (place: string): string =>
  `(SELECT id::uuid AS key, n FROM json_array_elements_text(${place}::json) WITH ORDINALITY ids(id, n)) asked`;

/** The table of a list within its statement. */
const LISTED = 't0';

/** A list's rows, their order, and whose they are where the list is an owner's, as SQL. */
const listed = (
  name: NodeName,
  order: ListOrder,
  backward: boolean,
  wanted: Selection,
  owner?: readonly string[],
) =>
  once(
    wanted,
    `${name} ${order.map(({ field, direction }) => `${field} ${direction}`)} ${backward} ${owner ?? ''}`,
    (): Told & { readonly sorted: string; readonly owned: string } => {
      const composer = new Composer();
      const table = composer.table(NODES[name].model);
      const keys = Object.fromEntries(order.map((column) => [column.field, sourceOf(column)]));
      const sorted = inOrder(table, order, backward);
      const owned = owner ? `${table.column(owner)} = asked.key AND ` : '';
      return { ...composer.row(name, [wanted], table, [], keys), sorted, owned };
    },
  );

const sourceOf = ({ path, as }: OrderColumn): Source<Model> => {
  const place = path.length > 1 ? path : path[0];
  return (as === 'moment' ? { moment: place } : place) as Source<Model>;
};

/** What was composed for a selection: a query that is asked again is not composed again. */
const composed = new WeakMap<Selection, Map<string, { revive: Revive | null }>>();

function once<Made extends { revive: Revive | null }>(
  wanted: Selection,
  name: string,
  make: () => Made,
): Made {
  const known = composed.get(wanted) ?? new Map<string, { revive: Revive | null }>();
  composed.set(wanted, known);
  const found = known.get(name) ?? make();
  known.set(name, found);
  return found as Made;
}
