import { registerEnumType } from 'type-graphql';

export const Order = { BEFORE: 'BEFORE', SAME_DAY: 'SAME_DAY', AFTER: 'AFTER' } as const;

registerEnumType(Order, {
  name: 'Order',
  description: "How the question's first event lies to its second.",
  valuesConfig: {
    BEFORE: { description: 'The first event came first.' },
    SAME_DAY: { description: 'Both came on one day.' },
    AFTER: { description: 'The second event came first.' },
  },
});
