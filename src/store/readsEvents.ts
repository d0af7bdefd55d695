import type { GatheredMention } from '../comparing/model.js';
import { Prisma, type PrismaClient } from './generated/client.js';
import { beyond, byId, forward, type ListOrder, orderBy, type Stretch } from './keyset.js';
import { inLanguage } from './narrow.js';
import { oneWith } from './oneEntity.js';
import { type QuestionCriteria, questionWhere } from './readsQuestions.js';
import type { Sought } from './sought.js';
import type { QuestionRow } from './tree/rows.js';

/** What one article tells of an event now. */
export interface AccountRow {
  readonly eventId: string;
  readonly revisionId: string;
  readonly mention: GatheredMention;
  /** The days that it puts the event on; null where it names none, or where they are open. */
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** An event with the number of articles that tell of it. */
export interface EventKey {
  readonly articles: number;
  readonly id: string;
}

/** Those told by most articles first. */
export const TOLD_MOST: ListOrder = [
  { field: 'articles', path: ['articles'], direction: 'desc', as: 'int' },
  byId('asc'),
];

/** What a list of events is narrowed to; what is absent does not narrow. */
export interface EventCriteria {
  readonly type?: readonly string[] | undefined;
  /** Who takes part, or where it is. */
  readonly entityKey?: string | undefined;
  readonly articleIds?: readonly string[] | undefined;
  /** Days that its accounts meet, inclusive. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Whose article tells of it, and in which language: of one article both. */
  readonly outletId?: string | undefined;
  readonly language?: string | undefined;
  /** What a question about it is. */
  readonly consensus?: QuestionCriteria['consensus'];
  readonly state?: QuestionCriteria['state'];
  readonly sought?: Sought | undefined;
}

/** The orders that events can be listed in. */
export const EVENT_ORDERS = {
  EARLIEST: [
    { field: 'firstDay', path: ['earliest'], direction: 'asc', as: 'int', nullable: true },
    byId('asc'),
  ],
  LATEST: [
    { field: 'lastDay', path: ['latest'], direction: 'desc', as: 'int', nullable: true },
    byId('desc'),
  ],
} satisfies Record<string, ListOrder>;
export type EventOrder = keyof typeof EVENT_ORDERS;

const where = ({
  type,
  entityKey,
  articleIds,
  from,
  to,
  outletId,
  language,
  ...asked
}: EventCriteria): Prisma.EventWhereInput => ({
  ...(type && { type: { in: [...type] } }),
  AND: [
    // An event of which no article tells any more is none.
    {
      mentions: {
        some: {
          revision: {
            current: true,
            ...(articleIds && { articleId: { in: [...articleIds] } }),
            ...(outletId && { article: { outletId } }),
            ...(language && inLanguage(language)),
          },
        },
      },
    },
    ...(entityKey
      ? [
          {
            mentions: {
              some: {
                revision: { current: true },
                OR: [
                  { participants: { some: { entity: oneWith(entityKey) } } },
                  { place: oneWith(entityKey) },
                ],
              },
            },
          },
        ]
      : []),
    ...(asked.consensus || asked.state || asked.sought ? [isAsked(questionWhere(asked))] : []),
    ...(from === undefined ? [] : [{ latest: { gte: from } }]),
    ...(to === undefined ? [] : [{ earliest: { lte: to } }]),
  ],
});

/** A question about it is such a one. */
const isAsked = (question: Prisma.QuestionWhereInput): Prisma.EventWhereInput => ({
  OR: [{ questions: { some: question } }, { ordersTo: { some: question } }],
});

/** An event's place in the orders. */
export interface EventDays {
  readonly id: string;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
}

/** A stretch of the events that the criteria leave. */
export async function readEventPage(
  prisma: PrismaClient,
  criteria: EventCriteria,
  order: ListOrder,
  stretch: Stretch,
): Promise<EventDays[]> {
  const { take, from, backward } = stretch;
  const rows = await prisma.event.findMany({
    where: { AND: [where(criteria), ...(from ? [beyond(order, from, backward)] : [])] },
    orderBy: orderBy(order, backward),
    take,
    select: { id: true, earliest: true, latest: true },
  });
  return forward(
    rows.map(({ id, earliest, latest }) => ({ id, firstDay: earliest, lastDay: latest })),
    stretch,
  );
}

export async function countEvents(prisma: PrismaClient, criteria: EventCriteria): Promise<number> {
  return prisma.event.count({ where: where(criteria) });
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

/** A stretch of the events that these articles tell of now, those told by most of them first. */
export async function readEventsOfArticles(
  prisma: PrismaClient,
  articleIds: readonly string[],
  stretch: Stretch,
): Promise<EventKey[]> {
  const { take, from: key, backward } = stretch;
  const [articles, id] = key ?? [];
  const from = !key
    ? Prisma.empty
    : backward
      ? Prisma.sql`WHERE articles > ${articles}::int OR (articles = ${articles}::int AND event < ${id}::uuid)`
      : Prisma.sql`WHERE articles < ${articles}::int OR (articles = ${articles}::int AND event > ${id}::uuid)`;
  const sort = backward
    ? Prisma.sql`articles ASC, event DESC`
    : Prisma.sql`articles DESC, event ASC`;
  const rows = await prisma.$queryRaw<EventKey[]>`
    SELECT event::text AS id, articles
      FROM (SELECT m."eventId" AS event, count(DISTINCT r."articleId")::int AS articles
              ${accountsOf(articleIds)} GROUP BY m."eventId") told
     ${from}
     ORDER BY ${sort} LIMIT ${take}`;
  return forward(rows, stretch);
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

/** The versions of these events, in no order. */
export function readVersionsOfEvents(
  prisma: PrismaClient,
  eventIds: readonly string[],
): Promise<{ readonly id: string; readonly version: number }[]> {
  return prisma.event.findMany({
    where: { id: { in: [...eventIds] } },
    select: { id: true, version: true },
  });
}
