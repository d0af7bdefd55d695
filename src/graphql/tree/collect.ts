import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Whether a row of the type can be what a fragment is about. */
export function meets(schema: GraphQLSchema, type: GraphQLNamedType, condition?: string): boolean {
  if (condition === undefined || condition === type.name || !isObjectType(type)) return true;
  const other = schema.getType(condition);
  return isAbstractType(other) && schema.isSubType(other, type);
}

/**
 * What is selected of an object below these fields, by the names that the answer gives it, in its order (the specification of GraphQL,
 * 6.3.2). The document has no conditions.
 */
export function collect(
  schema: GraphQLSchema,
  document: DocumentNode,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
): ReadonlyMap<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const take = ({ selections }: SelectionSetNode): void => {
    for (const one of selections) {
      if (one.kind === Kind.FIELD) {
        const key = one.alias?.value ?? one.name.value;
        found.set(key, [...(found.get(key) ?? []), one]);
        continue;
      }
      if (one.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(one.name.value)) continue;
        spread.add(one.name.value);
      }
      const fragment =
        one.kind === Kind.INLINE_FRAGMENT ? one : fragmentOf(document, one.name.value);
      if (fragment && meets(schema, type, fragment.typeCondition?.name.value))
        take(fragment.selectionSet);
    }
  };
  for (const { selectionSet } of nodes) if (selectionSet) take(selectionSet);
  return found;
}

/** The fragment of this name in a document. */
export const fragmentOf = (
  document: DocumentNode,
  name: string,
): FragmentDefinitionNode | undefined =>
  document.definitions
    .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
    .find((one) => one.name.value === name);
