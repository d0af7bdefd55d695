import { registerEnumType } from 'type-graphql';

export const ChangeKind = {
  CONFLICT_OPENED: 'CONFLICT_OPENED',
  CONFLICT_CHANGED: 'CONFLICT_CHANGED',
  CONFLICT_CLOSED: 'CONFLICT_CLOSED',
  REVIEW_DECIDED: 'REVIEW_DECIDED',
  REVIEW_COMMENTED: 'REVIEW_COMMENTED',
  REVIEW_ASSIGNED: 'REVIEW_ASSIGNED',
  REVIEW_UNDONE: 'REVIEW_UNDONE',
  ENTITIES_JUDGED: 'ENTITIES_JUDGED',
  ENTITY_JUDGEMENT_UNDONE: 'ENTITY_JUDGEMENT_UNDONE',
  ARTICLE_ADDED: 'ARTICLE_ADDED',
  ARTICLE_REVISED: 'ARTICLE_REVISED',
  ARTICLE_DELETED: 'ARTICLE_DELETED',
} as const;

registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What happened.',
  valuesConfig: {
    CONFLICT_OPENED: { description: 'The sources of a question cannot all be right any more.' },
    CONFLICT_CHANGED: {
      description: 'A conflict stands, with other answers or with other claims for them.',
    },
    CONFLICT_CLOSED: {
      description: 'The sources of a question can all be right again, or nobody answers it.',
    },
    REVIEW_DECIDED: { description: 'Somebody decided.' },
    REVIEW_COMMENTED: { description: 'Somebody commented.' },
    REVIEW_ASSIGNED: { description: 'A conflict was given to somebody, or taken from them.' },
    REVIEW_UNDONE: { description: 'A decision was taken back.' },
    ENTITIES_JUDGED: { description: 'Two entities were judged to be one, or to be two.' },
    ENTITY_JUDGEMENT_UNDONE: { description: 'A judgement about two entities was taken back.' },
    ARTICLE_ADDED: { description: 'An article came.' },
    ARTICLE_REVISED: {
      description: 'An article came with another text, or with more known of it.',
    },
    ARTICLE_DELETED: { description: 'An article was deleted.' },
  },
});
