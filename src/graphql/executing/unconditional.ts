import {
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';

/** Whether each of the variables holds; null where one is no Boolean, which is for graphql-js to say. */
export function truths(
  { variableDefinitions = [] }: OperationDefinitionNode,
  names: readonly string[],
  variables: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, boolean> | null {
  const found = new Map<string, boolean>();
  for (const name of names) {
    const { defaultValue } =
      variableDefinitions.find(({ variable }) => variable.name.value === name) ?? {};
    const value = Object.hasOwn(variables, name)
      ? variables[name]
      : defaultValue?.kind === Kind.BOOLEAN
        ? defaultValue.value
        : undefined;
    if (typeof value !== 'boolean') return null;
    found.set(name, value);
  }
  return found;
}

/** The document without `@include` and `@skip`, and without what they leave out. */
export function unconditional(
  document: DocumentNode,
  truth: ReadonlyMap<string, boolean>,
): DocumentNode {
  const holds = ({ arguments: [condition] = [] }: DirectiveNode): boolean =>
    condition?.value.kind === Kind.VARIABLE
      ? truth.get(condition.value.name.value) === true
      : condition?.value.kind === Kind.BOOLEAN && condition.value.value;
  const settle = <Node extends { readonly directives?: readonly DirectiveNode[] }>(node: Node) => {
    if (!node.directives?.length) return undefined;
    const isIn = node.directives.every((one) => holds(one) === (one.name.value === 'include'));
    return isIn ? { ...node, directives: [] } : null;
  };
  return visit(document, { Field: settle, InlineFragment: settle, FragmentSpread: settle });
}
