/** Names that are ordinary words in lower case: an Indian bank is not the Indian Bank. They count as they are written here. */
export const AS_WRITTEN: ReadonlySet<string> = new Set([
  'Indian Bank',
  'Union Bank',
  'Federal Bank',
  'Indian Oil',
  'Indian Hotels',
  'Future Group',
  'Power Grid',
]);
