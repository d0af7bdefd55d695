import {
  type ArgumentNode,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { isOurs } from '../displayLanguage.js';

/** How much of a document may be compiled: beyond this, code takes longer to make than answers do. */
const MOST = {
  /** Code points of the document. */
  length: 20_000,
  /** Fields, those of a fragment counted at each place where it is spread: code is made for each of them. */
  fields: 1_000,
  /** Variables that decide what is included: for n of them there can be 2^n programs. */
  conditions: 4,
};

/** A document that can be compiled, and the variables that decide what a program of it is to be. */
export interface Compilable {
  readonly operation: OperationDefinitionNode;
  readonly conditions: readonly string[];
  /** The variable that says in which language fields are told, where there is one. */
  readonly language: string | null;
}

/**
 * What a compiler of queries is given; null for what graphql-js runs: changes, which are rare; introspection, whose programs are huge;
 * texts within the document, but for the names of our languages, since each would be a program of its own, and graphql-jit writes them into its
 * code, where some of them would run; aliases with an underscore, by which graphql-jit tells places in the answer apart.
 */
export function compilable(document: DocumentNode, name?: string | null): Compilable | null {
  const operation = getOperationAST(document, name);
  if (operation?.operation !== 'query') return null;
  if ((document.loc?.source.body.length ?? Number.POSITIVE_INFINITY) > MOST.length) return null;
  const conditions = new Set<string>();
  const languages = new Set<string>();
  let isPlain = true;
  const refuse = () => {
    isPlain = false;
  };
  visit(document, {
    StringValue: ({ value }, _, parent) => {
      const isLanguage = isArgument(parent) && parent.name.value === 'language';
      if (!isLanguage || !isOurs(value)) refuse();
    },
    Field: ({ name, alias }) => {
      if (name.value === '__schema' || name.value === '__type' || alias?.value.includes('_'))
        refuse();
    },
    Argument: ({ name, value }) => {
      if (name.value === 'language' && value.kind === Kind.VARIABLE)
        languages.add(value.name.value);
    },
    Directive: ({ name, arguments: [condition] = [] }) => {
      if (name.value !== 'include' && name.value !== 'skip') refuse();
      else if (condition?.value.kind === Kind.VARIABLE) conditions.add(condition.value.name.value);
    },
  });
  if (!isPlain || conditions.size > MOST.conditions) return null;
  if (sizeOf(document, operation) > MOST.fields) return null;
  const [language = null] = languages.size === 1 ? languages : [];
  return { operation, conditions: [...conditions], language };
}

const isArgument = (node: unknown): node is ArgumentNode =>
  (node as ASTNode | undefined)?.kind === Kind.ARGUMENT;

/** The fields of an operation; those of a fragment are counted once and added wherever it is spread. */
function sizeOf(document: DocumentNode, { selectionSet }: OperationDefinitionNode): number {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment.selectionSet]),
  );
  const known = new Map<SelectionSetNode, number>();
  const size = (selections: SelectionSetNode | undefined): number => {
    if (!selections) return 0;
    const counted = known.get(selections);
    if (counted !== undefined) return counted;
    const sum = selections.selections.reduce((total, one) => {
      if (one.kind === Kind.FIELD) return total + 1 + size(one.selectionSet);
      return (
        total +
        size(one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value))
      );
    }, 0);
    known.set(selections, sum);
    return sum;
  };
  return size(selectionSet);
}
