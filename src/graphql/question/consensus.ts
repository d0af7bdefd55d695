import { registerEnumType } from 'type-graphql';

export const Consensus = {
  AGREED: 'AGREED',
  REFINED: 'REFINED',
  CONFLICTING: 'CONFLICTING',
  SINGLE_SOURCE: 'SINGLE_SOURCE',
} as const;

registerEnumType(Consensus, {
  name: 'Consensus',
  description: 'How the answers to a question lie to each other, taken together.',
  valuesConfig: {
    AGREED: { description: 'All answers are the same value.' },
    REFINED: { description: 'Answers differ in precision only: every pair can be true together.' },
    CONFLICTING: { description: 'At least two answers cannot both be true.' },
    SINGLE_SOURCE: { description: 'One independent origin.' },
  },
});
