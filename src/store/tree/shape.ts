/**
 * An answer as a caller is to get it, of one row: its parts in their order, each by the name that the caller gave it. What is composed of
 * it is sent as the database wrote it.
 */
export type Shape = readonly Part[];

/** One name of an object, and what it tells. */
export type Part =
  /** The same for every row. */
  | { readonly key: string; readonly constant: string }
  /** A column, or a part of one that is an object. */
  | { readonly key: string; readonly field: string }
  /** A relation, or a column that is an object, and what is wanted of it. */
  | { readonly key: string; readonly field: string; readonly below: Shape }
  /** A value, and what is wanted of it by its kind. */
  | {
      readonly key: string;
      readonly field: string;
      readonly kinds: ReadonlyMap<string, Shape>;
    };

/** Letters as GraphQL's names have them, and no more bytes than PostgreSQL keeps of the name of a column (its manual, 4.1.1). */
const NAME = /^[A-Za-z0-9_]{1,63}$/;

/** Whether the database can write an object with this name in it. */
export const isWritable = (key: string): boolean => NAME.test(key);

const WRITTEN = Symbol('a row as the database wrote it');

/** A row in the words of an answer, with the columns that its place in a list is told by. */
export type WrittenRow = Readonly<Record<string, unknown>> & { readonly [WRITTEN]: string };

/** A row that was written. */
export const writtenRow = (words: string, place?: object): WrittenRow => ({
  ...place,
  [WRITTEN]: words,
});

/** The words of a row that the database wrote; undefined for anything else. */
export const wordsOf = (row: unknown): string | undefined =>
  (row as { readonly [WRITTEN]?: string } | null | undefined)?.[WRITTEN];
