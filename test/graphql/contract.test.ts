import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { createSchema } from '../../src/graphql/schema.js';

const contract = buildSchema(
  readFileSync(new URL('../fixtures/contract.graphql', import.meta.url), 'utf8'),
);
const schema = createSchema();

type Line = readonly [name: string, told: string];

/** A type as lines of name and what must stand there, whatever else the schema has beside them. */
function linesOf(type: GraphQLNamedType): Line[] {
  const line = (
    { name, type: of }: { name: string; type: unknown },
    defaultValue?: unknown,
  ): Line => [
    name,
    `${of}${defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue)}`}`,
  ];
  const argument =
    (field: string) =>
    (arg: GraphQLArgument): Line =>
      line({ ...arg, name: `${field}(${arg.name})` }, arg.defaultValue);
  if (isObjectType(type) || isInterfaceType(type)) {
    const fields: GraphQLField<unknown, unknown>[] = Object.values(type.getFields());
    return [
      ...type.getInterfaces().map((of): Line => [`implements ${of.name}`, '']),
      ...fields.flatMap((field) => [line(field), ...field.args.map(argument(field.name))]),
    ];
  }
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field: GraphQLInputField) =>
      line(field, field.defaultValue),
    );
  if (isEnumType(type)) return type.getValues().map((value): Line => [value.name, '']);
  return [];
}

const names = Object.values(contract.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

describe('the contract that other programs build on', () => {
  test('is read whole', () => {
    // Far fewer would mean that the fixture is not the contract.
    expect(names.length).toBeGreaterThan(40);
  });

  test.each(names.map((type) => [type.name, type] as const))(
    '%s stands in the schema, name for name',
    (name, type) => {
      const ours = schema.getType(name);
      expect(ours?.constructor.name).toBe(type.constructor.name);
      const have = new Map(linesOf(ours!));
      expect(linesOf(type).map(([line]) => [line, have.get(line)])).toEqual(
        linesOf(type).map(([line, told]) => [line, told]),
      );
    },
  );

  test('is not broken by anything that the schema adds', () => {
    expect(findBreakingChanges(contract, schema)).toEqual([]);
  });

  test('keeps its descriptions', () => {
    const descriptions = (type: GraphQLNamedType | undefined): Line[] => {
      const parts =
        isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
          ? Object.values(type.getFields())
          : isEnumType(type)
            ? type.getValues()
            : [];
      return [
        ...(type ? [[type.name, type.description ?? ''] as const] : []),
        ...parts.map((part): Line => [`${type?.name}.${part.name}`, part.description ?? '']),
      ];
    };
    const ours = new Map(names.flatMap(({ name }) => descriptions(schema.getType(name))));
    const lost = names
      .flatMap(descriptions)
      .filter(([name, text]) => !ours.get(name)?.startsWith(text));
    expect(lost).toEqual([]);
  });
});
