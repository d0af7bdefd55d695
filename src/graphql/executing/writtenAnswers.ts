import { wordsOf } from '../../services/lookUpRelated.js';

/** Answers that hold rows as the database wrote them. */
const written = new WeakSet<object>();

/** Marks an answer as one that holds such rows. */
export const markWritten = (data: object): void => {
  written.add(data);
};

/** An answer as JSON, a line of it. */
export const writeAnswer = (result: { readonly data?: unknown }): string => {
  const { data } = result;
  const isWritten = typeof data === 'object' && data !== null && written.has(data);
  return `${isWritten ? write(result) : JSON.stringify(result)}\n`;
};

/** A value as JSON; a row as it was written. */
function write(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const words = wordsOf(value);
  if (words !== undefined) return words;
  if (Array.isArray(value)) return `[${value.map(write).join()}]`;
  const parts = Object.entries(value).flatMap(([key, part]) =>
    part === undefined ? [] : [`${JSON.stringify(key)}:${write(part)}`],
  );
  return `{${parts.join()}}`;
}
