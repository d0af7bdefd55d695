import { registerEnumType } from 'type-graphql';

export const ArticleOrder = {
  STORED_LAST: 'STORED_LAST',
  STORED_FIRST: 'STORED_FIRST',
  PUBLISHED_LAST: 'PUBLISHED_LAST',
  PUBLISHED_FIRST: 'PUBLISHED_FIRST',
} as const;

registerEnumType(ArticleOrder, {
  name: 'ArticleOrder',
  description: 'The order of a list of articles.',
  valuesConfig: {
    STORED_LAST: { description: 'Those stored last come first.' },
    STORED_FIRST: { description: 'Those stored first come first.' },
    PUBLISHED_LAST: { description: 'By publication, the newest first; those without a date last.' },
    PUBLISHED_FIRST: {
      description: 'By publication, the oldest first; those without a date last.',
    },
  },
});
