/**
 * An answer as a caller is to get it, of one row: its parts in their order, each by the name that the caller gave it. What is composed of
 * it is sent as the database wrote it.
 */
export type Shape = readonly Part[];

/** One name of an object, and what it tells. */
export type Part =
  | Leaf
  /** A relation, or a column that is an object, and what is wanted of it. */
  | { readonly key: string; readonly field: string; readonly below: Shape }
  /** A value, and what is wanted of it by its kind. */
  | {
      readonly key: string;
      readonly field: string;
      readonly kinds: ReadonlyMap<string, readonly ValuePart[]>;
    };

/** What has no parts. */
export type Leaf =
  /** The same for every row. */
  | { readonly key: string; readonly constant: string }
  /** A column, or a part of one that is an object. */
  | { readonly key: string; readonly field: string };

/** One name of a value: what stands in it, or what the server makes of the whole of it; the number says how. */
export type ValuePart = Leaf | { readonly key: string; readonly made: number };

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

/** What PostgreSQL writes where something is yet to be made: its number, what it is made of, and an end. */
const TO_MAKE = { begin: '{"~":', of: ',"of":', end: ',"~~":0}' };

/** The same, as the names and the numbers of an object's columns. No name of an answer is one of these. */
export const toMake = (
  made: number,
  of: string,
): readonly (readonly [name: string, sql: string])[] => [
  ['~', String(made)],
  ['of', of],
  ['~~', '0'],
];

/**
 * The words of rows with what is made put in its places. Within a text of JSON a quotation mark is written with a stroke before it: none
 * of what articles say can look like such a place.
 */
export function filled(words: string, make: (made: number, of: string) => string): string {
  let [begin, done] = [words.indexOf(TO_MAKE.begin), 0];
  let answer = '';
  while (begin >= 0) {
    const of = words.indexOf(TO_MAKE.of, begin);
    const end = words.indexOf(TO_MAKE.end, of);
    const made = Number(words.slice(begin + TO_MAKE.begin.length, of));
    answer += words.slice(done, begin) + make(made, words.slice(of + TO_MAKE.of.length, end));
    done = end + TO_MAKE.end.length;
    begin = words.indexOf(TO_MAKE.begin, done);
  }
  return answer + words.slice(done);
}
