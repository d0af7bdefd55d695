import type { Prisma } from '../generated/client.js';

/** A table, by the name of its model. */
export type Model = Prisma.ModelName;

type Payload<M extends Model> = Prisma.TypeMap['model'][M]['payload'];
type Scalars<M extends Model> = Payload<M>['scalars'];
type Objects<M extends Model> = Payload<M>['objects'];

/** A column of a table, as Prisma's schema has it: one that is renamed there no longer compiles here. */
export type Column<M extends Model> = keyof Scalars<M> & string;
/** A column that holds a moment. */
export type MomentColumn<M extends Model> = {
  [C in Column<M>]: Scalars<M>[C] extends Date ? C : never;
}[Column<M>];
/** Any other. */
export type PlainColumn<M extends Model> = Exclude<Column<M>, MomentColumn<M>>;

/** A relation of a table, as Prisma's schema has it. */
export type RelationOf<M extends Model> = keyof Objects<M> & string;
type Named<Found> = Found extends { name: infer Name extends Model } ? Name : never;
/** Where a relation leads. */
export type Target<M extends Model, R extends RelationOf<M>> = Named<
  Objects<M>[R] extends (infer One)[] ? One : NonNullable<Objects<M>[R]>
>;
/** A relation that leads to exactly one row. */
export type RequiredRelation<M extends Model> = {
  [R in RelationOf<M>]: Objects<M>[R] extends { name: Model } ? R : never;
}[RelationOf<M>];

/** Which column of a table meets which of the other. */
type Join<M extends Model, R extends RelationOf<M>> = readonly [
  own: Column<M>,
  target: Target<M, R>,
  theirs: Column<Target<M, R>>,
];

/**
 * How tables hang together, for the relations that statements of trees and conditions of lists follow. Prisma's client keeps this to
 * itself; names are checked against it here, and the whole against the database by a test.
 */
export const JOINS = {
  Answer: {
    question: ['questionId', 'Question', 'id'],
    claims: ['id', 'Claim', 'answerId'],
  },
  Article: {
    outlet: ['outletId', 'Outlet', 'id'],
    revisions: ['id', 'Revision', 'articleId'],
  },
  Claim: {
    revision: ['revisionId', 'Revision', 'id'],
    answer: ['answerId', 'Answer', 'id'],
    entity: ['entityId', 'Entity', 'id'],
    mention: ['mentionId', 'EventMention', 'id'],
    secondMention: ['secondMentionId', 'EventMention', 'id'],
  },
  Comparison: {
    question: ['questionId', 'Question', 'id'],
    left: ['leftId', 'Answer', 'id'],
    right: ['rightId', 'Answer', 'id'],
  },
  Conflict: { question: ['questionId', 'Question', 'id'] },
  Entity: {
    canonical: ['canonicalId', 'Entity', 'id'],
    merged: ['id', 'Entity', 'canonicalId'],
  },
  Question: {
    answers: ['id', 'Answer', 'questionId'],
    conflict: ['id', 'Conflict', 'questionId'],
    entities: ['id', 'QuestionEntity', 'questionId'],
  },
  QuestionEntity: { entity: ['entityId', 'Entity', 'id'] },
  Revision: {
    article: ['articleId', 'Article', 'id'],
    claims: ['id', 'Claim', 'revisionId'],
    events: ['id', 'EventMention', 'revisionId'],
  },
} as const satisfies { [M in Model]?: { [R in RelationOf<M>]?: Join<M, R> } };

/** How a relation of a table is followed; undefined where the name is that of a column, or of a relation that nothing follows. */
export const joinOf = (
  model: Model,
  relation: string,
): readonly [own: string, target: Model, theirs: string] | undefined =>
  (JOINS as Partial<Record<Model, Record<string, readonly [string, Model, string]>>>)[model]?.[
    relation
  ];
