import { registerEnumType } from 'type-graphql';

export const Verdict = { SAME: 'SAME', DIFFERENT: 'DIFFERENT' } as const;

registerEnumType(Verdict, {
  name: 'Verdict',
  description: 'What an editor decided about two entities.',
  valuesConfig: {
    SAME: { description: 'They are one under two names: one stands for both.' },
    DIFFERENT: {
      description: 'They are two: nothing proposes or merges them until the judgement is undone.',
    },
  },
});
