import { registerEnumType } from 'type-graphql';

export const QuestionKind = {
  DATE: 'DATE',
  ORDER: 'ORDER',
  DURATION: 'DURATION',
  QUANTITY: 'QUANTITY',
  ORDINAL: 'ORDINAL',
  PLACE: 'PLACE',
  PERSON: 'PERSON',
  ORGANISATION: 'ORGANISATION',
  ROLE: 'ROLE',
  OCCURRENCE: 'OCCURRENCE',
} as const;

registerEnumType(QuestionKind, {
  name: 'QuestionKind',
  description: 'What a question asks for.',
  valuesConfig: {
    DATE: { description: 'When: a day, a period or a moment.' },
    ORDER: { description: 'Which of two events came first.' },
    DURATION: { description: 'How long.' },
    QUANTITY: { description: 'How many, how much: counts, sums, shares, measures.' },
    ORDINAL: { description: 'The how-manyeth, and ranks.' },
    PLACE: { description: 'Where.' },
    PERSON: { description: 'Who.' },
    ORGANISATION: { description: 'Which body, institution, company or gathering.' },
    ROLE: { description: 'Which office a person holds.' },
    OCCURRENCE: { description: 'Whether it happened.' },
  },
});
