import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { answerTooDeep } from '../services/errors.js';
import { type Caller, requireReading } from '../services/identity.js';

/** How far a caller who may not read sees into what came of a change: the payload, and the rows that it names. */
const DEPTH = 2;

/**
 * Throws unless the caller may send this operation. A query or a subscription reads. So does the answer of a mutation,
 * which the mutation's own `@Authorized(...)` guards, as far as it leads away from what was changed. A validated document.
 */
export function guardOperation(
  caller: Caller,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): void {
  if (operation.operation !== 'mutation') requireReading(caller);
  else if (!caller.mayRead && depthOf(operation.selectionSet, document) > DEPTH)
    throw answerTooDeep(DEPTH);
}

/** How many objects lie within each other in the answer. A fragment is measured once, however often it is spread. */
function depthOf(
  { selections }: SelectionSetNode,
  document: DocumentNode,
  known = new Map<string, number>(),
): number {
  const depthOfOne = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FIELD)
      return selection.selectionSet ? 1 + depthOf(selection.selectionSet, document, known) : 0;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return depthOf(selection.selectionSet, document, known);
    const name = selection.name.value;
    const fragment = document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name,
    );
    const depth =
      known.get(name) ??
      (fragment && 'selectionSet' in fragment
        ? depthOf(fragment.selectionSet, document, known)
        : 0);
    known.set(name, depth);
    return depth;
  };
  return Math.max(0, ...selections.map(depthOfOne));
}
