import { createSchema } from '../../src/graphql/schema.js';

/** What type-graphql has gathered from the decorators. */
interface Storage {
  readonly mutations: readonly Field[];
  readonly authorizedFields: readonly { target: unknown; fieldName: string; roles: unknown[] }[];
}
interface Field {
  readonly target: unknown;
  readonly methodName: string;
  readonly schemaName: string;
}

/** Mutations that anybody who is known may send. */
const FOR_ALL = ['signOut'];

test('every mutation says who may send it', () => {
  const schema = createSchema();
  const storage = (globalThis as unknown as { TypeGraphQLMetadataStorage: Storage })
    .TypeGraphQLMetadataStorage;
  const needs = storage.mutations.map(({ target, methodName, schemaName }) => [
    schemaName,
    storage.authorizedFields.find((one) => one.target === target && one.fieldName === methodName)
      ?.roles,
  ]);
  expect(needs.map(([name]) => name).sort()).toEqual(
    Object.keys(schema.getMutationType()!.getFields()).sort(),
  );
  const lacking = needs.filter(([name, roles]) =>
    FOR_ALL.includes(name as string) ? !roles : !roles?.length,
  );
  expect(lacking).toEqual([]);
});
