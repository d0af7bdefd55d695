import { registerEnumType } from 'type-graphql';

export const Role = { READER: 'READER', EDITOR: 'EDITOR', ADMIN: 'ADMIN' } as const;

registerEnumType(Role, {
  name: 'Role',
  description: 'What somebody is here. Each role may do what those before it may.',
  valuesConfig: {
    READER: { description: 'May read, where reading is closed.' },
    EDITOR: { description: 'May decide: on conflicts, on entities.' },
    ADMIN: { description: 'May send articles in, delete them, and say who else may do what.' },
  },
});
