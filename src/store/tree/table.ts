import type { OrderColumn } from '../keyset.js';
import { joinOf, type Model } from './models.js';

/** A table within a statement, with the tables that are joined to it, each once. */
export class Table {
  private readonly joined = new Map<string, Table>();
  private readonly texts: string[];

  constructor(
    readonly model: Model,
    readonly name: string,
    /** Whether it is that of a list, of which a stretch is wanted: what is joined to it would be joined to all its rows. */
    readonly isListed = false,
    /** The table that this one is joined to: it may have no row here. */
    private readonly first?: Table,
  ) {
    this.texts = first?.texts ?? [];
  }

  /** The column at the end of a path. */
  column([first, ...rest]: readonly string[]): string {
    const [column] = rest;
    return column === undefined
      ? `${this.name}."${first}"`
      : `${this.to(first ?? '').name}."${column}"`;
  }

  /** The table whose column `by` holds what `own` does. One row at most: `by` is a key. */
  beside(own: string, model: Model, by: string, name: string): Table {
    return this.join('LEFT JOIN', own, model, by, name);
  }

  private to(relation: string): Table {
    const join = joinOf(this.model, relation);
    if (!join) throw new Error(`no join of ${this.model} with its ${relation} is known`);
    const [own, target, theirs] = join;
    // What is joined to a table that may have no row must not take the others' rows away.
    const how = this.first ? 'LEFT JOIN' : 'JOIN';
    return this.join(how, this.column([own]), target, theirs, `${this.name}_${relation}`);
  }

  private join(how: string, own: string, model: Model, by: string, name: string): Table {
    const condition = `"${by}" = ${own}`;
    const known = this.joined.get(`${model} ${condition}`);
    if (known) return known;
    const table = new Table(model, name, false, this);
    this.joined.set(`${model} ${condition}`, table);
    this.texts.push(` ${how} "${model}" ${name} ON ${name}.${condition}`);
    return table;
  }

  get joins(): string {
    return this.texts.join('');
  }
}

/** The end of a statement that puts the rows of a table in order. */
export const sortedBy = (
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
