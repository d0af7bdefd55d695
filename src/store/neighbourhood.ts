import type { GatheredClaim, GatheredMention, GatheredSubject } from '../comparing/model.js';
import type { Facet } from '../reading/reading.js';
import type { Value } from '../values/value.js';
import { Prisma } from './generated/client.js';
import type { Incoming } from './incoming.js';
import { toJson } from './rows.js';
import type { Transaction } from './transaction.js';

/** All that a change can touch: accounts of events that may be one, and the claims about them. */
export interface Neighbourhood {
  readonly mentions: readonly GatheredMention[];
  /** Which articles are copies of which is for the engine to say. */
  readonly claims: readonly Omit<GatheredClaim, 'copies'>[];
  /** The event that each mention belonged to before the change, by mention. */
  readonly eventOf: ReadonlyMap<string, string>;
}

/**
 * Finds what stored mentions and aspects can be compared with, by indexed keys alone: whatever shares a key and
 * overlaps in time, is ordered against it, or belongs to its event, and so on until nothing is added. `incoming`: an
 * article that is not stored yet.
 */
export async function findNeighbourhood(
  tx: Transaction,
  mentionIds: readonly string[],
  eventIds: readonly string[],
  aspects: readonly string[],
  incoming: Incoming | null,
): Promise<Neighbourhood> {
  const near = incoming ? await neighboursOfBlocks(tx, incoming.told.blocks) : [];
  const found = new Set([...mentionIds, ...near, ...(await mentionsOfEvents(tx, eventIds))]);
  let fresh = [...found];
  while (fresh.length) {
    fresh = (await neighboursOf(tx, fresh)).filter((id) => !found.has(id));
    for (const id of fresh) found.add(id);
  }
  const ids = [...found];
  const rows = [
    ...(ids.length ? await readMentions(tx, ids) : []),
    ...(incoming ? incomingMentions(incoming) : []),
  ];
  const claims = [
    ...(await readClaims(tx, ids, aspects)),
    ...(incoming ? incomingClaims(incoming) : []),
  ];
  return {
    mentions: rows.map(({ id, local, account, articleId, contentHash }) => ({
      ref: id,
      article: articleId,
      sortKey: `${contentHash} ${local.padStart(6, '0')}`,
      event: account,
    })),
    claims: claims.map((claim) => ({
      ref: claim.id,
      article: claim.articleId,
      originKeys: claim.originKeys,
      sortKey: `${claim.contentHash} ${String(claim.position).padStart(6, '0')}`,
      kind: claim.kind,
      subject: subjectOf(claim),
      value: claim.value,
      modality: claim.modality,
    })),
    eventOf: new Map(rows.flatMap(({ id, eventId }) => (eventId ? [[id, eventId] as const] : []))),
  };
}

/** An account as it is stored. The engine alone writes it. */
interface MentionRow {
  readonly id: string;
  readonly local: string;
  readonly account: GatheredMention['event'];
  readonly eventId: string | null;
  readonly articleId: string;
  readonly contentHash: string;
}

function readMentions(tx: Transaction, ids: readonly string[]): Promise<MentionRow[]> {
  return tx.$queryRaw<MentionRow[]>`
    SELECT m.id::text, m.local, m.account, m."eventId"::text, r."articleId"::text, r."contentHash"
      FROM "EventMention" m JOIN "Revision" r ON r.id = m."revisionId" AND r.current
     WHERE m.id = ANY(${[...ids]}::uuid[])`;
}

interface ClaimRow {
  readonly id: string;
  readonly position: number;
  readonly kind: GatheredClaim['kind'];
  readonly value: Value;
  readonly modality: GatheredClaim['modality'];
  readonly mentionId: string | null;
  readonly secondMentionId: string | null;
  readonly aspect: unknown;
  readonly articleId: string;
  readonly contentHash: string;
  readonly originKeys: readonly string[];
}

