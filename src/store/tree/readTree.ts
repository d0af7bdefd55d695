import { askDirectly } from '../directly.js';
import type { PrismaClient } from '../generated/client.js';
import { beyond, type ListOrder, type OrderColumn, type Stretch } from '../keyset.js';
import { conditionOf, Values } from './conditions.js';
import type { Model } from './models.js';
import type { Relation, Source } from './node.js';
import { NODES, type NodeName, type Related, ROOTS, type RootName, type Rows } from './nodes.js';
import { type Selection, WHOLE } from './selection.js';
import { writtenRow } from './shape.js';
import { Composer, listOf, nodeNamed, type Revive } from './statement.js';
import { sortedBy } from './table.js';

/** Which rows of a list are wanted, in which order. */
export interface PageOf {
  /** In Prisma's words. */
  readonly where: object;
  readonly order: ListOrder;
  readonly stretch: Stretch;
}

/**
 * A stretch of a list with all that is wanted of its rows, in one statement. A row holds the columns of its order too. Rows that are to be
 * written, and whose places nobody asks for, come as one, and without the row that would tell whether there are others.
 */
export async function readPage<Name extends NodeName>(
  prisma: PrismaClient,
  name: Name,
  page: PageOf,
  wanted: Selection = WHOLE,
): Promise<Rows[Name][]> {
  const { order, stretch } = page;
  const { shape, isPlaced } = wanted;
  const values = new Values();
  const composed = listed(name, order, stretch.backward, wanted);
  const ask = (sql: string) => askDirectly(prisma, sql, values.list);
  if (shape && !isPlaced && !stretch.backward) {
    const here = { ...stretch, take: stretch.take - 1 };
    const rows = stretchOf(name, { ...page, stretch: here }, values, composed);
    const [[words] = []] = await ask(`SELECT string_agg(o.words,',') FROM (${rows}) o`);
    return (words === null ? [] : [writtenRow(words as string)]) as unknown as Rows[Name][];
  }
  const sql = stretchOf(name, page, values, composed);
  const rows = await ask(shape ? sql : asOne(sql));
  const found = shape
    ? rows.map(([words, place]) => writtenRow(words as string, place as object | undefined))
    : rows[0]?.[0];
  return inOrder(found as Rows[Name][], stretch, composed);
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
  const composed = listed(name, page.order, page.stretch.backward, wanted, owner);
  const list = asOne(stretchOf(name, page, values, composed));
  const sql = `SELECT (${list}) FROM ${askedBy(keys)} ORDER BY asked.n`;
  const rows = await askDirectly(prisma, sql, values.list);
  return rows.map(([found]) => inOrder(found as Rows[Name][], page.stretch, composed));
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

/** A list's rows, their order, and whose they are where the list is an owner's, as SQL. */
interface Listed {
  readonly columns: string;
  readonly joins: string;
  readonly sorted: string;
  readonly owned: string;
  readonly revive: Revive | null;
}

/** The rows of a stretch. */
function stretchOf(
  name: NodeName,
  { where, order, stretch: { take, from, backward } }: PageOf,
  values: Values,
  { columns, joins, sorted, owned }: Listed,
): string {
  const { model } = NODES[name];
  const condition = conditionOf(
    model,
    LISTED,
    { AND: [where, ...(from ? [beyond(order, from, backward)] : [])] },
    values,
  );
  // The number stands in the text: a plan for any number of rows is one for a tenth of the table.
  return `SELECT ${columns} FROM "${model}" ${LISTED}${joins} WHERE ${owned}${condition} ORDER BY ${sorted} LIMIT ${Math.trunc(take)}`;
}

/** Rows as one JSON array. */
const asOne = (rows: string): string => `SELECT coalesce(json_agg(o.*),'[]') FROM (${rows}) o`;

/** Rows of a stretch, as they were read, in the order of their list. */
function inOrder<Row extends object>(
  rows: Row[],
  { backward }: Stretch,
  { revive }: Listed,
): Row[] {
  if (revive) for (const row of rows) revive(row as Record<string, unknown>);
  return backward ? rows.reverse() : rows;
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
  const { json, revive } = once(wanted, name, () => foundBy(relation, wanted));
  const sql = `SELECT ${json} FROM ${askedBy('$1')} ORDER BY asked.n`;
  const rows = await askDirectly(prisma, sql, [JSON.stringify(keys)]);
  const found = rows.map(([row]) => row ?? null);
  if (wanted.shape) return found.map((words) => words && writtenRow(words as string)) as Found[];
  if (revive)
    for (const row of found.flat()) if (row !== null) revive(row as Record<string, unknown>);
  return found as Found[];
}

/** What hangs on a key, as it is read or written. */
function foundBy(
  relation: Relation,
  wanted: Selection,
): { readonly json: string; readonly revive: Revive | null } {
  const composer = new Composer();
  const { shape } = wanted;
  let revive: Revive | null = null;
  const json = composer.found(relation, 'asked.key', (table, name) => {
    if (shape) return composer.written(name, shape, table);
    const row = composer.row(name, [wanted], table);
    revive = row.revive;
    return row.columns;
  });
  return { json: shape ? `${json}::text` : json, revive };
}

/**
 * Ids sent as JSON, as a table of a key and its place. Not as an array: of one that it is shown, PostgreSQL knows the length, so that a
 * plan for it looks cheaper than one for any, and each statement would be planned anew. That takes twice as long as running it.
 */
const askedBy = (place: string): string =>
  `(SELECT id::uuid AS key, n FROM json_array_elements_text(${place}::json) WITH ORDINALITY ids(id, n)) asked`;

/** The table of a list within its statement. */
const LISTED = 't0';

const listed = (
  name: NodeName,
  order: ListOrder,
  backward: boolean,
  wanted: Selection,
  owner?: readonly string[],
): Listed =>
  once(
    wanted,
    `${name} ${order.map(({ field, direction }) => `${field} ${direction}`)} ${backward} ${owner ?? ''}`,
    () => {
      const composer = new Composer();
      const table = composer.table(NODES[name].model, true);
      const keys = Object.fromEntries(order.map((column) => [column.field, sourceOf(column)]));
      const { columns, revive } = wanted.shape
        ? {
            columns: composer.writtenInList(name, wanted.shape, table, wanted.isPlaced ? keys : {}),
            revive: null,
          }
        : composer.row(name, [wanted], table, [], keys);
      return {
        columns: listOf(columns),
        sorted: sortedBy(table, order, backward),
        owned: owner ? `${table.column(owner)} = asked.key AND ` : '',
        joins: table.joins,
        revive,
      };
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
