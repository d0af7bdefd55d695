import type { DisplayLanguage } from '../../values/value.js';
import type { OrderColumn } from '../keyset.js';
import type {
  Column,
  Model,
  MomentColumn,
  PlainColumn,
  RequiredRelation,
  Target,
} from './models.js';
import type { Wanted } from './selection.js';

/** A column of the row's own table, or of the one that a relation leads to. */
type Place<M extends Model> =
  | PlainColumn<M>
  | { [R in RequiredRelation<M>]: readonly [R, PlainColumn<Target<M, R>>] }[RequiredRelation<M>];

type MomentPlace<M extends Model> =
  | MomentColumn<M>
  | { [R in RequiredRelation<M>]: readonly [R, MomentColumn<Target<M, R>>] }[RequiredRelation<M>];

/** Where a property of a row comes from. */
export type Source<M extends Model> =
  | Place<M>
  /** A moment, which JSON does not know. */
  | { readonly moment: MomentPlace<M> }
  /** The first of the columns that holds anything. */
  | { readonly first: readonly Column<M>[] }
  /** Several columns as one object, of which those are read that are asked for. */
  | { readonly object: Readonly<Record<string, PlainColumn<M>>> };

/** What hangs on a row. */
export interface Relation {
  readonly node: string;
  readonly many: boolean;
  /** The row's property that holds what the other rows are found by; without one there are none. */
  readonly of: string;
  /** The other rows' column that holds the same, or how a third table leads to their id. */
  readonly by: string | { readonly through: Model; readonly find: string; readonly give: string };
  /** What the other rows must be, in Prisma's words. */
  readonly where?: Readonly<Record<string, unknown>>;
  /** In which order they come. */
  readonly order?: readonly Pick<OrderColumn, 'path' | 'direction' | 'nullable'>[];
}

/** A type of the API whose rows are read together with what hangs on them. */
export interface Node<M extends Model = Model> {
  readonly model: M;
  /** The properties of a row, by names that fields of the API bear too where they tell just that. */
  readonly columns: Readonly<Record<string, Source<M>>>;
  /** Properties that are read only where they are asked for by name: they can be large. */
  readonly large?: Readonly<Record<string, Source<M>>>;
  /** What other fields are made of. Of a field that stands nowhere here all columns are read: it is right, and slower. */
  readonly reads: Readonly<Record<string, Wanted>>;
  /**
   * What fields with code of their own tell where they are given no arguments: the database writes it by this where it writes an answer
   * itself. A moment is then written as ISO 8601 has it, in UTC.
   */
  readonly told?: Readonly<Record<string, Source<M>>>;
  /** The columns that hold what fields tell in words, by the language. */
  readonly words?: Readonly<Record<string, Readonly<Record<DisplayLanguage, string>>>>;
  readonly relations: Readonly<Record<string, Relation>>;
  /** Relations that belong to a row like its columns, for whoever takes it whole. */
  readonly whole?: Wanted;
}

/** A node whose columns are all that its rows have. */
export const nodeOf =
  <Row>() =>
  <M extends Model>(
    node: Node<M> & { readonly columns: { readonly [Property in keyof Row]: Source<M> } },
  ): Node<M> =>
    node;

/** Many rows of another type, that hold this row's id in a column. */
export const many = <M extends Model>(
  node: string,
  [of, by]: readonly [of: string, by: Column<M>],
  order: Relation['order'] & object,
): Relation => ({ node, many: true, of, by, order });

/** One row of another type, or none. */
export const one = <M extends Model>(
  node: string,
  [of, by]: readonly [of: string, by: Column<M>],
  where?: Relation['where'],
): Relation => ({ node, many: false, of, by, ...(where && { where }) });

/** One row of another type, to whose id a third table leads. */
export const oneThrough = <M extends Model>(
  node: string,
  of: string,
  through: M,
  find: Column<M>,
  give: Column<M>,
): Relation => ({ node, many: false, of, by: { through, find, give } });
