import type { GatheredMention } from '../comparing/model.js';
import { Prisma, type PrismaClient } from './generated/client.js';
import type { QuestionRow } from './readsQuestions.js';

/** What one article tells of an event now. */
export interface AccountRow {
  readonly eventId: string;
  readonly revisionId: string;
  readonly mention: GatheredMention;
  /** The days that it puts the event on; null where it names none, or where they are open. */
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** Where a list of events, those told by most articles first, goes on. */
export interface EventKey {
  readonly articles: number;
  readonly id: string;
}

/** The accounts of these events, in order of publication. */
export async function readAccountsOfEvents(
  prisma: PrismaClient,
  eventIds: readonly string[],
): Promise<AccountRow[]> {
  const rows = await prisma.eventMention.findMany({
    where: { eventId: { in: [...eventIds] }, revision: { current: true } },
    select: {
      id: true,
      local: true,
      eventId: true,
      account: true,
      earliest: true,
      latest: true,
      revision: { select: { id: true, articleId: true, contentHash: true } },
    },
    orderBy: [{ revision: { publishedFrom: { sort: 'asc', nulls: 'last' } } }, { id: 'asc' }],
  });
  return rows.map(({ id, local, eventId, account, earliest, latest, revision }) => ({
    eventId: eventId as string,
    revisionId: revision.id,
    earliest,
    latest,
    mention: {
      ref: id,
      article: revision.articleId,
      // As the neighbourhood has it: an event is named the same here and in its questions.
      sortKey: `${revision.contentHash} ${local.padStart(6, '0')}`,
      // The engine alone writes this column, and writes an account.
      event: account as unknown as GatheredMention['event'],
    },
  }));
}

/** The questions about these events, those in conflict first. One that asks of two events comes for each. */
export async function readQuestionsOfEvents(
  prisma: PrismaClient,
  eventIds: readonly string[],
): Promise<{ eventId: string; question: QuestionRow }[]> {
  const ids = [...eventIds];
  const rows = await prisma.question.findMany({
    where: { OR: [{ eventId: { in: ids } }, { secondEventId: { in: ids } }] },
    orderBy: [{ rank: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap((question) =>
    [question.eventId, question.secondEventId].flatMap((eventId) =>
      eventId === null ? [] : [{ eventId, question }],
    ),
  );
}

/** The events that these articles tell of now, those told by most of them first, from after a key on. */
export async function readEventsOfArticles(
  prisma: PrismaClient,
  articleIds: readonly string[],
  take: number,
  after: EventKey | null,
): Promise<EventKey[]> {
  const from = after
    ? Prisma.sql`WHERE articles < ${after.articles}::int OR (articles = ${after.articles}::int AND event > ${after.id}::uuid)`
    : Prisma.empty;
  return prisma.$queryRaw<EventKey[]>`
    SELECT event::text AS id, articles
      FROM (SELECT m."eventId" AS event, count(DISTINCT r."articleId")::int AS articles
              ${accountsOf(articleIds)} GROUP BY m."eventId") told
     ${from}
     ORDER BY articles DESC, event LIMIT ${take}`;
}

export async function countEventsOfArticles(
  prisma: PrismaClient,
  articleIds: readonly string[],
): Promise<number> {
  const [row] = await prisma.$queryRaw<[{ events: number }]>`
    SELECT count(DISTINCT m."eventId")::int AS events ${accountsOf(articleIds)}`;
  return row.events;
}

// One parameter: a list of parameters would be another statement for each length.
const accountsOf = (articleIds: readonly string[]): Prisma.Sql => Prisma.sql`
  FROM "Revision" r JOIN "EventMention" m ON m."revisionId" = r.id AND m."eventId" IS NOT NULL
 WHERE r."articleId" = ANY(${[...articleIds]}::uuid[]) AND r.current`;
