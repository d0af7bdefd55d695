import { filled, wordsOf } from '../../services/lookUpRelated.js';
import type { Make } from '../tree/made.js';

/** Answers that hold rows as the database wrote them, with what the places in these are filled with. */
const written = new WeakMap<object, readonly Make[]>();

/** Marks an answer as one that holds such rows. */
export const markWritten = (data: object, made: readonly Make[]): void => {
  written.set(data, made);
};

/** An answer as JSON, a line of it. */
export const writeAnswer = (result: { readonly data?: unknown }): string => {
  const { data } = result;
  const made = typeof data === 'object' && data !== null ? written.get(data) : undefined;
  return `${made ? write(result, made) : JSON.stringify(result)}\n`;
};

/** A value as JSON; a row as it was written. */
function write(value: unknown, made: readonly Make[]): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const words = wordsOf(value);
  if (words !== undefined)
    return made.length ? filled(words, (number, of) => (made[number] as Make)(of)) : words;
  if (Array.isArray(value)) return `[${value.map((one) => write(one, made)).join()}]`;
  const parts = Object.entries(value).flatMap(([key, part]) =>
    part === undefined ? [] : [`${JSON.stringify(key)}:${write(part, made)}`],
  );
  return `{${parts.join()}}`;
}
