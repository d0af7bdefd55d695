import type { PrismaClient } from '../store/generated/client.js';
import { readJoinedQuestions } from '../store/readsJudgedClaims.js';
import type { Node } from '../store/tree/node.js';
import { NODES, type Related, type ROOTS, type Rows } from '../store/tree/nodes.js';
import * as store from '../store/tree/readTree.js';
import * as selections from '../store/tree/selection.js';
import * as shapes from '../store/tree/shape.js';
import type { DisplayLanguage } from '../values/value.js';
import { isRowId } from './lookUpIds.js';

/** What is wanted of rows and of what lies below them. */
export type Selection = selections.Selection;
export const { either } = selections;

/** Rows in the words of an answer, as the database writes them. */
export type Shape = shapes.Shape;
export type Part = shapes.Part;
export type Leaf = shapes.Leaf;
export type ValuePart = shapes.ValuePart;
export const { written } = selections;
export const { filled, isWritable, wordsOf } = shapes;

/** The types that are read by their ids. */
export type RootName = keyof typeof ROOTS;

/** The types that have relations, and what these lead to. */
export type Relations = Related;
export type RelationsOf<Name extends keyof Relations> = keyof Relations[Name] & string;

/** A relation, and the property of a row that holds what it is followed by. */
export interface RelationName {
  readonly type: keyof Relations;
  readonly field: string;
  /** The type to which it leads. */
  readonly to: string;
  readonly of: string;
  readonly isMany: boolean;
}

/** All relations that are read with the rows on which they hang. */
export const RELATIONS: readonly RelationName[] = Object.entries(NODES).flatMap(
  ([type, { relations }]) =>
    Object.entries(relations).map(([field, { node, of, many }]) => ({
      type: type as keyof Relations,
      field,
      to: node,
      of,
      isMany: many,
    })),
);

/** The types that are read as trees, with the names of their relations. */
export const TREES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(NODES).map(([type, { relations }]) => [type, new Set(Object.keys(relations))]),
);

/** Whether what a field tells, or a part of it, stands in a column; of a field with code of its own, whether it is known to. */
export function isTold(type: string, field: string, hasCode: boolean, part?: string): boolean {
  const node = (NODES as Readonly<Record<string, Node>>)[type];
  const source = hasCode ? node?.told?.[field] : (node?.columns[field] ?? node?.large?.[field]);
  if (source === undefined || part === undefined) return source !== undefined;
  return typeof source === 'object' && 'object' in source && part in source.object;
}

/** The column that holds what a field tells in words. */
export const columnInWords = (
  type: string,
  field: string,
  language: DisplayLanguage,
): string | undefined =>
  (NODES as Readonly<Record<string, Node>>)[type]?.words?.[field]?.[language];

/** What a field is made of that is no column of its own. */
export const readsOf = <Name extends keyof typeof NODES>(
  type: Name,
  field: keyof (typeof NODES)[Name]['reads'] & string,
): Selection =>
  selections.select(
    (NODES[type].reads as Readonly<Record<string, selections.Wanted>>)[field] ?? {},
  );

/** What hangs on rows by a relation, with what is wanted of it; `keys` hold what the relation is followed by. */
export const lookUpRelated = <Name extends keyof Relations, Field extends RelationsOf<Name>>(
  prisma: PrismaClient,
  name: Name,
  field: Field,
  keys: readonly string[],
  wanted?: Selection,
): Promise<Relations[Name][Field][]> => store.readRelated(prisma, name, field, keys, wanted);

/**
 * Rows with what is wanted of them, in the ids' order; null for an id that names none. A question that an editor joined to another is
 * told as that: what was written down leads on.
 */
export async function lookUpRows<Name extends RootName>(
  prisma: PrismaClient,
  name: Name,
  ids: readonly string[],
  wanted?: Selection,
): Promise<(Rows[Name] | null)[]> {
  const known = ids.filter(isRowId);
  const rows = await store.readRoots(prisma, name, known, wanted);
  const rowOf = new Map(known.map((id, at) => [id, rows[at] ?? null]));
  const gone = name === 'Question' ? known.filter((id) => !rowOf.get(id)) : [];
  if (gone.length) {
    const joined = await readJoinedQuestions(prisma, gone);
    const leads = joined.map(({ questionId }) => questionId);
    const further = await store.readRoots(prisma, name, leads, wanted);
    const leadOf = new Map(joined.map(({ id }, at) => [id, further[at] ?? null]));
    for (const id of gone) rowOf.set(id, leadOf.get(id.toLowerCase()) ?? null);
  }
  return ids.map((id) => rowOf.get(id) ?? null);
}
