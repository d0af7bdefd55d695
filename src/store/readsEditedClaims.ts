import type { GatheredMention } from '../comparing/model.js';
import type { Evidence } from '../reading/reading.js';
import type { Value } from '../values/value.js';
import type { QuestionKind } from './generated/client.js';
import { LASTING_NAME } from './lastingNames.js';
import { PART } from './questionPlan.js';
import type { Transaction } from './transaction.js';

/** A claim that an editor decides about. */
export interface EditedClaim {
  readonly id: string;
  readonly revisionId: string;
  readonly kind: QuestionKind;
  readonly position: number;
  readonly mentionId: string | null;
  readonly secondMentionId: string | null;
  readonly aspectKey: string | null;
  readonly aspect: unknown;
  /** As it was read. */
  readonly value: Value;
  readonly corrected: Value | null;
  readonly version: number;
  readonly evidence: Evidence;
  readonly current: boolean;
  readonly language: string;
  readonly publishedOn: string | null;
  /** The article's lasting name. */
  readonly article: string;
  readonly articleId: string;
  readonly outlet: string | null;
  readonly questionId: string | null;
}

/** The claim of this id; null where there is none. */
export async function readEditedClaim(tx: Transaction, id: string): Promise<EditedClaim | null> {
  const [row] = await tx.$queryRaw<EditedClaim[]>`
    SELECT c.id::text, c."revisionId"::text, c.kind::text, c.position, c."mentionId"::text, c."secondMentionId"::text, c."aspectKey", c.aspect,
           c.value, c.corrected, c.version,
           json_build_object('exact', c.exact, 'prefix', c.prefix, 'suffix', c.suffix, 'start', c.start, 'end', c."end") AS evidence,
           r.current, r.language, r."publishedOn", ${LASTING_NAME} AS article, t.id::text AS "articleId", o.name AS outlet, w."questionId"::text
      FROM "Claim" c JOIN "Revision" r ON r.id = c."revisionId" JOIN "Article" t ON t.id = r."articleId"
      LEFT JOIN "Outlet" o ON o.id = t."outletId" LEFT JOIN "Answer" w ON w.id = c."answerId"
     WHERE c.id = ${id}::uuid`;
  return row ?? null;
}

/** What an article says now. */
export interface EditedArticle {
  readonly revisionId: string;
  readonly text: string;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly publishedFrom: number | null;
  readonly article: string;
  readonly articleId: string;
  readonly outlet: string | null;
  /** The place behind its last claim. */
  readonly position: number;
}

/** The article of this id; null where there is none. */
export async function readEditedArticle(
  tx: Transaction,
  id: string,
): Promise<EditedArticle | null> {
  const [row] = await tx.$queryRaw<EditedArticle[]>`
    SELECT r.id::text AS "revisionId", r.text, r.language, r."publishedOn", r."publishedFrom", ${LASTING_NAME} AS article, t.id::text AS "articleId", o.name AS outlet,
           (SELECT coalesce(max(position) + 1, 0) FROM "Claim" WHERE "revisionId" = r.id) AS position
      FROM "Article" t JOIN "Revision" r ON r."articleId" = t.id AND r.current LEFT JOIN "Outlet" o ON o.id = t."outletId"
     WHERE t.id = ${id}::uuid`;
  return row ?? null;
}

/** What a question asks of, enough to answer it. */
export interface AskedQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  /** For a question about no event. */
  readonly key: string;
  /** Whether an editor parted it from another. */
  readonly isPart: boolean;
  readonly eventIds: readonly string[];
  /** The facet or the aspect of one of its claims, as the engine writes it. */
  readonly aspect: unknown;
  /** The unit of its figures. */
  readonly unit: string | null;
}

/** The question of this id; null where there is none. */
export async function readAskedQuestion(
  tx: Transaction,
  id: string,
): Promise<AskedQuestion | null> {
  const [row] = await tx.$queryRaw<AskedQuestion[]>`
    SELECT q.id::text, q.kind::text, coalesce(c."aspectKey", q.key) AS key, position(${PART} in q.key) > 0 AS "isPart", array_remove(ARRAY[q."eventId"::text, q."secondEventId"::text], NULL) AS "eventIds", c.aspect, c.unit
      FROM "Question" q
      -- One that is about what the question is about: editors may have joined others.
      LEFT JOIN LATERAL (SELECT c.aspect, c."aspectKey", c.unit FROM "Answer" w JOIN "Claim" c ON c."answerId" = w.id LEFT JOIN "EventMention" m ON m.id = c."mentionId"
                          WHERE w."questionId" = q.id
                          ORDER BY coalesce(m."eventId" IN (q."eventId", q."secondEventId"), q."eventId" IS NULL AND starts_with(q.key, c."aspectKey"), false) DESC, w.position, c.id LIMIT 1) c ON true
     WHERE q.id = ${id}::uuid`;
  return row ?? null;
}

/** An account of an event, in one revision. */
export interface TellingMention {
  readonly id: string;
  readonly revisionId: string;
  readonly local: string;
  readonly eventId: string | null;
  readonly account: GatheredMention['event'];
}

/** All accounts of a revision and of these events, in their order. */
export function readTellings(
  tx: Transaction,
  revisionId: string,
  eventIds: readonly string[],
): Promise<TellingMention[]> {
  return tx.$queryRaw<TellingMention[]>`
    SELECT m.id::text, m."revisionId"::text, m.local, m."eventId"::text, m.account FROM "EventMention" m
     WHERE m."revisionId" = ${revisionId}::uuid OR m."eventId" = ANY(${[...eventIds]}::uuid[])
     ORDER BY length(m.local), m.local, m.id`;
}

/** An account of an event with the article that gives it. */
export interface JudgedTelling extends TellingMention {
  readonly article: string;
  readonly articleId: string;
  /** That of the event. */
  readonly version: number;
}

/** The accounts of these events, in the order of their articles. */
export function readTellingsOfEvents(
  tx: Transaction,
  eventIds: readonly string[],
): Promise<JudgedTelling[]> {
  return tx.$queryRaw<JudgedTelling[]>`
    SELECT m.id::text, m."revisionId"::text, m.local, m."eventId"::text, m.account, ${LASTING_NAME} AS article, t.id::text AS "articleId", e.version
      FROM "EventMention" m JOIN "Event" e ON e.id = m."eventId" JOIN "Revision" r ON r.id = m."revisionId" AND r.current JOIN "Article" t ON t.id = r."articleId"
     WHERE m."eventId" = ANY(${[...eventIds]}::uuid[])
     ORDER BY t.id, length(m.local), m.local`;
}
