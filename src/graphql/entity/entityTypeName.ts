import { registerEnumType } from 'type-graphql';

export const EntityType = {
  PERSON: 'PERSON',
  PLACE: 'PLACE',
  ORGANISATION: 'ORGANISATION',
  ROLE: 'ROLE',
  EVENT: 'EVENT',
  WORK: 'WORK',
} as const;

registerEnumType(EntityType, {
  name: 'EntityType',
  description: 'What sort of thing an entity is.',
  valuesConfig: {
    PERSON: { description: 'A human being.' },
    PLACE: { description: 'A country, a city, a building.' },
    ORGANISATION: { description: 'A body, an institution, a company, a gathering.' },
    ROLE: { description: 'An office that a person can hold.' },
    EVENT: { description: 'A recurring event, such as a summit.' },
    WORK: { description: 'A treaty, a report, a book.' },
  },
});
