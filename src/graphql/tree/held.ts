import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { RELATIONS, TREES } from '../../services/lookUpRelated.js';
import { treeFields } from './asked.js';
import { fragmentOf } from './collect.js';

/**
 * Whether all relations that a query follows are held by rows that were read as trees: then their fields are properties, and nothing
 * is to be resolved.
 */
export function areHeld(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | null,
): boolean {
  const operation = getOperationAST(document, name);
  const type = schema.getQueryType();
  if (!operation || !type) return false;
  const walk = new Walk(schema, document);
  const roots = treeFields();
  return walk.fields(type, operation.selectionSet).every(([one, field]) => {
    const found = getNamedType(field.type);
    if (!roots.has(field.name)) return !walk.follows(found, one);
    if (TREES.has(found.name)) return walk.holds(found, one, []);
    // A list: its items stand in it twice.
    return walk.below(found, one).every(([part, { name, type: of }]) => {
      if (name === 'nodes') return walk.holds(getNamedType(of), part, []);
      if (name !== 'edges') return true;
      return walk
        .below(getNamedType(of), part)
        .every(
          ([item, { name, type: node }]) =>
            name !== 'node' || walk.holds(getNamedType(node), item, []),
        );
    });
  });
}

/** Takes the resolvers of relations away for the time of some work. */
export function withoutResolvers<Result>(schema: GraphQLSchema, work: () => Result): Result {
  const fields = RELATIONS.flatMap(({ type: name, field }) => {
    const type = schema.getType(name);
    return (isObjectType(type) && type.getFields()[field]) || [];
  });
  const resolvers = fields.map(({ resolve }) => resolve);
  try {
    for (const field of fields) delete field.resolve;
    return work();
  } finally {
    for (const [at, field] of fields.entries()) {
      const resolve = resolvers[at];
      if (resolve) field.resolve = resolve;
    }
  }
}

const LEADS = new Map(RELATIONS.map(({ type, field, to }) => [`${type}.${field}`, to]));

type Selected = readonly [node: FieldNode, field: GraphQLField<unknown, unknown>];

/** Goes through a query by the types of its fields. */
class Walk {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
  ) {}

  /** Whether what lies below a field is read with its rows; what is reached again on the way down is not. */
  holds(type: GraphQLNamedType, node: FieldNode, above: readonly string[]): boolean {
    return this.below(type, node).every(([one, field]) => {
      const to = LEADS.get(`${type.name}.${field.name}`);
      const found = getNamedType(field.type);
      if (to === undefined) return !this.follows(found, one);
      if (to === type.name || above.includes(to)) return false;
      return this.holds(found, one, [...above, type.name]);
    });
  }

  /** Whether a relation is followed anywhere below a field. */
  follows(type: GraphQLNamedType, node: FieldNode): boolean {
    const types = isAbstractType(type) ? [type, ...this.schema.getPossibleTypes(type)] : [type];
    return types.some((one) =>
      this.below(one, node).some(
        ([below, field]) =>
          LEADS.has(`${one.name}.${field.name}`) || this.follows(getNamedType(field.type), below),
      ),
    );
  }

  below = (type: GraphQLNamedType, { selectionSet }: FieldNode): Selected[] =>
    selectionSet && isCompositeType(type) ? this.fields(type, selectionSet) : [];

  /** The fields of a type that are selected, fragments on it and on others included. */
  fields(type: GraphQLNamedType, { selections }: SelectionSetNode): Selected[] {
    const known = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
    return selections.flatMap((one): Selected[] => {
      if (one.kind === Kind.FIELD) {
        const field = known[one.name.value];
        return field ? [[one, field]] : [];
      }
      const fragment =
        one.kind === Kind.INLINE_FRAGMENT ? one : fragmentOf(this.document, one.name.value);
      return fragment ? this.fields(type, fragment.selectionSet) : [];
    });
  }
}
