import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { createSchema } from '../../src/graphql/schema.js';

interface Described {
  readonly description?: string | null;
}

/** What a reader of the schema finds without a word of explanation, by its path. */
function undescribed(type: GraphQLNamedType): string[] {
  const missing = (path: string, { description }: Described): string[] =>
    description?.trim() ? [] : [path];
  const found = missing(type.name, type);
  if (isEnumType(type))
    for (const value of type.getValues())
      found.push(...missing(`${type.name}.${value.name}`, value));
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields()))
      found.push(...missing(`${type.name}.${field.name}`, field));
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      found.push(...missing(`${type.name}.${field.name}`, field));
      for (const arg of field.args)
        found.push(...missing(`${type.name}.${field.name}(${arg.name})`, arg));
    }
  return found;
}

// GraphQL tells what a query, a mutation and a subscription are.
const ROOTS = ['Query', 'Mutation', 'Subscription'];

test('every type, field, argument and value says what it is', () => {
  const types = Object.values(createSchema().getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  expect(types.length).toBeGreaterThan(30);
  const found = types.flatMap(undescribed).filter((path) => !ROOTS.includes(path));
  expect(found).toEqual([]);
});
