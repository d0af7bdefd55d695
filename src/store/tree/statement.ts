import { conditionOf, Values } from './conditions.js';
import type { Model } from './models.js';
import type { Node, Relation, Source } from './node.js';
import { NODES } from './nodes.js';
import { type Selection, select, WHOLE } from './selection.js';
import { type Part, type Shape, toMake, type ValuePart } from './shape.js';
import { sortedBy, Table } from './table.js';

/** Brings what JSON does not know into a row. */
export type Revive = (row: Record<string, unknown>) => void;

/** Where properties come from, by their names. */
type Sources = Readonly<Record<string, Source<Model>>>;

/** The columns of an object, by the names that it gives them, as SQL. */
export type Columns = readonly (readonly [name: string, sql: string])[];

/** A row with all that is wanted below it. */
export interface Told {
  readonly columns: Columns;
  /** Null where JSON says it all. */
  readonly revive: Revive | null;
}

const NAMES: ReadonlyMap<string, Node> = new Map(
  Object.entries(NODES as unknown as Record<string, Node>),
);

/** What is known of a type that is read as a tree. */
export function nodeNamed(name: string): Node {
  const node = NAMES.get(name);
  if (!node) throw new Error(`${name} is no node of the trees`);
  return node;
}

/**
 * Columns as an object of JSON. It is made of a row, which PostgreSQL writes in two thirds of the time that json_build_object takes, and
 * without blanks. The row is `o.*`: a caller can have a column named `o`, which `o` would then be.
 */
export const objectOf = (columns: Columns): string =>
  columns.length ? `(SELECT row_to_json(o.*) FROM (SELECT ${listOf(columns)}) o)` : `'{}'::json`;

/** Columns as those of a table. A name is one of GraphQL's, which are letters, digits and `_`. */
export const listOf = (columns: Columns): string =>
  columns.map(([name, sql]) => `${sql} AS "${name}"`).join();

/** Composes statements: names their tables one by one. */
export class Composer {
  private tables = 0;

  /** A new table of a statement; `isListed` where a stretch of its rows is wanted. */
  table(model: Model, isListed = false): Table {
    return new Table(model, this.name(), isListed);
  }

  private name(): string {
    return `t${this.tables++}`;
  }

  /**
   * What is wanted of the row of a table. `above` names the types on the way here: callers are led to none of them again, so that
   * a statement ends, and what is reached from many places is read once, apart.
   */
  row(
    name: string,
    wanted: readonly Selection[],
    table: Table,
    above: readonly string[] = [],
    more: Sources = {},
  ): Told {
    const node = nodeNamed(name);
    const sources = new Map<string, Source<Model>>(Object.entries(more));
    const objects = new Map<string, Selection[]>();
    const related = new Map<string, Selection[]>();
    const apart = new Map<string, Selection[]>();
    const take = (selection: Selection): void => {
      for (const field of selection.fields) {
        const source = node.columns[field] ?? node.large?.[field];
        const relation = node.relations[field];
        const reads = node.reads[field];
        if (source) {
          sources.set(field, source);
          push(objects, field, selection.below(field));
        } else if (relation) {
          const isAround = relation.node === name || above.includes(relation.node);
          push(isAround && !selection.isOwn ? apart : related, field, selection.below(field));
        } else if (reads) take(select(reads));
        else if (field !== '__typename') all();
      }
    };
    const add = (property: string) => {
      const source = node.columns[property];
      if (source) sources.set(property, source);
    };
    const all = () => {
      Object.keys(node.columns).forEach(add);
      for (const field of objectsOf(node)) push(objects, field, WHOLE);
      if (node.whole) take(select(node.whole));
    };
    for (const selection of wanted) {
      if (selection === WHOLE) all();
      else take(selection);
    }
    for (const [field, selections] of apart) {
      // What the row holds is taken to hold all that is asked for.
      const known = related.get(field);
      if (known) related.set(field, [...known, ...selections]);
      else add(node.relations[field]?.of ?? '');
    }

    const revivals: Revive[] = [];
    const columns = [...sources].map(([property, source]) => {
      if (isMoment(source)) revivals.push(reviveMoment(property));
      return [property, this.value(source, table, objects.get(property) ?? [])] as const;
    });
    const below = [...related].map(([field, selections]) => {
      const told = this.relation(node, field, table, (other, to) => {
        const row = this.row(to, selections, other, [...above, name]);
        if (row.revive) revivals.push(reviveBelow(field, row.revive));
        return row.columns;
      });
      return [field, told] as const;
    });
    return {
      columns: [...columns, ...below],
      revive: revivals.length ? allOf(revivals) : null,
    };
  }

