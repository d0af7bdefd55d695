import { registerEnumType } from 'type-graphql';

export const ClaimOrder = {
  NEWEST: 'NEWEST',
  OLDEST: 'OLDEST',
} as const;

registerEnumType(ClaimOrder, {
  name: 'ClaimOrder',
  description: 'The order of a list of claims.',
  valuesConfig: {
    NEWEST: { description: 'Those stored last come first.' },
    OLDEST: { description: 'Those stored first come first.' },
  },
});
