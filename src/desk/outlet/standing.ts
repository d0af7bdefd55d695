/** The figures of an outlet's record, in the order in which they are shown. */
export const STANDING = [
  'articles',
  'claims',
  'questions',
  'alone',
  'agreedFirst',
  'contradicted',
] as const;
