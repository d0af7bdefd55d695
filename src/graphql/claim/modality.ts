import { registerEnumType } from 'type-graphql';

export const Modality = {
  HAPPENED: 'HAPPENED',
  ONGOING: 'ONGOING',
  PLANNED: 'PLANNED',
  POSSIBLE: 'POSSIBLE',
  CANCELLED: 'CANCELLED',
  DENIED: 'DENIED',
} as const;

registerEnumType(Modality, {
  name: 'Modality',
  description: 'How certain the article puts it, and when.',
  valuesConfig: {
    HAPPENED: { description: 'Told as past.' },
    ONGOING: { description: 'Told as present.' },
    PLANNED: { description: 'Announced or expected.' },
    POSSIBLE: { description: 'Told as something that may be.' },
    CANCELLED: { description: 'Announced before, and called off.' },
    DENIED: { description: 'Said not to be so.' },
  },
});
