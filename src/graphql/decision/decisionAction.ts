import { registerEnumType } from 'type-graphql';

export const DecisionAction = {
  CONFIRM: 'CONFIRM',
  DISMISS: 'DISMISS',
  RESOLVE: 'RESOLVE',
  REOPEN: 'REOPEN',
  COMMENT: 'COMMENT',
  ASSIGN: 'ASSIGN',
} as const;

registerEnumType(DecisionAction, {
  name: 'DecisionAction',
  description: 'What a person decided.',
  valuesConfig: {
    CONFIRM: { description: 'The sources contradict each other.' },
    DISMISS: { description: 'They do not, for the reason given.' },
    RESOLVE: { description: 'It is known which answer stands.' },
    REOPEN: { description: 'What was decided is to be looked at again.' },
    COMMENT: { description: 'Something said about the conflict, which decides nothing.' },
    ASSIGN: { description: 'Who is to look into it.' },
  },
});
