import type { PrismaClient } from '../store/generated/client.js';
import { articleNotFound, timelineOfNothing } from './errors.js';
import { type EventRecord, lookUpEventPage } from './lookUpEvents.js';
import { checkRowId } from './lookUpIds.js';
import type { Page, PageRequest } from './lookUpPage.js';
import { lookUpStory } from './lookUpStories.js';

/** Whose timeline is asked for, and between which days. */
export interface TimelineRequest {
  readonly entityId?: string | null;
  /** An article of the story. */
  readonly storyOf?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/**
 * The events of an entity, of a story, or of an entity in a story, in the order of their first days; those that nothing
 * places in time come last, and none of them where days are given.
 *
 * @throws MilaanError BAD_USER_INPUT, INVALID_ID, NOT_FOUND
 */
export async function lookUpTimeline(
  prisma: PrismaClient,
  request: PageRequest,
  { entityId, storyOf, from, to }: TimelineRequest,
): Promise<Page<EventRecord>> {
  if (entityId == null && storyOf == null) throw timelineOfNothing();
  const story = storyOf == null ? null : await lookUpStory(prisma, checkRowId('storyOf', storyOf));
  if (storyOf != null && !story) throw articleNotFound('storyOf', storyOf);
  return lookUpEventPage(
    prisma,
    request,
    { entityId: entityId ?? null, from: from ?? null, to: to ?? null },
    'EARLIEST',
    story?.articleIds,
    'timeline',
  );
}
