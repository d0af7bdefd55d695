/** The forms of a row of a pack, one after another; an underscore stands for the space inside a phrase. */
export const formsOf = (row: string): string[] =>
  row.split(' ').map((form) => form.replaceAll('_', ' '));

/** Words, a blank between them, as alternatives of a pattern: `'a'|'b'`. */
export const either = (words: string): string =>
  words
    .split(' ')
    .map((word) => `'${word}'`)
    .join('|');
