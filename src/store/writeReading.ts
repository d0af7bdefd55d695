import type { Claim, EventMention } from '../reading/reading.js';
import { timeBounds } from '../values/edtf.js';
import type { Value } from '../values/value.js';
import type { Prisma } from './generated/client.js';
import { newId } from './newId.js';
import { insertRows } from './rows.js';
import type { Transaction } from './transaction.js';

/** What a participant is in an event of each type. */
const ROLES: Readonly<Record<EventMention['type'], string>> = {
  meeting: 'participant',
  call: 'participant',
  visit: 'visitor',
  gathering: 'body',
  happening: 'kind or participant',
};

/** What was read from a revision, as rows that have their ids. */
export interface ReadingRows {
  readonly mentions: readonly (Prisma.EventMentionCreateManyInput & { readonly id: string })[];
  readonly participants: readonly Prisma.EventParticipantCreateManyInput[];
  readonly blocks: readonly Prisma.EventBlockCreateManyInput[];
  readonly claims: readonly (Prisma.ClaimCreateManyInput & { readonly id: string })[];
}

/** Under which keys what was read is compared: those that standing judgements make of its own. */
export interface LookUpKeys {
  readonly blocks: (keys: readonly string[]) => readonly string[];
  readonly aspect: (subject: Extract<Claim['subject'], { kind: 'aspect' }>) => string;
}

/** What was read from a revision: its accounts of events and its claims. */
export function readingRows(
  revisionId: string,
  events: readonly EventMention[],
  claims: readonly Claim[],
  entityIds: ReadonlyMap<string, string>,
  keys: LookUpKeys,
  words: (claim: Claim) => readonly string[],
): ReadingRows {
  const idOf = (key: string): string => entityIds.get(key) as string;
  const mentionIds = new Map(events.map(({ id }) => [id, newId()]));
  const mentions = events.map((event) => ({
    id: mentionIds.get(event.id) as string,
    ...mentionRow(revisionId, event, event.place && idOf(event.place.key)),
  }));
  const participants = events.flatMap((event) =>
    event.participants.map(({ key }, position) => ({
      mentionId: mentionIds.get(event.id) as string,
      entityId: idOf(key),
      position,
      role: ROLES[event.type],
    })),
  );
  const blocks = events.flatMap(({ id, window, blockKeys }) =>
    window
      ? keys.blocks(blockKeys).map((key) => ({
          key,
          mentionId: mentionIds.get(id) as string,
          windowFrom: window.from,
          windowTo: window.to,
        }))
      : [],
  );
  const told = claims.map((claim, position) => ({
    id: newId(),
    ...claimRow(revisionId, claim, position, mentionIds, entityIds, keys),
    words: [...words(claim)],
  }));
  return { mentions, participants, blocks, claims: told };
}

/** What it takes to store it, once it is known of which events it tells and what it answers. */
export function readingChanges(
  { mentions, participants, blocks, claims }: ReadingRows,
  eventOf: ReadonlyMap<string, string>,
  answerOf: ReadonlyMap<string, string | null>,
): (Prisma.Sql | null)[] {
  return [
    insertRows(
      'EventMention',
      mentions.map((row) => ({ ...row, eventId: eventOf.get(row.id) ?? null })),
    ),
    insertRows('EventParticipant', participants),
    insertRows('EventBlock', blocks),
    insertRows(
      'Claim',
      claims.map((row) => ({ ...row, answerId: answerOf.get(row.id) ?? null })),
    ),
  ];
}

function mentionRow(
  revisionId: string,
  { id, ...account }: EventMention,
  placeId: string | null,
): Prisma.EventMentionCreateManyInput {
  const bounds = account.time && timeBounds(account.time.edtf);
  return {
    revisionId,
    local: id,
    type: account.type,
    placeId,
    edtf: account.time?.edtf ?? null,
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    modality: account.modality,
    ordinal: account.ordinal,
    windowFrom: account.window?.from ?? null,
    windowTo: account.window?.to ?? null,
    account: account as unknown as Prisma.InputJsonValue,
  };
}

/** What is looked up of a value. */
export function valueColumns(value: Value, entities: ReadonlyMap<string, string>) {
  const bounds = value.kind === 'time' ? timeBounds(value.edtf) : null;
  const figure = value.kind === 'quantity' ? value : null;
  return {
    edtf: value.kind === 'time' ? value.edtf : null,
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    number: value.kind === 'ordinal' ? value.ordinal : (figure?.number ?? null),
    lower: figure?.lower ?? null,
    upper: figure?.upper ?? null,
    unit: figure?.unit ?? null,
    entityId: value.kind === 'entity' ? (entities.get(value.entity.key) ?? null) : null,
  };
}

/** A claim as its row, but for the id. `mentions`: the rows of the events that it is about, by their local names. */
export function claimRow(
  revisionId: string,
  claim: Claim,
  position: number,
  mentions: ReadonlyMap<string, string>,
  entities: ReadonlyMap<string, string>,
  keys: LookUpKeys,
): Prisma.ClaimCreateManyInput {
  const { subject, value, evidence } = claim;
  const [first, second] =
    subject.kind === 'event'
      ? [subject.event, null]
      : subject.kind === 'order'
        ? [subject.first, subject.second]
        : [null, null];
  return {
    revisionId,
    position,
    kind: claim.kind,
    mentionId: first && (mentions.get(first) as string),
    secondMentionId: second && (mentions.get(second) as string),
    ...(subject.kind === 'event' &&
      subject.facet && { aspect: subject.facet as unknown as Prisma.InputJsonValue }),
    ...(subject.kind === 'aspect' && {
      aspectKey: keys.aspect(subject),
      aspect: subject as unknown as Prisma.InputJsonValue,
    }),
    value: value as unknown as Prisma.InputJsonValue,
    ...valueColumns(value, entities),
    modality: claim.modality,
    attribution: claim.attribution,
    exact: evidence.exact,
    prefix: evidence.prefix,
    suffix: evidence.suffix,
    start: evidence.start,
    end: evidence.end,
    rule: claim.rule,
  };
}

/** What a superseded revision told of no longer counts: its accounts leave their events, its claims their answers. */
export async function retractReading(
  tx: Transaction,
  revisionId: string,
): Promise<{ eventIds: string[]; aspects: string[] }> {
  const mentions = await tx.eventMention.findMany({
    where: { revisionId, eventId: { not: null } },
    select: { eventId: true },
  });
  // Editors may have joined the question that a claim answers with one about another event, or parted it from its aspect's.
  const claims = await tx.$queryRaw<
    { aspectKey: string | null; eventId: string | null; key: string | null }[]
  >`
    SELECT DISTINCT c."aspectKey", q."eventId"::text, CASE WHEN q."eventId" IS NULL THEN q.key END AS key
      FROM "Claim" c LEFT JOIN "Answer" w ON w.id = c."answerId" LEFT JOIN "Question" q ON q.id = w."questionId"
     WHERE c."revisionId" = ${revisionId}::uuid`;
  await tx.eventBlock.deleteMany({ where: { mention: { revisionId } } });
  await tx.eventMention.updateMany({ where: { revisionId }, data: { eventId: null } });
  await tx.claim.updateMany({ where: { revisionId }, data: { answerId: null } });
  return {
    eventIds: [...new Set([...mentions, ...claims].flatMap((one) => one.eventId ?? []))],
    aspects: [...new Set(claims.flatMap((one) => [one.aspectKey ?? [], one.key ?? []].flat()))],
  };
}
