import { registerEnumType } from 'type-graphql';

export const QuestionOrder = {
  GRAVEST: 'GRAVEST',
  NEWEST: 'NEWEST',
  OLDEST: 'OLDEST',
  MOST_ORIGINS: 'MOST_ORIGINS',
} as const;

registerEnumType(QuestionOrder, {
  name: 'QuestionOrder',
  description: 'The order of a list of questions.',
  valuesConfig: {
    GRAVEST: { description: 'Those in conflict first, then refined, agreed, of a single source.' },
    NEWEST: { description: 'Those asked last come first.' },
    OLDEST: { description: 'Those asked first come first.' },
    MOST_ORIGINS: { description: 'Those with the most independent origins first.' },
  },
});
