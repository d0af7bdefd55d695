import { registerEnumType } from 'type-graphql';

export const DecisionAction = {
  CONFIRM: 'CONFIRM',
  DISMISS: 'DISMISS',
  RESOLVE: 'RESOLVE',
  REOPEN: 'REOPEN',
  COMMENT: 'COMMENT',
  ASSIGN: 'ASSIGN',
  ADD_CLAIM: 'ADD_CLAIM',
  CORRECT_CLAIM: 'CORRECT_CLAIM',
  REJECT_CLAIM: 'REJECT_CLAIM',
  SPLIT_EVENT: 'SPLIT_EVENT',
  MERGE_EVENTS: 'MERGE_EVENTS',
  SPLIT_QUESTION: 'SPLIT_QUESTION',
  MERGE_QUESTIONS: 'MERGE_QUESTIONS',
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
    ADD_CLAIM: { description: 'Words of an article answer a question that was not read in them.' },
    CORRECT_CLAIM: { description: 'The words of a claim say another value than was read.' },
    SPLIT_EVENT: { description: 'Some of those who tell of an event tell of another.' },
    MERGE_EVENTS: { description: 'Two events are one and the same.' },
    SPLIT_QUESTION: { description: 'Some of the claims to a question answer another one.' },
    MERGE_QUESTIONS: { description: 'Two questions ask the same.' },
    REJECT_CLAIM: { description: 'The words of a claim say no such thing.' },
  },
});
