import { registerEnumType } from 'type-graphql';

export const Scope = { READ: 'READ', INGEST: 'INGEST', REVIEW: 'REVIEW', ADMIN: 'ADMIN' } as const;

registerEnumType(Scope, {
  name: 'Scope',
  description: 'What an API key may be used for.',
  valuesConfig: {
    READ: { description: 'To read, where reading is closed.' },
    INGEST: { description: 'To send articles in and to delete them; nothing else.' },
    REVIEW: { description: 'To decide as an editor does. It brings READ along.' },
    ADMIN: { description: 'All that an administrator may. It brings all others along.' },
  },
});
