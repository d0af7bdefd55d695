import { type ASTNode, type GraphQLError, Kind, type Location, parse, visit } from 'graphql';

/**
 * Where in the input an error lies, from the argument down (`input.publishedOn`): a stable name that does not
 * depend on whether the caller sent a variable or a literal, or on how the variable is called.
 * Only errors come here, so parsing the document once more costs nobody anything.
 */
export function inputPath(error: GraphQLError): string | null {
  const node = error.nodes?.[0];
  if (!node?.loc) return null;
  return node.kind === Kind.VARIABLE_DEFINITION
    ? variablePath(error.message, node.variable.name.value, node.loc)
    : literalPath(node, node.loc);
}

/** Of a variable that could not be coerced: where it is used, and the place inside it that graphql-js names in its message. */
function variablePath(message: string, name: string, at: Location): string {
  const used = find(
    at,
    (node, ancestors) =>
      node.kind === Kind.VARIABLE &&
      node.name.value === name &&
      ancestors.at(-1)?.kind !== Kind.VARIABLE_DEFINITION,
  );
  // Variable "$in" got invalid value … at "in.items[0].text"; …
  const inside = new RegExp(`at "${name}((?:\\.\\w+|\\[\\d+\\])+)"; `).exec(message)?.[1] ?? '';
  return (used ?? name) + inside.replace(/\[(\d+)\]/g, '.$1');
}

/** Of a literal: the arguments and input fields around it; for what is no input, the fields selected around it. */
function literalPath(target: ASTNode, at: Location): string | null {
  return find(at, (node) => node.kind === target.kind && node.loc?.start === at.start);
}

function find(
  at: Location,
  wanted: (node: ASTNode, ancestors: readonly ASTNode[]) => boolean,
): string | null {
  let found: string | null = null;
  visit(parse(at.source), {
    enter(node, _key, parent, path, ancestors) {
      if (found !== null) return;
      const nodes = [...ancestors, parent].filter(
        (above): above is ASTNode => above !== undefined && !Array.isArray(above),
      );
      if (wanted(node, nodes)) found = name([...nodes, node], path);
    },
  });
  return found;
}

function name(nodes: readonly ASTNode[], path: readonly (string | number)[]): string | null {
  const input: string[] = [];
  const selected: string[] = [];
  // An item of a list is named by its number, which stands in the visitor's path after `values`.
  const items = path.flatMap((part, at) => (part === 'values' ? [String(path[at + 1])] : []));
  for (const node of nodes) {
    if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) input.push(node.name.value);
    else if (node.kind === Kind.LIST) input.push(items.shift() ?? '');
    else if (node.kind === Kind.FIELD) selected.push(node.alias?.value ?? node.name.value);
  }
  const parts = (input.length > 0 ? input : selected).filter(Boolean);
  return parts.length > 0 ? parts.join('.') : null;
}
