import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  GraphQLID,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import {
  columnInWords,
  isTold,
  isWritable,
  type Leaf,
  type Part,
  type Shape,
  TREES,
  type ValuePart,
  written,
} from '../../services/lookUpRelated.js';
import type { DisplayLanguage } from '../../values/value.js';
import { isOurs } from '../displayLanguage.js';
import { VALUE_TYPES } from '../value/valueType.js';
import { asksFor, treeFields } from './asked.js';
import { collect } from './collect.js';
import { type Make, makerOf } from './made.js';

/** A query whose rows the database writes as they are sent: rows are leaves of it. */
export interface WrittenQuery {
  readonly document: DocumentNode;
  /** The fields that tell rows. */
  readonly leaves: readonly Field[];
  /** What the places are filled with that the database leaves, by their numbers. */
  readonly made: readonly Make[];
}

type Field = GraphQLField<unknown, unknown>;

/**
 * The query as one whose rows the database writes, where it can: every field of them tells what a column holds, or is made of a
 * value alone. Null where something else is to be done with what is read, or where anything is asked for beside lists and rows of trees. The
 * document has no conditions. `language`: what the one variable that names a language stands for.
 */
export function writtenQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | null,
  language: DisplayLanguage | null = null,
): WrittenQuery | null {
  const operation = getOperationAST(document, name);
  const query = schema.getQueryType();
  if (!operation || !query) return null;
  const writing = new Writing(schema, document, language);
  const roots = eachOnce(operation.selectionSet, (node) => writing.root(query, node));
  if (!roots) return null;
  const reduced = { ...operation, selectionSet: roots };
  return {
    document: {
      ...document,
      definitions: document.definitions.map((one) => (one === operation ? reduced : one)),
    },
    leaves: writing.leaves,
    made: writing.made,
  };
}

/** Has rows be leaves, handed on as they are, for the time of some work. */
export function withLeaves<Result>(leaves: readonly Field[], work: () => Result): Result {
  const types = leaves.map(({ type }) => type);
  try {
    for (const field of leaves) field.type = asLeaf(field.type);
    return work();
  } finally {
    for (const [at, field] of leaves.entries()) field.type = types[at] as GraphQLOutputType;
  }
}

/** The same lists of leaves: of a kind that graphql-jit knows of, and so neither checks nor changes. */
function asLeaf(type: GraphQLOutputType): GraphQLOutputType {
  if (isNonNullType(type)) return new GraphQLNonNull(asLeaf(type.ofType));
  if (isListType(type)) return new GraphQLList(asLeaf(type.ofType));
  return GraphQLID;
}

/** The selection with each field changed; null where one cannot be, or where something is selected that is no field or comes twice. */
function eachOnce(
  { kind, selections }: SelectionSetNode,
  change: (node: FieldNode) => FieldNode | null,
): SelectionSetNode | null {
  const names = new Set<string>();
  const changed: FieldNode[] = [];
  for (const one of selections) {
    const node = one.kind === Kind.FIELD ? change(one) : null;
    const key = node?.alias?.value ?? node?.name.value;
    if (!node || key === undefined || names.has(key)) return null;
    names.add(key);
    changed.push(node);
  }
  return { kind, selections: changed };
}

class Writing {
  readonly leaves: Field[] = [];
  readonly made: Make[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    private readonly language: DisplayLanguage | null,
  ) {}

  /** A row, or a list of rows, whose field is told in its resolver what the database is to write. */
  root(query: GraphQLObjectType, node: FieldNode): FieldNode | null {
    const field = query.getFields()[node.name.value];
    if (!field || !treeFields().has(field.name)) return null;
    const type = getNamedType(field.type);
    const shapes: Shape[] = [];
    const item = (one: FieldNode, of: Field): FieldNode | null => {
      const shape = this.shape(getNamedType(of.type), [one], []);
      if (!shape) return null;
      shapes.push(shape);
      this.leaves.push(of);
      const { selectionSet: _, ...leaf } = one;
      return leaf;
    };
    const reduced = TREES.has(type.name)
      ? item(node, field)
      : this.inside(type, node, {
          nodes: item,
          edges: (one, of) => this.inside(getNamedType(of.type), one, { node: item }),
        });
    // The items of a list can stand in it twice: they are written once.
    const [shape] = shapes;
    if (!reduced || !shape || shapes.length > 1) return null;
    asksFor(reduced, written(shape, asksForPlaces(reduced)));
    return reduced;
  }

