import type { OrderColumn } from '../keyset.js';
import { conditionOf, Values } from './conditions.js';
import { joinOf, type Model } from './models.js';
import type { Node, Relation, Source } from './node.js';
import { NODES } from './nodes.js';
import { type Selection, select, WHOLE } from './selection.js';

/** Brings what JSON does not know into a row. */
export type Revive = (row: Record<string, unknown>) => void;

/** A row with all that is wanted below it, as SQL makes JSON of it. */
export interface Told {
  readonly json: string;
  /** What the JSON speaks of beside the table itself. */
  readonly joins: string;
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

/** A table within a statement, with the tables that its relations lead to, each joined once. */
export class Table {
  private readonly joined = new Map<string, string>();
  private readonly texts: string[] = [];

  constructor(
    readonly model: Model,
    readonly name: string,
  ) {}

  /** The column at the end of a path. */
  column([first, ...rest]: readonly string[]): string {
    const [column] = rest;
    return column === undefined ? `${this.name}."${first}"` : `${this.to(first ?? '')}."${column}"`;
  }

  private to(relation: string): string {
    const known = this.joined.get(relation);
    if (known !== undefined) return known;
    const join = joinOf(this.model, relation);
    if (!join) throw new Error(`no join of ${this.model} with its ${relation} is known`);
    const [own, target, theirs] = join;
    const name = `${this.name}_${relation}`;
    this.joined.set(relation, name);
    this.texts.push(` JOIN "${target}" ${name} ON ${name}."${theirs}" = ${this.name}."${own}"`);
    return name;
  }

  get joins(): string {
    return this.texts.join('');
  }
}

/** The end of a statement that puts the rows of a table in order. */
export const inOrder = (
  table: Table,
  order: readonly Pick<OrderColumn, 'path' | 'direction' | 'nullable'>[],
  backward = false,
): string =>
  order
    .map(({ path, direction, nullable }) => {
      const way = (direction === 'desc') !== backward ? 'DESC' : 'ASC';
      return `${table.column(path)} ${way}${nullable ? ` NULLS ${backward ? 'FIRST' : 'LAST'}` : ''}`;
    })
    .join(', ');

/** Composes statements: names their tables one by one. */
export class Composer {
  private tables = 0;

  table(model: Model): Table {
    return new Table(model, `t${this.tables++}`);
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
    more: Readonly<Record<string, Source<Model>>> = {},
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
    const pairs = [...sources].map(([property, source]) => {
      if (isMoment(source)) revivals.push(reviveMoment(property));
      return `'${property}',${this.value(source, table, objects.get(property) ?? [])}`;
    });
    for (const [field, selections] of related) {
      const relation = node.relations[field] as Relation;
      const key = this.value(node.columns[relation.of] as Source<Model>, table, []);
      const { json, revive } = this.related(relation, key, selections, [...above, name]);
      if (revive) revivals.push(reviveBelow(field, revive));
      pairs.push(`'${field}',${json}`);
    }
    return {
      json: `json_build_object(${pairs.join()})`,
      joins: table.joins,
      revive: revivals.length ? allOf(revivals) : null,
    };
  }

  /** What hangs on a row by a relation, where `key` is what it is found by. */
  related(
    relation: Relation,
    key: string,
    wanted: readonly Selection[],
    above: readonly string[],
  ): Omit<Told, 'joins'> {
    const { node, by, where, order, many } = relation;
    const { model } = nodeNamed(node);
    const table = this.table(model);
    const { json, revive } = this.row(node, wanted, table, above);
    const sorted = order ? ` ORDER BY ${inOrder(table, order)}` : '';
    const found =
      typeof by === 'string'
        ? `${table.name}."${by}" = ${key}`
        : `${table.name}.id = (SELECT x."${by.give}" FROM "${by.through}" x WHERE x."${by.find}" = ${key})`;
    const from = `FROM "${model}" ${table.name}${table.joins} WHERE ${found}${where ? ` AND ${constant(model, table.name, where)}` : ''}`;
    return {
      json: many
        ? `(SELECT coalesce(json_agg(${json}${sorted}),'[]') ${from})`
        : `(SELECT ${json} ${from})`,
      revive,
    };
  }

  private value(source: Source<Model>, table: Table, wanted: readonly Selection[]): string {
    if (typeof source === 'string') return table.column([source]);
    if (isPath(source)) return table.column(source);
    if ('first' in source)
      return `coalesce(${source.first.map((column) => table.column([column])).join()})`;
    if ('moment' in source) {
      const place = source.moment as string | readonly string[];
      return `(extract(epoch FROM ${table.column(typeof place === 'string' ? [place] : place)}) * 1000)::bigint`;
    }
    const isAsked = (part: string) =>
      wanted.some((selection) => selection === WHOLE || selection.fields.has(part));
    const parts = Object.entries(source.object).filter(([part]) => isAsked(part));
    return `json_build_object(${parts.map(([part, column]) => `'${part}',${table.column([column])}`).join()})`;
  }
}

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

const isMoment = (source: Source<Model>): boolean =>
  typeof source === 'object' && 'moment' in source;

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
