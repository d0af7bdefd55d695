import type { PrismaClient } from '../store/generated/client.js';
import { countEventsOfArticles, readEventsOfArticles, TOLD_MOST } from '../store/readsEvents.js';
import * as store from '../store/readsStories.js';
import { type ArticleRecord, lookUpArticlePage } from './lookUpArticles.js';
import { type EventRecord, lookUpEvents } from './lookUpEvents.js';
import type { QuestionFilter } from './lookUpFilters.js';
import { isRowId } from './lookUpIds.js';
import { lookUpPage, type Page, type PageRequest } from './lookUpPage.js';
import { lookUpQuestionPage, type QuestionRecord } from './lookUpQuestions.js';

/** How many articles a story is followed to. A desk reads no larger one, and every list of it stays one statement. */
export const MAX_STORY = 500;

/** The articles that hang together through the events that they tell of. It is derived anew whenever it is asked for. */
export interface StoryRecord {
  readonly articleIds: readonly string[];
  /** False where it has more than `MAX_STORY` articles: these are the nearest. */
  readonly complete: boolean;
}

/** The story of an article; null where there is no such article. */
export async function lookUpStory(
  prisma: PrismaClient,
  articleId: string,
  limit = MAX_STORY,
): Promise<StoryRecord | null> {
  if (!isRowId(articleId)) return null;
  const found = await store.readStory(prisma, articleId, limit + 1);
  if (!found.length) return null;
  return { articleIds: found.slice(0, limit), complete: found.length <= limit };
}

/** The articles of a story, those stored last first. */
export const lookUpStoryArticlePage = (
  prisma: PrismaClient,
  { articleIds }: StoryRecord,
  request: PageRequest,
): Promise<Page<ArticleRecord>> =>
  lookUpArticlePage(prisma, request, {}, 'STORED_LAST', articleIds);

/** An event with the number of the story's articles that tell of it. */
type ToldEvent = EventRecord & { readonly articles: number };

/** The events of a story, those that most of its articles tell first. */
export async function lookUpStoryEventPage(
  prisma: PrismaClient,
  { articleIds }: StoryRecord,
  request: PageRequest,
): Promise<Page<EventRecord>> {
  return lookUpPage<ToldEvent>(
    {
      name: 'story events',
      order: TOLD_MOST,
      rows: async (stretch) => {
        const keys = await readEventsOfArticles(prisma, articleIds, stretch);
        const events = await lookUpEvents(
          prisma,
          keys.map(({ id }) => id),
        );
        return events.flatMap((event, at) =>
          event ? [{ ...event, articles: keys[at]?.articles ?? 0 }] : [],
        );
      },
      count: () => countEventsOfArticles(prisma, articleIds),
    },
    request,
  );
}

/** The questions that a story's articles answer and that the filter leaves, those in conflict first. */
export const lookUpStoryQuestionPage = (
  prisma: PrismaClient,
  { articleIds }: StoryRecord,
  request: PageRequest,
  filter: QuestionFilter = {},
): Promise<Page<QuestionRecord>> =>
  lookUpQuestionPage(prisma, request, filter, 'GRAVEST', articleIds);
