import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { createParameterDecorator, getMetadataStorage } from 'type-graphql';
import { either, type Selection } from '../../services/lookUpRelated.js';
import type { RequestContext } from '../context.js';
import { meets } from './collect.js';

/** As much of what a resolver is told as says what is asked of its answer. */
type Info = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'fieldNodes' | 'returnType'
>;

/** What is asked of the answer of a resolver, as an argument of it: the resolver gives rows that were read as trees. */
export const Asked = () => passing((info) => askedOf(info));

/** What is asked of the items of a list, wherever in its answer they stand: the resolver gives a list of trees. */
export const AskedOfItems = () => passing((info) => askedOfItems(info));

const readers = new Map<unknown, Set<unknown>>();

/** Whether a method of a resolver's class reads trees. */
const readsTrees = (target: unknown, method: string): boolean =>
  readers.get(target)?.has(method) === true;

/** The fields of a query whose resolvers do. */
export const treeFields = (): ReadonlySet<string> =>
  new Set(
    getMetadataStorage()
      .queries.filter(({ target, methodName }) => readsTrees(target, methodName))
      .map(({ schemaName }) => schemaName),
  );

const passing =
  (what: (info: Info) => Selection): ParameterDecorator =>
  (prototype, method, at) => {
    const methods = readers.get(prototype.constructor) ?? new Set<unknown>();
    readers.set(prototype.constructor, methods.add(method));
    const pass = createParameterDecorator<RequestContext>(({ info }) => what(info));
    pass(prototype, method as string, at);
  };

/** What is asked below a field of a program, whatever is selected there: the answer is written by the database. */
export const asksFor = (node: FieldNode, selection: Selection): void => {
  shaped.set(node, selection);
};
const shaped = new WeakMap<FieldNode, Selection>();
const writtenOf = ({ fieldNodes: [node] }: Info) => node && shaped.get(node);

/** What is asked below a field. The same object for the same nodes: a program brings the same ones each time. */
export const askedOf = (info: Info): Selection =>
  writtenOf(info) ??
  once(
    asked,
    info.fieldNodes,
    () => new AskedBelow(info, getNamedType(info.returnType), info.fieldNodes),
  );

const askedOfItems = (info: Info): Selection =>
  writtenOf(info) ??
  once(ofItems, info.fieldNodes, () => {
    const list = askedOf(info);
    return either(list.below('nodes'), list.below('edges').below('node'));
  });

type Nodes = readonly FieldNode[];
const asked = new WeakMap<Nodes, Selection>();
const ofItems = new WeakMap<Nodes, Selection>();

function once(known: WeakMap<Nodes, Selection>, nodes: Nodes, make: () => Selection): Selection {
  const found = known.get(nodes) ?? make();
  known.set(nodes, found);
  return found;
}

/** What is asked of a type, found out as far down as somebody looks. */
class AskedBelow implements Selection {
  private readonly nodes = new Map<string, FieldNode[]>();

  constructor(
    private readonly info: Pick<Info, 'schema' | 'fragments' | 'variableValues'>,
    private readonly type: GraphQLNamedType,
    nodes: Nodes,
  ) {
    for (const { selectionSet } of nodes) if (selectionSet) this.collect(selectionSet, new Set());
  }

  get fields(): ReadonlySet<string> {
    return new Set(this.nodes.keys());
  }

  below(name: string): Selection {
    const { type } = this;
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    return new AskedBelow(
      this.info,
      field ? getNamedType(field.type) : type,
      this.nodes.get(name) ?? [],
    );
  }

  private collect({ selections }: SelectionSetNode, spread: Set<string>): void {
    const { schema, fragments, variableValues } = this.info;
    for (const one of selections) {
      if (getDirectiveValues(GraphQLSkipDirective, one, variableValues)?.if === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, one, variableValues)?.if === false) continue;
      if (one.kind === Kind.FIELD) {
        const known = this.nodes.get(one.name.value) ?? [];
        this.nodes.set(one.name.value, [...known, one]);
        continue;
      }
      if (one.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(one.name.value)) continue;
        spread.add(one.name.value);
      }
      const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : fragments[one.name.value];
      if (fragment && meets(schema, this.type, fragment.typeCondition?.name.value))
        this.collect(fragment.selectionSet, spread);
    }
  }
}
