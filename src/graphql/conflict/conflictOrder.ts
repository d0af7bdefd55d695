import { registerEnumType } from 'type-graphql';

export const ConflictOrder = {
  NEWEST: 'NEWEST',
  OLDEST: 'OLDEST',
  MOST_ORIGINS: 'MOST_ORIGINS',
} as const;

registerEnumType(ConflictOrder, {
  name: 'ConflictOrder',
  description: 'The order of a list of conflicts.',
  valuesConfig: {
    NEWEST: { description: 'Those opened last come first.' },
    OLDEST: { description: 'Those opened first come first.' },
    MOST_ORIGINS: { description: 'Those with the most independent origins first.' },
  },
});
