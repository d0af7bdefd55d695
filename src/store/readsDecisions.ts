import type { GatheredMention } from '../comparing/model.js';
import type { ClaimAnchor } from '../reviewing/anchorClaim.js';
import type { Ground, GroundChange } from '../reviewing/ground.js';
import type { Value } from '../values/value.js';
import type { DecisionAction, Modality, Prisma, PrismaClient } from './generated/client.js';
import { beyond, byId, forward, type ListOrder, orderBy, type Stretch } from './keyset.js';
import type { Transaction } from './transaction.js';

/** What a decision says beside its action. The services alone write it. */
export interface DecisionContent {
  /** Whose the conflict is now, by the id of an identity; null for nobody's. */
  readonly assignee?: string | null;
  /** The answer that stands: as a value, as the editor put it, and where that can be looked up. */
  readonly resolution?: {
    readonly value: Value | null;
    readonly text: string | null;
    readonly reference: string | null;
  };
  /** What a decision about a claim is about, and what it says in its stead. */
  readonly claim?: {
    readonly anchor: ClaimAnchor;
    readonly value?: Value;
    /** For a claim that an editor added: all else that makes it one. */
    readonly added?: AddedClaim;
  };
  /** The accounts that a decision about events says are of one event, or of two. */
  readonly accounts?: readonly JudgedAccount[];
  /** The claims that a decision about questions says answer one, or two. */
  readonly answers?: readonly JudgedAnswer[];
  /** What the question that is parted asks, in the editor's words. */
  readonly asks?: string | null;
  /** The events or questions that it was made on, by their rows then: who seeks one that is gone is told what became of it. */
  readonly subjects?: readonly JudgedSubject[];
}

/** An event or a question that a decision was made on. */
export interface JudgedSubject {
  readonly id: string;
  readonly version: number;
  /** Of a question: its key. */
  readonly key?: string;
}

/** A claim that answers a question, by which it is known again in another reading of its article. */
export interface JudgedAnswer {
  readonly isLeft: boolean;
  /** The article's lasting name. */
  readonly article: string;
  readonly anchor: ClaimAnchor;
}

/** An account of an event, by which it is known again in another reading of its article. */
export interface JudgedAccount {
  readonly isLeft: boolean;
  /** The article's lasting name. */
  readonly article: string;
  readonly account: GatheredMention['event'];
}

/** What an added claim is about, as the engine writes it: a facet, an aspect, or the events that its article may not tell of. */
export interface AddedClaim {
  readonly modality: Modality;
  readonly aspect: unknown;
  /** Accounts of the events that it is about; the second for an order. */
  readonly events: readonly GatheredMention['event'][];
}

/** What a person decided, and what took it back. */
export interface DecisionRow {
  readonly id: string;
  readonly action: DecisionAction;
  readonly byId: string;
  readonly byName: string;
  readonly reason: string | null;
  readonly version: number | null;
  readonly ground: Ground;
  readonly content: DecisionContent;
  readonly createdAt: Date;
  readonly undo: {
    readonly byId: string;
    readonly byName: string;
    readonly reason: string | null;
    readonly version: number | null;
    readonly createdAt: Date;
  } | null;
  /** Where it stands; null while nobody tells of its ground. */
  readonly place: {
    readonly questionId: string;
    readonly changes: readonly GroundChange[];
    readonly isStale: boolean;
    readonly isTurned: boolean;
  } | null;
  /** The claim that it stands at; null for a decision about anything else, or while its words stand nowhere. */
  readonly claim: { readonly claimId: string } | null;
  /** The accounts that a decision about events stands at. */
  readonly mentions: readonly { readonly mentionId: string; readonly isLeft: boolean }[];
  /** The claims that a decision about questions was made on; null for one whose words stand nowhere. */
  readonly sides: readonly { readonly claimId: string | null; readonly isLeft: boolean }[];
}

const fields = {
  id: true,
  action: true,
  byId: true,
  byName: true,
  reason: true,
  version: true,
  ground: true,
  content: true,
  createdAt: true,
  undo: { omit: { decisionId: true } },
  place: { omit: { decisionId: true } },
  claim: { select: { claimId: true } },
  mentions: { select: { mentionId: true, isLeft: true } },
  sides: { select: { claimId: true, isLeft: true }, orderBy: { position: 'asc' } },
} satisfies Prisma.DecisionSelect;

// The services alone write the columns of JSON.
const typed = (rows: readonly Prisma.DecisionGetPayload<{ select: typeof fields }>[]) =>
  rows as unknown as DecisionRow[];

/** These decisions, in no order. */
export async function readDecisions(
  tx: Transaction | PrismaClient,
  ids: readonly string[],
): Promise<DecisionRow[]> {
  if (!ids.length) return [];
  return typed(await tx.decision.findMany({ where: { id: { in: [...ids] } }, select: fields }));
}