  /** What an answer tells of the row of a table, in its order and by its names. */
  written(name: string, shape: Shape, table: Table): Columns {
    return shape.map((part) => [part.key, this.part(name, part, table)]);
  }

  /** The same of the rows of a list, in words, and by what their places are told. */
  writtenInList(name: string, shape: Shape, table: Table, places: Sources): Columns {
    const order = Object.entries(places).map(
      ([key, source]) => [key, this.value(source, table, [])] as const,
    );
    const words = ['words', `${objectOf(this.written(name, shape, table))}::text`] as const;
    return order.length ? [words, ['place', objectOf(order)]] : [words];
  }

  /** A row, or rows, found by `key`, as JSON. */
  found(
    { node, by, where, order, many }: Relation,
    key: string,
    make: (table: Table, name: string) => Columns,
  ): string {
    const { model } = nodeNamed(node);
    const table = this.table(model);
    const columns = listOf(make(table, node));
    const sorted = order ? ` ORDER BY ${sortedBy(table, order)}` : '';
    const condition =
      typeof by === 'string'
        ? `${table.name}."${by}" = ${key}`
        : `${table.name}.id = (SELECT x."${by.give}" FROM "${by.through}" x WHERE x."${by.find}" = ${key})`;
    const also = where ? ` AND ${constant(model, table.name, where)}` : '';
    const rows = `(SELECT ${columns} FROM "${model}" ${table.name}${table.joins} WHERE ${condition}${also}${sorted}) o`;
    return many
      ? `(SELECT coalesce(json_agg(o.*),'[]') FROM ${rows})`
      : `(SELECT row_to_json(o.*) FROM ${rows})`;
  }

  /** What hangs on the rows of a table by a relation of their type. */
  private relation(
    node: Node,
    field: string,
    table: Table,
    make: (table: Table, name: string) => Columns,
  ): string {
    const relation = node.relations[field] as Relation;
    const key = this.value(node.columns[relation.of] as Source<Model>, table, []);
    const { node: name, by, where, many } = relation;
    if (table.isListed || many || by !== 'id' || where) return this.found(relation, key, make);
    // All rows of the table are wanted, and each has one of these at most: joined, they are found in half the time.
    const other = table.beside(key, nodeNamed(name).model, by, this.name());
    return `CASE WHEN ${other.name}.id IS NOT NULL THEN ${objectOf(make(other, name))} END`;
  }

  private part(name: string, part: Part, table: Table): string {
    if ('constant' in part) return constantText(part.constant);
    const node = nodeNamed(name);
    const { field } = part;
    if ('below' in part && node.relations[field])
      return this.relation(node, field, table, (other, to) => this.written(to, part.below, other));
    const source = node.told?.[field] ?? node.columns[field] ?? node.large?.[field];
    if (!source) throw new Error(`${name}.${field} is not told by a column`);
    if ('below' in part) return objectOf(partsOf(source, part.below, table));
    const told = this.value(source, table, []);
    if ('kinds' in part) return kindsOf(told, part.kinds);
    return isMoment(source) ? isoOf(momentOf(source, table)) : told;
  }

