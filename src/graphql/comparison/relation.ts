import { registerEnumType } from 'type-graphql';

export const Relation = {
  EQUAL: 'EQUAL',
  NARROWER: 'NARROWER',
  WIDER: 'WIDER',
  OVERLAPPING: 'OVERLAPPING',
  NEAR: 'NEAR',
  DISJOINT: 'DISJOINT',
  INCOMPARABLE: 'INCOMPARABLE',
} as const;

registerEnumType(Relation, {
  name: 'Relation',
  description:
    'How the states of the world that the left answer allows lie to those that the right one allows.',
  valuesConfig: {
    EQUAL: { description: 'Both allow the same states.' },
    NARROWER: { description: 'Left lies inside right: left is more precise.' },
    WIDER: { description: 'Right lies inside left: right is more precise.' },
    OVERLAPPING: { description: 'They share some states; neither contains the other.' },
    NEAR: { description: "They meet only through a hedge such as 'around'." },
    DISJOINT: { description: 'No state of the world allows both.' },
    INCOMPARABLE: { description: 'They speak of different things, or of different scopes.' },
  },
});
