import type { GatheredClaim, GatheredMention } from '../comparing/model.js';
import type { Value } from '../values/value.js';
import type { Prisma } from './generated/client.js';
import { toJson } from './rows.js';
import type { Transaction } from './transaction.js';

/** What a change touches itself. */
export interface Touched {
  readonly mentionIds: readonly string[];
  readonly eventIds: readonly string[];
  readonly aspects: readonly string[];
  /** Keys and days of accounts that are not stored yet. */
  readonly blocks: readonly Prisma.EventBlockCreateManyInput[];
}

/** All that it can touch, as it is stored. */
export interface NeighbourhoodRows {
  readonly mentions: readonly MentionRow[];
  readonly claims: readonly ClaimRow[];
  /** Those that say it, but for superseded ones. */
  readonly revisions: readonly RevisionRow[];
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
  readonly sketch: readonly number[];
}

/**
 * Reads it in one statement, by indexed keys alone. `found` goes outward from what is touched: to the same key with
 * overlapping days, an order against another, the same event, until nothing is added. What superseded revisions told is
 * in none of them: their blocks and events are taken away, and an order lies within one revision.
 */
export async function readNeighbourhood(
  tx: Transaction,
  { mentionIds, eventIds, aspects, blocks }: Touched,
): Promise<NeighbourhoodRows> {
  const [rows] = await tx.$queryRaw<[NeighbourhoodRows]>`
    WITH RECURSIVE found(id) AS (
      (SELECT other."mentionId"
         FROM json_populate_recordset(NULL::"EventBlock", ${toJson(blocks)}::json) own
         JOIN "EventBlock" other ON other.key = own.key AND other."windowFrom" <= own."windowTo" AND other."windowTo" >= own."windowFrom"
       UNION SELECT unnest(${[...mentionIds]}::uuid[])
       UNION SELECT id FROM "EventMention" WHERE "eventId" = ANY(${[...eventIds]}::uuid[]))
      UNION
      SELECT next.id FROM found CROSS JOIN LATERAL (
        SELECT other."mentionId" AS id
          FROM "EventBlock" own
          JOIN "EventBlock" other ON other.key = own.key AND other."windowFrom" <= own."windowTo" AND other."windowTo" >= own."windowFrom"
         WHERE own."mentionId" = found.id
        UNION ALL SELECT "secondMentionId" FROM "Claim" WHERE "mentionId" = found.id AND "secondMentionId" IS NOT NULL
        UNION ALL SELECT "mentionId" FROM "Claim" WHERE "secondMentionId" = found.id
        UNION ALL SELECT other.id FROM "EventMention" own JOIN "EventMention" other ON other."eventId" = own."eventId" WHERE own.id = found.id
      ) next
    ),
    mention AS (
      SELECT m.id, m."revisionId", m.local, m.account, m."eventId" FROM found JOIN "EventMention" m ON m.id = found.id),
    claim AS (
      -- No claim is about both.
      SELECT c.id, c."revisionId", c.position, c.kind, c.value, c.modality, c."mentionId", c."secondMentionId", c.aspect
        FROM found JOIN "Claim" c ON c."mentionId" = found.id
      UNION ALL
      SELECT c.id, c."revisionId", c.position, c.kind, c.value, c.modality, c."mentionId", c."secondMentionId", c.aspect
        FROM "Claim" c WHERE c."aspectKey" = ANY(${[...aspects]}::text[])),
    revision AS (
      SELECT r.id, r."articleId", r."contentHash", r."originKeys", r.sketch
        FROM (SELECT "revisionId" AS id FROM mention UNION SELECT "revisionId" FROM claim) said
        -- OFFSET keeps the planner from reading all revisions to join a few.
        JOIN LATERAL (SELECT * FROM "Revision" WHERE id = said.id AND current OFFSET 0) r ON true)
    SELECT (SELECT coalesce(json_agg(mention), '[]') FROM mention) AS mentions,
           (SELECT coalesce(json_agg(claim), '[]') FROM claim) AS claims,
           (SELECT coalesce(json_agg(revision), '[]') FROM revision) AS revisions`;
  return rows;
}
