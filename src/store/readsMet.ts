import { Prisma } from './generated/client.js';
import type { MentionRow, NeighbourhoodRows, RevisionRow } from './neighbourhoodRows.js';
import { judgedClaims } from './readsJudgedClaims.js';
import { toJson } from './rows.js';
import type { Transaction } from './transaction.js';

// Each join is a LATERAL with OFFSET 0: look-ups by index, whatever the planner believes of tables that it has no statistics
// of. Left to it, the plan of `readTouched` turned into a walk through all claims at 80,000 of them, from 5 ms to 95.

/** An account of an event that others share a key and days with, with what its article is known by. */
export interface MetRow extends MentionRow, Pick<RevisionRow, 'articleId' | 'contentHash'> {
  readonly eventId: string;
  /** Whether an editor judged of which event it is. */
  readonly isJudged: boolean;
}

/**
 * All accounts of the events of which any shares a key and days with accounts that are to be stored (`blocks`) or that are
 * (`mentionIds`), but for events that are known already.
 */
export async function readMet(
  tx: Transaction,
  blocks: readonly Prisma.EventBlockCreateManyInput[],
  mentionIds: readonly string[],
  known: readonly string[],
): Promise<MetRow[]> {
  const [found] = await tx.$queryRaw<[{ met: MetRow[] }]>`
    WITH own AS (
      SELECT key, "windowFrom", "windowTo" FROM json_populate_recordset(NULL::"EventBlock", ${toJson(blocks)}::json)
      UNION SELECT key, "windowFrom", "windowTo" FROM "EventBlock" WHERE "mentionId" = ANY(${[...mentionIds]}::uuid[])),
    near AS (
      SELECT DISTINCT other.id FROM own
        JOIN LATERAL (SELECT "mentionId" AS id FROM "EventBlock" WHERE key = own.key AND "windowFrom" <= own."windowTo" AND "windowTo" >= own."windowFrom" OFFSET 0) other ON true),
    event AS (
      SELECT DISTINCT m."eventId" AS id FROM near
        JOIN LATERAL (SELECT "eventId" FROM "EventMention" WHERE id = near.id OFFSET 0) m ON m."eventId" <> ALL(${[...known]}::uuid[])),
    met AS (
      SELECT m.id, m."revisionId", m.local, m.account, m."eventId", r."articleId", r."contentHash",
             EXISTS (SELECT 1 FROM "DecisionMention" d WHERE d."mentionId" = m.id) AS "isJudged"
        FROM event JOIN LATERAL (SELECT * FROM "EventMention" WHERE "eventId" = event.id OFFSET 0) m ON true
        JOIN LATERAL (SELECT * FROM "Revision" WHERE id = m."revisionId" OFFSET 0) r ON true)
    SELECT coalesce(json_agg(met), '[]') AS met FROM met`;
  return found.met;
}

/**
 * What is told of these accounts and under these aspects, and with it the events that any of them is ordered against: all
 * accounts of those that are not given, and what is told of them. Nothing beyond.
 */
export async function readTouched(
  tx: Transaction,
  mentionIds: readonly string[],
  aspects: readonly string[],
): Promise<NeighbourhoodRows> {
  const [rows] = await tx.$queryRaw<[Omit<NeighbourhoodRows, 'judged'>]>`
    WITH own AS (SELECT unnest(${[...mentionIds]}::uuid[]) AS id),
    other AS (
      SELECT c.id FROM own JOIN LATERAL (SELECT "secondMentionId" AS id FROM "Claim" WHERE "mentionId" = own.id AND "secondMentionId" IS NOT NULL OFFSET 0) c ON true
      UNION SELECT c.id FROM own JOIN LATERAL (SELECT "mentionId" AS id FROM "Claim" WHERE "secondMentionId" = own.id OFFSET 0) c ON true),
    beside AS (
      SELECT DISTINCT m."eventId" AS id FROM other
        JOIN LATERAL (SELECT id, "eventId" FROM "EventMention" WHERE id = other.id OFFSET 0) m ON m.id NOT IN (SELECT id FROM own)),
    mention AS (
      SELECT m.id, m."revisionId", m.local, m.account, m."eventId" FROM beside
        JOIN LATERAL (SELECT * FROM "EventMention" WHERE "eventId" = beside.id OFFSET 0) m ON m.id NOT IN (SELECT id FROM own)),
    found AS (SELECT id FROM own UNION SELECT id FROM mention),
    claim AS (
      SELECT c.id, c."revisionId", c.position, c.kind, coalesce(c.corrected, c.value) AS value, c.modality, c."mentionId", c."secondMentionId", c.aspect
        FROM found JOIN LATERAL (SELECT * FROM "Claim" WHERE "mentionId" = found.id OFFSET 0) c ON NOT c."isRejected"
      UNION ALL
      -- What orders an event beside against one farther away says no more than that it took place.
      SELECT c.id, c."revisionId", c.position, c.kind, coalesce(c.corrected, c.value) AS value, c.modality, c."mentionId", c."secondMentionId", c.aspect
        FROM mention JOIN LATERAL (SELECT * FROM "Claim" WHERE "secondMentionId" = mention.id OFFSET 0) c
          ON NOT c."isRejected" AND c."mentionId" NOT IN (SELECT id FROM found)
      UNION ALL
      SELECT c.id, c."revisionId", c.position, c.kind, coalesce(c.corrected, c.value) AS value, c.modality, c."mentionId", c."secondMentionId", c.aspect
        FROM unnest(${[...aspects]}::text[]) asked
          JOIN LATERAL (SELECT * FROM "Claim" WHERE "aspectKey" = asked OFFSET 0) c ON NOT c."isRejected"),
    judged_claim AS (${judgedClaims(
      Prisma.sql`SELECT c.id FROM found JOIN LATERAL (SELECT id FROM "Claim" WHERE "mentionId" = found.id OFFSET 0) c ON true
                 UNION ALL SELECT c.id FROM unnest(${[...aspects]}::text[]) asked
                   JOIN LATERAL (SELECT id FROM "Claim" WHERE "aspectKey" = asked OFFSET 0) c ON true`,
      [],
    )}),
    revision AS (
      SELECT r.id, r."articleId", r."contentHash", r."originKeys"
        FROM (SELECT m."revisionId" AS id FROM found JOIN LATERAL (SELECT "revisionId" FROM "EventMention" WHERE id = found.id OFFSET 0) m ON true UNION SELECT "revisionId" FROM claim) said
        JOIN LATERAL (SELECT * FROM "Revision" WHERE id = said.id AND current OFFSET 0) r ON true)
    SELECT (SELECT coalesce(json_agg(mention), '[]') FROM mention) AS mentions,
           (SELECT coalesce(json_agg(claim), '[]') FROM claim) AS claims,
           (SELECT coalesce(json_agg(judged_claim), '[]') FROM judged_claim) AS "judgedClaims",
           (SELECT coalesce(json_agg(revision), '[]') FROM revision) AS revisions`;
  return { ...rows, judged: [] };
}
