import type { GatheredClaim } from '../comparing/model.js';
import type { Value } from '../values/value.js';
import type { PrismaClient, QuestionKind } from './generated/client.js';
import { subjectOf } from './neighbourhood.js';

/** A stored question with the claims that answer it, ready to be compared by other policies. */
export interface ComparedRow {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly isConflicting: boolean;
  readonly claims: readonly (GatheredClaim & {
    /** The answer that it gives as it was compared: clocks, days and places may have been settled among sources. */
    readonly settled: Value;
  })[];
}

interface ClaimRow {
  readonly ref: string;
  readonly article: string;
  readonly originKeys: readonly string[];
  readonly sortKey: string;
  readonly value: Value;
  readonly settled: Value;
  readonly modality: GatheredClaim['modality'];
  readonly mentionId: string | null;
  readonly secondMentionId: string | null;
  readonly aspect: unknown;
}

/** Questions whose values a policy can touch and that have several answers, by id from after one on. */
export async function readComparedQuestions(
  prisma: PrismaClient,
  after: string | null,
  take: number,
): Promise<ComparedRow[]> {
  const rows = await prisma.$queryRaw<
    (Omit<ComparedRow, 'claims'> & { readonly claims: readonly ClaimRow[] })[]
  >`
    SELECT q.id::text, q.kind::text, q.consensus = 'CONFLICTING' AS "isConflicting",
           (SELECT coalesce(json_agg(json_build_object('ref', c.id, 'article', r."articleId", 'originKeys', to_json(r."originKeys"),
                     'sortKey', r."contentHash" || ' ' || lpad(c.position::text, 6, '0'), 'value', coalesce(c.corrected, c.value), 'settled', w.value, 'modality', c.modality,
                     'mentionId', c."mentionId", 'secondMentionId', c."secondMentionId", 'aspect', c.aspect)), '[]')
              FROM "Answer" w JOIN "Claim" c ON c."answerId" = w.id JOIN "Revision" r ON r.id = c."revisionId"
             WHERE w."questionId" = q.id) AS claims
      FROM (SELECT * FROM "Question" q
             WHERE q.kind IN ('DATE', 'DURATION', 'QUANTITY') AND (${after}::uuid IS NULL OR q.id > ${after}::uuid)
               AND EXISTS (SELECT 1 FROM "Comparison" p WHERE p."questionId" = q.id)
             ORDER BY q.id LIMIT ${take}) q
     ORDER BY q.id`;
  return rows.map(({ claims, ...question }) => ({
    ...question,
    claims: claims.map(({ mentionId, secondMentionId, aspect, ...claim }) => ({
      ...claim,
      kind: question.kind,
      copies: [],
      subject: subjectOf({ mentionId, secondMentionId, aspect }),
    })),
  }));
}
