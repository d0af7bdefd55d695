import type { GatheredEvent } from '../comparing/model.js';
import { Prisma } from './generated/client.js';
import type { Incoming } from './incoming.js';
import type { Neighbourhood } from './neighbourhood.js';
import { newId } from './newId.js';
import { toJson, updateRows } from './rows.js';
import type { Transaction } from './transaction.js';
import {
  type Cause,
  type QuestionToStore,
  type StoredQuestions,
  storeQuestions,
} from './writeQuestions.js';
import { type ReadingRows, readingChanges } from './writeReading.js';

/** What a comparison comes to, ready to be stored. Questions name events by their place in `events`. */
export interface ComparisonToStore {
  readonly events: readonly GatheredEvent[];
  readonly questions: readonly QuestionToStore[];
}

/**
 * Writes the events of a neighbourhood and the questions about them, in place of what was there. `oldEvents` and
 * `aspects`: what the change took something away from; `incoming`: articles that are not stored yet; `cause`: what brings this about, as those who follow are told. Gives what changed.
 */
export async function storeComparison(
  tx: Transaction,
  before: Neighbourhood,
  oldEvents: readonly string[],
  aspects: readonly string[],
  { events, questions }: ComparisonToStore,
  incoming: Incoming | null,
  cause: Cause,
): Promise<StoredQuestions> {
  const known = [...new Set([...before.eventOf.values(), ...oldEvents])];
  const { ids: eventIds, changes, eventOf } = eventRows(before, oldEvents, events);
  const gone = known.filter((id) => !eventIds.includes(id));
  const asked = [...new Set([...eventIds, ...known])].filter((id) => !before.beside.has(id));
  const touched = { eventIds: asked, aspects };
  const told = allTold(incoming);
  const own = new Set(told.mentions.map(({ id }) => id));
  const ownClaims = new Set(told.claims.map(({ id }) => id));
  const moved = [...eventOf].filter(([id]) => !own.has(id));
  const stored = await storeQuestions(
    tx,
    touched,
    questions,
    eventIds,
    (answerOf) => [
      ...(incoming?.changes ?? []),
      ...changes,
      ...readingChanges(told, eventOf, answerOf),
      ...(incoming?.articles.flatMap((article) => article.changes) ?? []),
      updateRows(
        'EventMention',
        moved.map(([id, eventId]) => ({ id, eventId })),
      ),
      // Hangs claims on their answers; one that an answer loses and no other takes hangs on none.
      updateRows(
        'Claim',
        [...answerOf].flatMap(([id, answerId]) => (ownClaims.has(id) ? [] : [{ id, answerId }])),
      ),
    ],
    cause,
  );
  if (gone.length)
    await tx.event.deleteMany({ where: { id: { in: gone }, mentions: { none: {} } } });
  return stored;
}

/** What all of them tell, as rows of one statement. */
function allTold(incoming: Incoming | null): ReadingRows {
  const told = incoming?.articles.map((article) => article.told) ?? [];
  return {
    mentions: told.flatMap(({ mentions }) => mentions),
    participants: told.flatMap(({ participants }) => participants),
    blocks: told.flatMap(({ blocks }) => blocks),
    claims: told.flatMap(({ claims }) => claims),
  };
}

/** Gives each event a row: the one that most of its mentions had before, so that ids outlive what joins or leaves. */
function eventRows(
  before: Neighbourhood,
  oldEvents: readonly string[],
  events: readonly GatheredEvent[],
): {
  readonly ids: readonly string[];
  readonly changes: readonly (Prisma.Sql | null)[];
  /** The events of mentions that belonged to none or to another. */
  readonly eventOf: ReadonlyMap<string, string>;
} {
  const kept = keptIds(before, events);
  const ids = events.map((_, at): string => kept[at] ?? newId());
  const rows = events.map((event, at) => ({ id: ids[at] as string, ...boundsOf(event) }));
  const eventOf = new Map(
    events.flatMap((event, at) =>
      event.mentions
        .filter((mention) => before.eventOf.get(mention.ref) !== ids[at])
        .map((mention) => [mention.ref, ids[at] as string] as const),
    ),
  );
  const moved = new Set([
    ...oldEvents,
    ...eventOf.values(),
    ...[...eventOf.keys()].flatMap((mention) => before.eventOf.get(mention) ?? []),
  ]);
  const told = rows.map((row, at) => ({
    ...row,
    type: events[at]?.mentions[0]?.event.type,
    isMoved: moved.has(row.id),
    from: (events[at]?.mentions ?? []).flatMap(({ ref }) => before.eventOf.get(ref) ?? []),
  }));
  const changes = [
    insertEvents(told.filter((_, at) => !kept[at])),
    updateEvents(told.filter((_, at) => kept[at])),
  ];
  return { ids, changes, eventOf };
}

/** An event with the events that its accounts come from, and whether any has joined or left it. */
type EventRow = Readonly<
  Record<'from' | 'isMoved' | 'id' | 'type' | 'earliest' | 'latest', unknown>
>;

const TOLD = Prisma.raw(
  'AS told(id uuid, type text, earliest int, latest int, "isMoved" boolean, "from" uuid[])',
);
// No account ever comes to a version that its event had.
const NEXT_VERSION = Prisma.raw(
  '1 + coalesce((SELECT max(version) FROM "Event" WHERE id = ANY(told."from")), 0)',
);

const insertEvents = (rows: readonly EventRow[]): Prisma.Sql | null =>
  rows.length
    ? Prisma.sql`INSERT INTO "Event" (id, type, earliest, latest, version)
        SELECT id, type, earliest, latest, ${NEXT_VERSION} FROM json_to_recordset(${toJson(rows)}::json) ${TOLD}`
    : null;

const updateEvents = (rows: readonly EventRow[]): Prisma.Sql | null =>
  rows.length
    ? Prisma.sql`UPDATE "Event" own SET earliest = told.earliest, latest = told.latest, version = CASE WHEN told."isMoved" THEN ${NEXT_VERSION} ELSE own.version END
        FROM json_to_recordset(${toJson(rows)}::json) ${TOLD}
       WHERE own.id = told.id AND (told."isMoved" OR (own.earliest, own.latest) IS DISTINCT FROM (told.earliest, told.latest))`
    : null;

function keptIds(before: Neighbourhood, events: readonly GatheredEvent[]): (string | undefined)[] {
  const shares: { event: number; id: string; mentions: number }[] = [];
  for (const [event, { mentions }] of events.entries()) {
    const counts = new Map<string, number>();
    for (const { ref } of mentions) {
      const id = before.eventOf.get(ref);
      if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const [id, count] of counts) shares.push({ event, id, mentions: count });
  }
  shares.sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
  const kept: (string | undefined)[] = events.map(() => undefined);
  const taken = new Set<string>();
  for (const { event, id } of shares) {
    if (kept[event] !== undefined || taken.has(id)) continue;
    kept[event] = id;
    taken.add(id);
  }
  return kept;
}

/** The days that the event's accounts seek it in, all together. */
function boundsOf({ mentions }: GatheredEvent): { earliest: number | null; latest: number | null } {
  const windows = mentions.flatMap(({ event }) => (event.window ? [event.window] : []));
  if (!windows.length) return { earliest: null, latest: null };
  return {
    earliest: Math.min(...windows.map((one) => one.from)),
    latest: Math.max(...windows.map((one) => one.to)),
  };
}
