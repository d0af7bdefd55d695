import type { Database } from '../../src/store/database.js';
import type { OrderKey } from '../../src/store/keyset.js';
import { countEventsOfArticles, readEventsOfArticles } from '../../src/store/readsEvents.js';
import { readStory } from '../../src/store/readsStories.js';
import { storeAccount, storeEvent } from '../support/accounts.js';
import { describeOnBoth } from '../support/database.js';
import { type StoredArticle, storeArticle } from '../support/story.js';

describeOnBoth('a story', (open) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
  });

  /** Articles by the events that each tells of. */
  async function tell(...articles: readonly (readonly number[])[]) {
    const { prisma } = database;
    const events: string[] = [];
    const stored: StoredArticle[] = [];
    for (const told of articles) {
      const article = await storeArticle(prisma);
      for (const at of told) {
        while (events.length <= at) events.push(await storeEvent(prisma));
        await storeAccount(prisma, article, events[at] as string);
      }
      stored.push(article);
    }
    return { events, stored };
  }

  const placesIn = async (stored: readonly StoredArticle[], from: number, take = 100) =>
    (await readStory(database.prisma, stored[from]!.id, take)).map((id) =>
      stored.findIndex((article) => article.id === id),
    );

  test('goes from article to article through what they tell of, the nearest first', async () => {
    const { stored } = await tell([0], [0, 1], [1, 2], [2], [3], [3]);
    expect(await placesIn(stored, 0)).toEqual([0, 1, 2, 3]);
    expect((await placesIn(stored, 2)).sort()).toEqual([0, 1, 2, 3]);
    expect((await placesIn(stored, 5)).sort()).toEqual([4, 5]);
  });

  test('is one article where what it tells of is told nowhere else, or nothing is', async () => {
    const { stored } = await tell([0, 1], []);
    expect(await placesIn(stored, 0)).toEqual([0]);
    expect(await placesIn(stored, 1)).toEqual([1]);
  });

  test('is none of an article that is not there', async () => {
    expect(await readStory(database.prisma, '00000000-0000-7000-8000-000000000000', 9)).toEqual([]);
  });

  test('comes to an end where events lead round in a circle', async () => {
    const { stored } = await tell([0, 1], [1, 2], [2, 0]);
    expect((await placesIn(stored, 1)).sort()).toEqual([0, 1, 2]);
  });

  test('is cut where it is asked to be', async () => {
    const { stored } = await tell([0], [0, 1], [1, 2], [2, 3], [3]);
    expect(await placesIn(stored, 0, 3)).toEqual([0, 1, 2]);
  });

  test('rests on what articles say now', async () => {
    const { stored } = await tell([0], [0, 1], [1]);
    await database.prisma.revision.update({
      where: { id: stored[1]!.revisionId },
      data: { current: false },
    });
    expect(await placesIn(stored, 0)).toEqual([0]);
    expect(await placesIn(stored, 1)).toEqual([1]);
    expect(await placesIn(stored, 2)).toEqual([2]);
  });

  test('has its events, those that most of its articles tell first, page after page', async () => {
    const { stored, events } = await tell([0, 1], [1, 2], [1], [2, 3]);
    const ids = stored.map(({ id }) => id);
    const read = (take: number, from: OrderKey | null, backward = false) =>
      readEventsOfArticles(database.prisma, ids, { take, from, backward });
    const all = await read(9, null);
    expect(all).toEqual([
      { id: events[1], articles: 3 },
      { id: events[2], articles: 2 },
      ...[events[0], events[3]].sort().map((id) => ({ id, articles: 1 })),
    ]);
    for (const [at, { articles, id }] of all.entries()) {
      expect(await read(9, [articles, id])).toEqual(all.slice(at + 1));
      expect(await read(9, [articles, id], true)).toEqual(all.slice(0, at));
    }
    expect(await read(1, null)).toEqual(all.slice(0, 1));
    expect(await read(1, null, true)).toEqual(all.slice(-1));
    expect(await countEventsOfArticles(database.prisma, ids)).toBe(4);
    expect(await countEventsOfArticles(database.prisma, ids.slice(0, 1))).toBe(2);
  });
});
