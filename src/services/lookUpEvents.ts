import { canonicalAccount } from '../comparing/canonical/account.js';
import type { Canonicals } from '../comparing/canonical/entity.js';
import { describeEvent } from '../comparing/describe.js';
import type { EventDescription } from '../comparing/model.js';
import type { PrismaClient } from '../store/generated/client.js';
import * as store from '../store/readsEvents.js';
import type { Day } from '../values/day.js';
import { canonicalsIn } from './canonicals.js';
import { entityKey } from './entityIds.js';
import { toDays, toLanguage } from './lookUpFilters.js';
import { checkRowId, grouped, inOrder, isRowId } from './lookUpIds.js';
import { lookUpPage, type Page, type PageRequest } from './lookUpPage.js';
import type { QuestionRecord } from './lookUpQuestions.js';
import { toSought } from './soughtWords.js';

/** An event as callers see it. */
export interface EventRecord {
  readonly id: string;
  readonly type: string;
  /** The first and the last day that its accounts name; null where open. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** What its phrase is made of. */
  readonly description: EventDescription;
  /** The revisions that tell of it, in order of publication. */
  readonly revisionIds: readonly string[];
}

/** These events in the ids' order; null for an id that names none of which any article tells. */
export async function lookUpEvents(
  prisma: PrismaClient,
  ids: readonly string[],
): Promise<(EventRecord | null)[]> {
  const [rows, canonicals] = await Promise.all([
    store.readAccountsOfEvents(prisma, ids.filter(isRowId)),
    canonicalsIn(prisma),
  ]);
  const accounts = grouped(ids, rows, (row) => row.eventId);
  return accounts.map((of, at) => (of.length ? toRecord(ids[at] as string, of, canonicals) : null));
}

/** What a list of events is narrowed to, as the caller sent it: null and absent alike do not narrow. */
export interface EventFilter {
  readonly type?: readonly string[] | null;
  readonly entityId?: string | null;
  readonly articleId?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly outletId?: string | null;
  readonly language?: string | null;
  readonly consensus?: store.EventCriteria['consensus'] | null;
  readonly state?: store.EventCriteria['state'] | null;
  readonly text?: string | null;
}

export type EventOrder = store.EventOrder;

/** Events that the filter leaves, in the order of their days; `within` names the articles that tell of them. */
export async function lookUpEventPage(
  prisma: PrismaClient,
  request: PageRequest,
  filter: EventFilter = {},
  order: EventOrder = 'EARLIEST',
  within?: readonly string[],
  at = 'filter',
): Promise<Page<EventRecord>> {
  const { articleId, entityId, outletId, language } = filter;
  const criteria = {
    type: filter.type ?? undefined,
    entityKey: entityId == null ? undefined : entityKey(`${at}.entityId`, entityId),
    articleIds:
      within ?? (articleId == null ? undefined : [checkRowId(`${at}.articleId`, articleId)]),
    ...toDays(at, '', filter.from, filter.to),
    outletId: outletId == null ? undefined : checkRowId(`${at}.outletId`, outletId),
    language: language == null ? undefined : toLanguage(`${at}.language`, language),
    consensus: filter.consensus ?? undefined,
    state: filter.state ?? undefined,
    sought: await toSought(prisma, `${at}.text`, filter.text),
  };
  const columns = store.EVENT_ORDERS[order];
  return lookUpPage<EventRecord & store.EventDays>(
    {
      name: `events ${order}`,
      order: columns,
      rows: async (stretch) => {
        const days = await store.readEventPage(prisma, criteria, columns, stretch);
        const events = await lookUpEvents(
          prisma,
          days.map(({ id }) => id),
        );
        return days.flatMap((row, place) => {
          const event = events[place];
          return event ? [{ ...event, ...row }] : [];
        });
      },
      count: () => store.countEvents(prisma, criteria),
    },
    request,
  );
}

/** The questions about each event, those in conflict first. */
export async function lookUpQuestionsOfEvents(
  prisma: PrismaClient,
  eventIds: readonly string[],
): Promise<QuestionRecord[][]> {
  const rows = await store.readQuestionsOfEvents(prisma, eventIds);
  return grouped(eventIds, rows, (row) => row.eventId).map((of) =>
    of.map(({ question }) => question),
  );
}

function toRecord(
  id: string,
  accounts: readonly store.AccountRow[],
  canonicals: Canonicals,
): EventRecord {
  const mentions = accounts
    .map(({ mention }) => ({ ...mention, event: canonicalAccount(mention.event, canonicals) }))
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  // Claims tell a description whether the event is past, which no phrase says.
  const description = describeEvent({ mentions }, []);
  return {
    id,
    type: description.type,
    ...daysOf(accounts),
    description,
    revisionIds: accounts.map(({ revisionId }) => revisionId),
  };
}

/** From the first to the last day named. An account that leaves one side open says nothing more, unless it lies beyond. */
function daysOf(accounts: readonly store.AccountRow[]): Pick<EventRecord, 'earliest' | 'latest'> {
  const first = Math.min(...accounts.flatMap(({ earliest }) => earliest ?? []));
  const last = Math.max(...accounts.flatMap(({ latest }) => latest ?? []));
  const isEarlier = accounts.some(({ latest }) => latest !== null && latest < first);
  const isLater = accounts.some(({ earliest }) => earliest !== null && earliest > last);
  return { earliest: isEarlier ? null : orNull(first), latest: isLater ? null : orNull(last) };
}

const orNull = (day: Day): Day | null => (Number.isFinite(day) ? day : null);

/** The version of each event; null for one that is gone. */
export async function lookUpVersionsOfEvents(
  prisma: PrismaClient,
  eventIds: readonly string[],
): Promise<(number | null)[]> {
  const rows = await store.readVersionsOfEvents(prisma, eventIds);
  return inOrder(eventIds, rows, (row) => row.id).map((row) => row?.version ?? null);
}
