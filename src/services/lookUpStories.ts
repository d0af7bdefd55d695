import type { PrismaClient } from '../store/generated/client.js';
import type { ArticleKey } from '../store/readsArticles.js';
import {
  countEventsOfArticles,
  type EventKey,
  readEventsOfArticles,
} from '../store/readsEvents.js';
import type { QuestionKey } from '../store/readsQuestions.js';
import * as store from '../store/readsStories.js';
import type { ArticleRecord } from './lookUpArticles.js';
import { type EventRecord, lookUpEvents } from './lookUpEvents.js';
import { type QuestionFilter, toCriteria } from './lookUpFilters.js';
import { isRowId, toMoment } from './lookUpIds.js';
import { lookUpPage, type Page, type PageRequest } from './lookUpPage.js';
import type { QuestionRecord } from './lookUpQuestions.js';

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
export async function lookUpStoryArticlePage(
  prisma: PrismaClient,
  { articleIds }: StoryRecord,
  request: PageRequest,
): Promise<Page<ArticleRecord>> {
  return lookUpPage<ArticleRecord, ArticleKey>(
    {
      name: 'story articles',
      keyOf: (row) => [row.createdAt.getTime(), row.id],
      toKey: ([moment, id]) => {
        const createdAt = toMoment(moment);
        return createdAt && isRowId(id) ? { createdAt, id } : null;
      },
      rows: (take, after) => store.readStoryArticlePage(prisma, articleIds, take, after),
      count: async () => articleIds.length,
    },
    request,
  );
}

/** An event with the number of the story's articles that tell of it. */
type ToldEvent = EventRecord & { readonly articles: number };

/** The events of a story, those that most of its articles tell first. */
export async function lookUpStoryEventPage(
  prisma: PrismaClient,
  { articleIds }: StoryRecord,
  request: PageRequest,
): Promise<Page<EventRecord>> {
  return lookUpPage<ToldEvent, EventKey>(
    {
      name: 'story events',
      keyOf: (row) => [row.articles, row.id],
      toKey: ([articles, id]) => (isInt32(articles) && isRowId(id) ? { articles, id } : null),
      rows: async (take, after) => {
        const keys = await readEventsOfArticles(prisma, articleIds, take, after);
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
export async function lookUpStoryQuestionPage(
  prisma: PrismaClient,
  { articleIds }: StoryRecord,
  request: PageRequest,
  filter: QuestionFilter = {},
): Promise<Page<QuestionRecord>> {
  const criteria = toCriteria(filter);
  return lookUpPage<QuestionRecord, QuestionKey>(
    {
      name: 'story questions',
      keyOf: (row) => [row.rank, row.id],
      toKey: ([rank, id]) => (isInt32(rank) && isRowId(id) ? { rank, id } : null),
      rows: (take, after) => store.readStoryQuestionPage(prisma, articleIds, criteria, take, after),
      count: () => store.countStoryQuestions(prisma, articleIds, criteria),
    },
    request,
  );
}

const isInt32 = (part: unknown): part is number =>
  Number.isInteger(part) && Math.abs(part as number) < 2 ** 31;
