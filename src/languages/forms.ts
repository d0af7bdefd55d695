/** The forms of a row of a pack, one after another; an underscore stands for the space inside a phrase. */
export const formsOf = (row: string): string[] =>
  row.split(' ').map((form) => form.replaceAll('_', ' '));