  /** A field with those below it changed; others stay as they are. */
  private inside(
    type: unknown,
    node: FieldNode,
    changes: Readonly<Record<string, (node: FieldNode, field: Field) => FieldNode | null>>,
  ): FieldNode | null {
    if (!isObjectType(type) || !node.selectionSet) return null;
    const selectionSet = eachOnce(node.selectionSet, (one) => {
      const field = type.getFields()[one.name.value];
      const change = changes[one.name.value];
      return field && change ? change(one, field) : one;
    });
    return selectionSet && { ...node, selectionSet };
  }

  private shape(
    type: unknown,
    nodes: readonly FieldNode[],
    above: readonly string[],
  ): Shape | null {
    if (!isObjectType(type)) return null;
    return this.parts(type, nodes, (key, name, same) => {
      const field = type.getFields()[name];
      if (!field) return null;
      const of = getNamedType(field.type);
      const path = [...above, type.name];
      const below = TREES.get(type.name)?.has(name) ? of : null;
      // Nobody is led around in circles: see the composer of statements.
      if (below && path.includes(below.name)) return null;
      if (below) return partOf(key, name, this.shape(below, same, path));
      const language = this.languageOf(same);
      const column = language && columnInWords(type.name, name, language);
      if (column) return { key, field: column };
      if (hasArguments(same) || !isTold(type.name, name, field.resolve !== undefined)) return null;
      if (isLeafType(of)) return { key, field: name };
      if (isObjectType(of))
        return partOf(
          key,
          name,
          this.parts(of, same, (part, property, nodes) =>
            isTold(type.name, name, false, property) ? leafOf(of, part, property, nodes) : null,
          ),
        );
      return of.name === 'Value' ? this.value(key, name, same) : null;
    });
  }

  /** A value, which is of a type for each of its kinds. */
  private value(key: string, field: string, nodes: readonly FieldNode[]): Part | null {
    const kinds = new Map<string, readonly ValuePart[]>();
    for (const [kind, name] of Object.entries(VALUE_TYPES)) {
      const type = this.schema.getType(name);
      if (!isObjectType(type)) return null;
      const parts = this.parts<ValuePart>(
        type,
        nodes,
        (key, field, same) => this.madeOf(type, key, field, same) ?? leafOf(type, key, field, same),
      );
      if (!parts) return null;
      kinds.set(kind, parts);
    }
    return { key, field, kinds };
  }

  /** What is made of a value. */
  private madeOf(
    type: GraphQLObjectType,
    key: string,
    field: string,
    nodes: readonly FieldNode[],
  ): ValuePart | null {
    const language = this.languageOf(nodes);
    const types = [type, ...type.getInterfaces()].map(({ name }) => name);
    const make = language && makerOf(types, field, language);
    if (!make) return null;
    const known = this.made.indexOf(make);
    return { key, made: known < 0 ? this.made.push(make) - 1 : known };
  }

  /** The language that fields of one name in an answer are told in; null where they are asked for in some other way. */
  private languageOf([node]: readonly FieldNode[]): DisplayLanguage | null {
    const [given, ...others] = node?.arguments ?? [];
    if (!given) return 'en';
    const { name, value } = given;
    if (others.length || name.value !== 'language') return null;
    if (value.kind === Kind.VARIABLE) return this.language;
    return value.kind === Kind.STRING && isOurs(value.value) ? value.value : null;
  }

  private parts<One extends { readonly key: string } = Part>(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    make: (key: string, name: string, same: readonly FieldNode[]) => One | null,
  ): (One | Leaf)[] | null {
    const parts: (One | Leaf)[] = [];
    for (const [key, same] of collect(this.schema, this.document, type, nodes)) {
      const name = same[0]?.name.value ?? '';
      const isName = name === '__typename';
      const part = isName ? { key, constant: type.name } : make(key, name, same);
      if (!part || !isWritable(key)) return null;
      parts.push(part);
    }
    return parts;
  }
}

/** A leaf that is a property of an object as it is stored. */
function leafOf(
  type: GraphQLObjectType,
  key: string,
  name: string,
  nodes: readonly FieldNode[],
): Leaf | null {
  const field = type.getFields()[name];
  const isPlain = field && !field.resolve && isLeafType(getNamedType(field.type));
  return isPlain && !hasArguments(nodes) ? { key, field: name } : null;
}

/** Whether more is asked of a list than its items and their number. */
const asksForPlaces = ({ selectionSet }: FieldNode): boolean =>
  selectionSet?.selections.some(
    (one) => one.kind === Kind.FIELD && ['edges', 'pageInfo'].includes(one.name.value),
  ) === true;

const hasArguments = (nodes: readonly FieldNode[]): boolean =>
  nodes.some(({ arguments: given }) => given?.length);

const partOf = (key: string, field: string, below: Shape | null): Part | null =>
  below && { key, field, below };
