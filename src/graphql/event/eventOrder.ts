import { registerEnumType } from 'type-graphql';

export const EventOrder = {
  EARLIEST: 'EARLIEST',
  LATEST: 'LATEST',
} as const;

registerEnumType(EventOrder, {
  name: 'EventOrder',
  description: 'The order of a list of events.',
  valuesConfig: {
    EARLIEST: { description: 'By the first day that their accounts name; those without one last.' },
    LATEST: {
      description:
        'By the last day that their accounts name, the latest first; those without one last.',
    },
  },
});