/** The claims about mentions and about aspects: no claim is about both. */
function readClaims(
  tx: Transaction,
  mentionIds: readonly string[],
  aspects: readonly string[],
): Promise<ClaimRow[]> {
  return tx.$queryRaw<ClaimRow[]>`
    SELECT c.id::text, c.position, c.kind::text, c.value, c.modality::text, c."mentionId"::text, c."secondMentionId"::text,
           c.aspect, r."articleId"::text, r."contentHash", r."originKeys"
      FROM (SELECT * FROM "Claim" WHERE "mentionId" = ANY(${[...mentionIds]}::uuid[])
            UNION ALL
            SELECT * FROM "Claim" WHERE "aspectKey" = ANY(${[...aspects]}::text[])) c
      -- OFFSET keeps the planner from reading all revisions to join a few.
      JOIN LATERAL (SELECT * FROM "Revision" WHERE id = c."revisionId" AND current OFFSET 0) r ON true`;
}

/** What a stored claim is about. */
export function subjectOf({
  mentionId,
  secondMentionId,
  aspect,
}: {
  mentionId: string | null;
  secondMentionId: string | null;
  aspect: unknown;
}): GatheredSubject {
  if (mentionId && secondMentionId)
    return { kind: 'order', first: mentionId, second: secondMentionId };
  if (!mentionId) return aspect as GatheredSubject;
  return {
    kind: 'event',
    mention: mentionId,
    // The engine alone writes this column: for a claim about an event, its facet.
    ...(aspect !== null && { facet: aspect as Facet }),
  };
}

async function mentionsOfEvents(tx: Transaction, eventIds: readonly string[]): Promise<string[]> {
  if (!eventIds.length) return [];
  return (
    await tx.eventMention.findMany({
      where: { eventId: { in: [...eventIds] } },
      select: { id: true },
    })
  ).map(({ id }) => id);
}

/** What is stored under the same keys, with overlapping days. */
async function neighboursOfBlocks(
  tx: Transaction,
  blocks: Incoming['told']['blocks'],
): Promise<string[]> {
  if (!blocks.length) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT other."mentionId"::text AS id
      FROM json_populate_recordset(NULL::"EventBlock", ${toJson(blocks)}::json) own
      JOIN "EventBlock" other ON other."key" = own."key" AND other."windowFrom" <= own."windowTo" AND other."windowTo" >= own."windowFrom"`;
  return rows.map(({ id }) => id);
}

function incomingMentions({ told, articleId, contentHash }: Incoming): MentionRow[] {
  return told.mentions.map(({ id, local, account }) => ({
    id,
    local,
    account: account as unknown as MentionRow['account'],
    eventId: null,
    articleId,
    contentHash,
  }));
}

function incomingClaims({ told, articleId, contentHash, originKeys }: Incoming): ClaimRow[] {
  return told.claims.map((row) => ({
    id: row.id,
    position: row.position,
    kind: row.kind,
    value: row.value as unknown as Value,
    modality: row.modality,
    mentionId: row.mentionId ?? null,
    secondMentionId: row.secondMentionId ?? null,
    aspect: row.aspect ?? null,
    articleId,
    contentHash,
    originKeys,
  }));
}

/**
 * One step outward: the same key with overlapping days, an order against another, the same event. What superseded
 * revisions told is in none of them: their blocks and events are taken away, and an order lies within one revision.
 */
async function neighboursOf(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  // One parameter each: a list of parameters would end at PostgreSQL's 65,535.
  const list = Prisma.sql`${[...ids]}::uuid[]`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT other."mentionId"::text AS id
      FROM "EventBlock" own
      JOIN "EventBlock" other ON other."key" = own."key" AND other."windowFrom" <= own."windowTo" AND other."windowTo" >= own."windowFrom"
     WHERE own."mentionId" = ANY(${list})
    UNION
    SELECT "secondMentionId"::text FROM "Claim" WHERE "mentionId" = ANY(${list}) AND "secondMentionId" IS NOT NULL
    UNION
    SELECT "mentionId"::text FROM "Claim" WHERE "secondMentionId" = ANY(${list})
    UNION
    SELECT other.id::text FROM "EventMention" own JOIN "EventMention" other ON other."eventId" = own."eventId" WHERE own.id = ANY(${list})`;
  return rows.map(({ id }) => id);
}
