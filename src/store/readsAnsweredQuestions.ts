import type { Evidence } from '../reading/reading.js';
import type { Value } from '../values/value.js';
import type { QuestionKind } from './generated/client.js';
import { LASTING_NAME } from './lastingNames.js';
import type { Transaction } from './transaction.js';

/** A question that an editor joins or parts. */
export interface AnsweredQuestion {
  readonly id: string;
  readonly key: string;
  readonly kind: QuestionKind;
  readonly version: number;
  readonly textEn: string;
  readonly eventId: string | null;
  readonly secondEventId: string | null;
}

/** A claim that answers it, with who makes it. */
export interface AnsweringClaim {
  readonly id: string;
  readonly questionId: string;
  readonly mentionId: string | null;
  readonly aspectKey: string | null;
  readonly aspect: unknown;
  /** As the question has it. */
  readonly value: Value;
  readonly evidence: Evidence;
  /** The article's lasting name. */
  readonly article: string;
  readonly articleId: string;
  readonly outlet: string | null;
}

/** These questions, in no order. */
export function readAnsweredQuestions(
  tx: Transaction,
  ids: readonly string[],
): Promise<AnsweredQuestion[]> {
  return tx.question.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      key: true,
      kind: true,
      version: true,
      textEn: true,
      eventId: true,
      secondEventId: true,
    },
  });
}

/** All claims that answer these questions, the best supported answers first. */
export function readAnsweringClaims(
  tx: Transaction,
  questionIds: readonly string[],
): Promise<AnsweringClaim[]> {
  return tx.$queryRaw<AnsweringClaim[]>`
    SELECT c.id::text, w."questionId"::text, c."mentionId"::text, c."aspectKey", c.aspect, w.value,
           json_build_object('exact', c.exact, 'prefix', c.prefix, 'suffix', c.suffix, 'start', c.start, 'end', c."end") AS evidence,
           ${LASTING_NAME} AS article, t.id::text AS "articleId", o.name AS outlet
      FROM "Answer" w JOIN "Claim" c ON c."answerId" = w.id JOIN "Revision" r ON r.id = c."revisionId"
      JOIN "Article" t ON t.id = r."articleId" LEFT JOIN "Outlet" o ON o.id = t."outletId"
     WHERE w."questionId" = ANY(${[...questionIds]}::uuid[])
     ORDER BY w.position, c.id`;
}

/** The claims of these ids with what each touches: its account, its aspect, and the question that it answers now. */
export function readTouchedByClaims(
  tx: Transaction,
  claimIds: readonly string[],
): Promise<
  {
    readonly mentionId: string | null;
    readonly secondMentionId: string | null;
    readonly aspectKey: string | null;
    readonly eventId: string | null;
    readonly key: string | null;
    readonly questionId: string | null;
  }[]
> {
  return tx.$queryRaw`
    SELECT DISTINCT c."mentionId"::text, c."secondMentionId"::text, c."aspectKey", q."eventId"::text, CASE WHEN q."eventId" IS NULL THEN q.key END AS key, q.id::text AS "questionId"
      FROM "Claim" c LEFT JOIN "Answer" w ON w.id = c."answerId" LEFT JOIN "Question" q ON q.id = w."questionId"
     WHERE c.id = ANY(${[...claimIds]}::uuid[])`;
}
