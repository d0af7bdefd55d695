import { registerEnumType } from 'type-graphql';

export const DecisionOrder = { NEWEST: 'NEWEST', OLDEST: 'OLDEST' } as const;

registerEnumType(DecisionOrder, {
  name: 'DecisionOrder',
  description: 'The order of a list of decisions.',
  valuesConfig: {
    NEWEST: { description: 'Those made last come first.' },
    OLDEST: { description: 'Those made first come first.' },
  },
});
