import type { GatheredClaim, GatheredMention } from '../comparing/model.js';
import type { Value } from '../values/value.js';
import { Prisma } from './generated/client.js';
import { type JudgedClaimRow, judgedClaims } from './readsJudgedClaims.js';
import type { JudgedRow } from './readsJudgedMentions.js';
import { toJson } from './rows.js';
import type { Transaction } from './transaction.js';

/** What a change touches itself. */
export interface Touched {
  readonly mentionIds: readonly string[];
  readonly eventIds: readonly string[];
  readonly aspects: readonly string[];
  /** Keys and days of accounts that are not stored yet. */
  readonly blocks: readonly Prisma.EventBlockCreateManyInput[];
  /** Decisions about such accounts and stored ones. */
  readonly judgedBy: readonly string[];
}

/** All that it can touch, as it is stored. */
export interface NeighbourhoodRows {
  readonly mentions: readonly MentionRow[];
  readonly claims: readonly ClaimRow[];
  /** Those that say it, but for superseded ones. */
  readonly revisions: readonly RevisionRow[];
  /** What editors judged of the accounts, as far as it stands. */
  readonly judged: readonly JudgedRow[];
  /** What they judged of the questions that the claims answer, rejected ones too, with the claims to others that it names. */
  readonly judgedClaims: readonly JudgedClaimRow[];
}

/** An account as it is stored. The engine alone writes it. */
export interface MentionRow {
  readonly id: string;
  readonly revisionId: string;
  readonly local: string;
  readonly account: GatheredMention['event'];
  readonly eventId: string | null;
}

export interface ClaimRow {
  readonly id: string;
  readonly revisionId: string;
  readonly position: number;
  readonly kind: GatheredClaim['kind'];
  readonly value: Value;
  readonly modality: GatheredClaim['modality'];
  readonly mentionId: string | null;
  readonly secondMentionId: string | null;
  readonly aspect: unknown;
}

export interface RevisionRow {
  readonly id: string;
  readonly articleId: string;
  readonly contentHash: string;
  readonly originKeys: readonly string[];
}

/**
 * Reads it in one statement, by indexed keys alone. `found` goes outward from what is touched: to the same key with
 * overlapping days, an order against another, the same event, what an editor judged to be of it, until nothing is added. What superseded revisions told is
 * in none of them: their blocks and events are taken away, and an order lies within one revision.
 */
export async function readNeighbourhood(
  tx: Transaction,
  { mentionIds, eventIds, aspects, blocks, judgedBy }: Touched,
): Promise<NeighbourhoodRows> {
  const [rows] = await tx.$queryRaw<[NeighbourhoodRows]>`
    WITH RECURSIVE found(id) AS (
      (SELECT other."mentionId"
         FROM json_populate_recordset(NULL::"EventBlock", ${toJson(blocks)}::json) own
         JOIN "EventBlock" other ON other.key = own.key AND other."windowFrom" <= own."windowTo" AND other."windowTo" >= own."windowFrom"
       UNION SELECT unnest(${[...mentionIds]}::uuid[])
       UNION SELECT id FROM "EventMention" WHERE "eventId" = ANY(${[...eventIds]}::uuid[])
       UNION SELECT m."mentionId" FROM "DecisionMention" m JOIN "Decision" d ON d.id = m."decisionId" AND d.action = 'MERGE_EVENTS' WHERE m."decisionId" = ANY(${[...judgedBy]}::uuid[]))
      UNION
      SELECT next.id FROM found CROSS JOIN LATERAL (
        SELECT other."mentionId" AS id
          FROM "EventBlock" own
          JOIN "EventBlock" other ON other.key = own.key AND other."windowFrom" <= own."windowTo" AND other."windowTo" >= own."windowFrom"
         WHERE own."mentionId" = found.id
        UNION ALL SELECT "secondMentionId" FROM "Claim" WHERE "mentionId" = found.id AND "secondMentionId" IS NOT NULL
        UNION ALL SELECT "mentionId" FROM "Claim" WHERE "secondMentionId" = found.id
        UNION ALL SELECT other.id FROM "EventMention" own JOIN "EventMention" other ON other."eventId" = own."eventId" WHERE own.id = found.id
        UNION ALL
        SELECT other."mentionId" FROM "DecisionMention" own JOIN "DecisionMention" other ON other."decisionId" = own."decisionId"
          JOIN "Decision" d ON d.id = own."decisionId" AND d.action = 'MERGE_EVENTS'
         WHERE own."mentionId" = found.id AND NOT EXISTS (SELECT 1 FROM "DecisionUndo" u WHERE u."decisionId" = d.id)
      ) next
    ),
    mention AS (
      SELECT m.id, m."revisionId", m.local, m.account, m."eventId" FROM found JOIN "EventMention" m ON m.id = found.id),
    claim AS (
      -- As editors have them; no claim is about both.
      SELECT c.id, c."revisionId", c.position, c.kind, coalesce(c.corrected, c.value) AS value, c.modality, c."mentionId", c."secondMentionId", c.aspect
        FROM found JOIN "Claim" c ON c."mentionId" = found.id AND NOT c."isRejected"
      UNION ALL
      SELECT c.id, c."revisionId", c.position, c.kind, coalesce(c.corrected, c.value) AS value, c.modality, c."mentionId", c."secondMentionId", c.aspect
        FROM "Claim" c WHERE c."aspectKey" = ANY(${[...aspects]}::text[]) AND NOT c."isRejected"),
    judged AS (
      SELECT m."decisionId", d.action, m."mentionId", m."isLeft"
        FROM found JOIN "DecisionMention" m ON m."mentionId" = found.id JOIN "Decision" d ON d.id = m."decisionId"
       WHERE NOT EXISTS (SELECT 1 FROM "DecisionUndo" u WHERE u."decisionId" = d.id)),
    judged_claim AS (${judgedClaims(
      Prisma.sql`SELECT c.id FROM found JOIN "Claim" c ON c."mentionId" = found.id
                 UNION ALL SELECT id FROM "Claim" WHERE "aspectKey" = ANY(${[...aspects]}::text[])`,
      judgedBy,
    )}),
    revision AS (
      SELECT r.id, r."articleId", r."contentHash", r."originKeys"
        FROM (SELECT "revisionId" AS id FROM mention UNION SELECT "revisionId" FROM claim) said
        -- OFFSET keeps the planner from reading all revisions to join a few.
        JOIN LATERAL (SELECT * FROM "Revision" WHERE id = said.id AND current OFFSET 0) r ON true)
    SELECT (SELECT coalesce(json_agg(mention), '[]') FROM mention) AS mentions,
           (SELECT coalesce(json_agg(claim), '[]') FROM claim) AS claims,
           (SELECT coalesce(json_agg(judged), '[]') FROM judged) AS judged,
           (SELECT coalesce(json_agg(judged_claim), '[]') FROM judged_claim) AS "judgedClaims",
           (SELECT coalesce(json_agg(revision), '[]') FROM revision) AS revisions`;
  return rows;
}
