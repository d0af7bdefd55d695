import type { Consensus } from '../comparing/model.js';
import type { Relation } from '../values/value.js';
import type { QuestionKind } from './generated/client.js';
import type { Transaction } from './transaction.js';

/** A question as it stands in the tables, enough to tell what a new comparison changes. */
export interface KnownQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly key: string;
  readonly textEn: string;
  readonly textHi: string;
  readonly consensus: Consensus;
  readonly independentOrigins: number;
  readonly version: number;
  /** In their order. */
  readonly answers: readonly KnownAnswer[];
  readonly comparisons: readonly {
    readonly id: string;
    readonly leftId: string;
    readonly rightId: string;
    readonly relation: Relation;
    readonly rule: string;
    readonly policyVersion: string;
  }[];
  readonly conflictId: string | null;
  /** The keys of what it is about. */
  readonly entities: readonly string[];
}

/** An answer with the ids of its claims. */
export interface KnownAnswer {
  readonly id: string;
  readonly valueKey: string;
  readonly claims: readonly string[];
}

/** The questions about events, or of these keys, in one statement. */
export function findQuestions(
  tx: Transaction,
  eventIds: readonly string[],
  keys: readonly string[],
): Promise<KnownQuestion[]> {
  const events = [...eventIds];
  return tx.$queryRaw<KnownQuestion[]>`
    SELECT q.id::text, q.kind::text, q.key, q."textEn", q."textHi", q.consensus::text, q."independentOrigins", q.version, k.id::text AS "conflictId",
           (SELECT coalesce(json_agg(json_build_object('id', a.id, 'valueKey', a."valueKey", 'claims',
                     (SELECT coalesce(json_agg(c.id), '[]') FROM "Claim" c WHERE c."answerId" = a.id)) ORDER BY a.position), '[]')
              FROM "Answer" a WHERE a."questionId" = q.id) AS answers,
           (SELECT coalesce(json_agg(json_build_object('id', p.id, 'leftId', p."leftId", 'rightId', p."rightId", 'relation', p.relation,
                     'rule', p.rule, 'policyVersion', p."policyVersion")), '[]')
              FROM "Comparison" p WHERE p."questionId" = q.id) AS comparisons,
           (SELECT coalesce(json_agg(e.key), '[]')
              FROM "QuestionEntity" qe JOIN "Entity" e ON e.id = qe."entityId" WHERE qe."questionId" = q.id) AS entities
      FROM "Question" q LEFT JOIN "Conflict" k ON k."questionId" = q.id
     WHERE q."eventId" = ANY(${events}::uuid[]) OR q."secondEventId" = ANY(${events}::uuid[]) OR q.key = ANY(${[...keys]}::text[])`;
}
