import type { EventMention } from '../../src/reading/reading.js';
import type { PrismaClient } from '../../src/store/generated/client.js';
import { ref } from '../values/build.js';
import type { StoredArticle } from './story.js';

/** Stores an event without accounts. */
export async function storeEvent(prisma: PrismaClient): Promise<string> {
  return (await prisma.event.create({ data: { type: 'meeting' }, select: { id: true } })).id;
}

const MEETING: Omit<EventMention, 'id'> = {
  type: 'meeting',
  participants: [ref('person/a'), ref('person/b')],
  place: null,
  time: null,
  modality: 'HAPPENED',
  ordinal: null,
  window: null,
  blockKeys: [],
};

/** Stores that an article tells of an event: a meeting of two people. */
export async function storeAccount(
  prisma: PrismaClient,
  { revisionId }: StoredArticle,
  eventId: string,
  days: { readonly earliest?: number; readonly latest?: number } = {},
): Promise<void> {
  await prisma.eventMention.create({
    data: {
      revisionId,
      local: `e${1 + (await prisma.eventMention.count({ where: { revisionId } }))}`,
      eventId,
      type: MEETING.type,
      modality: MEETING.modality,
      account: MEETING as object,
      ...days,
    },
  });
}
