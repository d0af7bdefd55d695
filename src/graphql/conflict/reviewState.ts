import { registerEnumType } from 'type-graphql';

export const ReviewState = {
  OPEN: 'OPEN',
  CONFIRMED: 'CONFIRMED',
  DISMISSED: 'DISMISSED',
  RESOLVED: 'RESOLVED',
} as const;

registerEnumType(ReviewState, {
  name: 'ReviewState',
  description: 'How far the review of a conflict is.',
  valuesConfig: {
    OPEN: { description: 'Nobody has decided yet.' },
    CONFIRMED: { description: 'An editor agrees that the sources contradict each other.' },
    DISMISSED: { description: 'An editor found that they do not.' },
    RESOLVED: { description: 'It is known which answer stands.' },
  },
});