  private value(source: Source<Model>, table: Table, wanted: readonly Selection[]): string {
    if (typeof source === 'string') return table.column([source]);
    if (isPath(source)) return table.column(source);
    if ('first' in source)
      return `coalesce(${source.first.map((column) => table.column([column])).join()})`;
    if (isMoment(source)) return `(extract(epoch FROM ${momentOf(source, table)}) * 1000)::bigint`;
    const isAsked = (part: string) =>
      wanted.some((selection) => selection === WHOLE || selection.fields.has(part));
    const parts = Object.entries(source.object).filter(([part]) => isAsked(part));
    return objectOf(parts.map(([part, column]) => [part, table.column([column])]));
  }
}

/** Parts of several columns that are told as one object. */
function partsOf(source: Source<Model>, shape: Shape, table: Table): Columns {
  const columns: Readonly<Record<string, string>> =
    typeof source === 'object' && 'object' in source ? source.object : {};
  return shape.map((part) => [
    part.key,
    'constant' in part ? constantText(part.constant) : table.column([columns[part.field] ?? '']),
  ]);
}

/** What is told of a value, which says of itself what it is. */
function kindsOf(value: string, kinds: ReadonlyMap<string, readonly ValuePart[]>): string {
  const told = (part: ValuePart): string => {
    if ('constant' in part) return constantText(part.constant);
    return 'made' in part ? objectOf(toMake(part.made, value)) : `${value}->'${part.field}'`;
  };
  const object = (shape: readonly ValuePart[]): string =>
    objectOf(shape.map((part) => [part.key, told(part)]));
  const objects = new Set([...kinds.values()].map(object));
  const [only] = objects;
  if (objects.size === 1 && only !== undefined) return only;
  const cases = [...kinds]
    .filter(([, shape]) => shape.length)
    .map(([kind, shape]) => ` WHEN '${kind}' THEN ${object(shape)}`);
  return cases.length
    ? `CASE ${value}->>'kind'${cases.join('')} ELSE ${objectOf([])} END`
    : objectOf([]);
}

/** The name of a type. */
const constantText = (text: string): string => `'${text}'::text`;

const push = <Item>(map: Map<string, Item[]>, key: string, item: Item): void => {
  map.set(key, [...(map.get(key) ?? []), item]);
};

const objectsOf = ({ columns }: Node): string[] =>
  Object.keys(columns).filter((name) => {
    const source = columns[name];
    return typeof source === 'object' && 'object' in source;
  });

const isPath = (source: Source<Model>): source is Extract<Source<Model>, readonly unknown[]> =>
  Array.isArray(source);

type MomentSource = Extract<Source<Model>, { readonly moment: unknown }>;

const isMoment = (source: Source<Model>): source is MomentSource =>
  typeof source === 'object' && 'moment' in source;

function momentOf({ moment }: MomentSource, table: Table): string {
  const place = moment as string | readonly string[];
  return table.column(typeof place === 'string' ? [place] : place);
}

/** A moment as Date.prototype.toISOString writes it. */
const isoOf = (moment: string): string =>
  `to_char(${moment} AT TIME ZONE 'UTC','YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const allOf =
  (revivals: readonly Revive[]): Revive =>
  (row) => {
    for (const revive of revivals) revive(row);
  };

const reviveMoment =
  (property: string): Revive =>
  (row) => {
    const moment = row[property];
    if (typeof moment === 'number') row[property] = new Date(moment);
  };

const reviveBelow =
  (field: string, revive: Revive): Revive =>
  (row) => {
    const below = row[field];
    if (Array.isArray(below)) below.forEach(revive);
    else if (below !== null) revive(below as Record<string, unknown>);
  };

/** A condition that is the same for everybody: its values stand in the text. They are the table's own, never a caller's. */
function constant(model: Model, table: string, where: Readonly<Record<string, unknown>>): string {
  const values = new Values();
  const text = conditionOf(model, table, where, values);
  return values.list.reduceRight<string>(
    (told, value, at) => told.replaceAll(`$${at + 1}`, `'${String(value).replaceAll("'", "''")}'`),
    text,
  );
}