/** All decisions that stand at these questions, undone ones too, the first first. */
export async function readDecisionsOfQuestions(
  tx: Transaction | PrismaClient,
  questionIds: readonly string[],
): Promise<DecisionRow[]> {
  if (!questionIds.length) return [];
  return typed(
    await tx.decision.findMany({
      where: { place: { questionId: { in: [...questionIds] } } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: fields,
    }),
  );
}

/** What a list of decisions is narrowed to; what is absent does not narrow. */
export interface DecisionCriteria {
  readonly action?: readonly DecisionAction[] | undefined;
  readonly byId?: string | undefined;
  readonly questionId?: string | undefined;
  readonly isUndone?: boolean | undefined;
  readonly isStale?: boolean | undefined;
}

/** The orders that decisions can be listed in. Ids tell their age: they are UUIDs of version 7. */
export const DECISION_ORDERS = {
  NEWEST: [byId('desc')],
  OLDEST: [byId('asc')],
} satisfies Record<string, ListOrder>;
export type DecisionOrder = keyof typeof DECISION_ORDERS;

/** What a decision about a claim does. */
export const CLAIM_ACTIONS = ['ADD_CLAIM', 'CORRECT_CLAIM', 'REJECT_CLAIM'] as const;

/** What a decision about events does. */
export const EVENT_ACTIONS = ['SPLIT_EVENT', 'MERGE_EVENTS'] as const;

/** What a decision about questions does. */
export const QUESTION_ACTIONS = ['SPLIT_QUESTION', 'MERGE_QUESTIONS'] as const;

// What stands nowhere has lost its whole ground.
const staleWhere: Prisma.DecisionWhereInput = {
  OR: [
    {
      action: { notIn: [...CLAIM_ACTIONS, ...EVENT_ACTIONS, ...QUESTION_ACTIONS] },
      OR: [{ place: null }, { place: { isStale: true } }],
    },
    { action: { in: [...CLAIM_ACTIONS] }, claim: null },
    { action: { in: [...QUESTION_ACTIONS] }, sides: { some: { claimId: null } } },
    {
      action: { in: [...EVENT_ACTIONS] },
      OR: [{ mentions: { none: { isLeft: true } } }, { mentions: { none: { isLeft: false } } }],
    },
  ],
};

const where = ({
  action,
  byId: identity,
  questionId,
  isUndone,
  isStale,
}: DecisionCriteria): Prisma.DecisionWhereInput => ({
  ...(action && { action: { in: [...action] } }),
  ...(identity && { byId: identity }),
  ...(questionId && { place: { questionId } }),
  ...(isUndone !== undefined && { undo: isUndone ? { isNot: null } : null }),
  ...(isStale !== undefined && (isStale ? staleWhere : { NOT: staleWhere })),
});

/** A stretch of the decisions that the criteria leave. */
export async function readDecisionPage(
  prisma: PrismaClient,
  criteria: DecisionCriteria,
  order: ListOrder,
  stretch: Stretch,
): Promise<DecisionRow[]> {
  const { take, from, backward } = stretch;
  const rows = await prisma.decision.findMany({
    where: { AND: [where(criteria), ...(from ? [beyond(order, from, backward)] : [])] },
    orderBy: orderBy(order, backward),
    take,
    select: fields,
  });
  return forward(typed(rows), stretch);
}

export async function countDecisions(
  prisma: PrismaClient,
  criteria: DecisionCriteria = {},
): Promise<number> {
  return prisma.decision.count({ where: where(criteria) });
}

/**
 * The decisions about claims, events or questions that stand of the articles of these lasting names, by name, the first first. Few
 * articles have any.
 */
export async function readDecisionsOfArticles(
  tx: Transaction,
  articles: readonly string[],
): Promise<ReadonlyMap<string, DecisionRow[]>> {
  // Most articles come for the first time: one statement says so, and not one for each of a decision's tables.
  const [known] = await tx.$queryRaw<[{ any: boolean }]>`
    SELECT EXISTS (SELECT 1 FROM "DecisionAnchor" WHERE article = ANY(${[...articles]}::text[])) AS any`;
  if (!known.any) return new Map();
  const rows = await tx.decision.findMany({
    where: {
      action: { in: [...CLAIM_ACTIONS, ...EVENT_ACTIONS, ...QUESTION_ACTIONS] },
      undo: null,
      anchors: { some: { article: { in: [...articles] } } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { ...fields, anchors: { select: { article: true } } },
  });
  const found = new Map<string, DecisionRow[]>();
  for (const { anchors, ...row } of rows)
    for (const article of new Set(anchors.map((anchor) => anchor.article)))
      found.set(article, [...(found.get(article) ?? []), ...typed([row])]);
  return found;
}

/** All decisions about these claims, the first first. */
export async function readDecisionsOfClaims(
  tx: Transaction | PrismaClient,
  claimIds: readonly string[],
): Promise<DecisionRow[]> {
  if (!claimIds.length) return [];
  return typed(
    await tx.decision.findMany({
      where: { claim: { claimId: { in: [...claimIds] } } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: fields,
    }),
  );
}

/** All decisions that were made on the event or the question of this id, undone ones too, in no order. */
export async function readDecisionsAbout(
  tx: Transaction,
  subjectId: string,
): Promise<DecisionRow[]> {
  return typed(
    await tx.decision.findMany({
      where: { content: { path: ['subjects'], array_contains: [{ id: subjectId }] } },
      select: fields,
    }),
  );
}

/** The version now of what each of these decisions is about: its conflict or claim; its events or questions added up. Null where that stands nowhere. */
export function readSubjectVersions(
  tx: Transaction | PrismaClient,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly version: number | null }[]> {
  return tx.$queryRaw`
    SELECT d.id::text, coalesce(
             (SELECT k.version FROM "DecisionPlace" p JOIN "Conflict" k ON k."questionId" = p."questionId" WHERE p."decisionId" = d.id),
             (SELECT c.version FROM "DecisionClaim" p JOIN "Claim" c ON c.id = p."claimId" WHERE p."decisionId" = d.id),
             (SELECT sum(version)::int FROM "Event" WHERE id IN
               (SELECT m."eventId" FROM "DecisionMention" p JOIN "EventMention" m ON m.id = p."mentionId" WHERE p."decisionId" = d.id)),
             (SELECT sum(version)::int FROM "Question" WHERE id IN
               (SELECT w."questionId" FROM "DecisionSide" p JOIN "Claim" c ON c.id = p."claimId" JOIN "Answer" w ON w.id = c."answerId" WHERE p."decisionId" = d.id))
           ) AS version
      FROM "Decision" d WHERE d.id = ANY(${[...ids]}::uuid[])`;
}
