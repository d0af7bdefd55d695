import { registerEnumType } from 'type-graphql';

export const OutletOrder = { OLDEST: 'OLDEST', NEWEST: 'NEWEST' } as const;

registerEnumType(OutletOrder, {
  name: 'OutletOrder',
  description: 'The order of a list of outlets.',
  valuesConfig: {
    OLDEST: { description: 'Those heard of first come first.' },
    NEWEST: { description: 'Those heard of last come first.' },
  },
});
