import { registerEnumType } from 'type-graphql';

export const ClaimOrder = {
  NEWEST: 'NEWEST',
  OLDEST: 'OLDEST',
  EARLIEST: 'EARLIEST',
  LATEST: 'LATEST',
  SMALLEST: 'SMALLEST',
  GREATEST: 'GREATEST',
} as const;

registerEnumType(ClaimOrder, {
  name: 'ClaimOrder',
  description: 'The order of a list of claims.',
  valuesConfig: {
    NEWEST: { description: 'Those stored last come first.' },
    OLDEST: { description: 'Those stored first come first.' },
    EARLIEST: {
      description: 'By the first day that their value can mean; those without one come last.',
    },
    LATEST: {
      description:
        'By the last day that their value can mean, the latest first; those without one come last.',
    },
    SMALLEST: {
      description:
        'By the least figure that their value can mean; those without one come last. Filter by `unit` to compare like with like.',
    },
    GREATEST: {
      description:
        'By the greatest figure that their value can mean, that one first; those without one come last. Filter by `unit` to compare like with like.',
    },
  },
});
