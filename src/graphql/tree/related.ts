import { type GraphQLSchema, isObjectType } from 'graphql';
import { FieldResolver } from 'type-graphql';
import { RELATIONS } from '../../services/lookUpRelated.js';
import type { RequestContext } from '../context.js';
import { askedOf } from './asked.js';

/**
 * A field that leads to what hangs on a row. It is read with the row (store/tree/nodes.ts says how), so there is nothing to resolve: it
 * stands in a resolver's class as a property, since types that lead to each other could not import each other.
 */
export const Related = (...told: Parameters<typeof FieldResolver>): PropertyDecorator =>
  FieldResolver(...told) as unknown as PropertyDecorator;

/** Lets the fields of relations give what was read with their rows, and read what was not. */
export function followRelations(schema: GraphQLSchema): GraphQLSchema {
  for (const { type: name, field: fieldName } of RELATIONS) {
    const type = schema.getType(name);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) throw new Error(`the API has no ${name}.${fieldName}`);
    field.resolve = function follow(row: object, _args, { loaders }: RequestContext, info) {
      return loaders.follow(name, fieldName as never, row, () => askedOf(info));
    };
  }
  return schema;
}
