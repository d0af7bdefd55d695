import { registerEnumType } from 'type-graphql';

export const SearchKind = {
  ARTICLE: 'ARTICLE',
  CLAIM: 'CLAIM',
  QUESTION: 'QUESTION',
  ENTITY: 'ENTITY',
} as const;

registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'What a search can find.',
  valuesConfig: {
    ARTICLE: { description: 'Articles, by title and text as they stand now.' },
    CLAIM: { description: 'Claims, by their quote and by who says so.' },
    QUESTION: { description: 'Questions, by their words in English and in Hindi.' },
    ENTITY: {
      description:
        'Entities that an article names or an editor judged, by all their names; one stands for all that are merged.',
    },
  },
});

export const SearchField = {
  TITLE: 'TITLE',
  TEXT: 'TEXT',
  QUOTE: 'QUOTE',
  ATTRIBUTION: 'ATTRIBUTION',
  QUESTION: 'QUESTION',
  NAME: 'NAME',
} as const;

registerEnumType(SearchField, {
  name: 'SearchField',
  description: 'Where a search found its words.',
  valuesConfig: {
    TITLE: { description: 'Article.title.' },
    TEXT: { description: 'Article.text.' },
    QUOTE: { description: 'Claim.evidence.exact.' },
    ATTRIBUTION: { description: 'Claim.attribution.' },
    QUESTION: { description: 'Question.text, in one of its languages.' },
    NAME: { description: 'One of Entity.names or Entity.aliases.' },
  },
});
