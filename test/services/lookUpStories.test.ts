import { ErrorCode } from '../../src/services/errors.js';
import { lookUpEvents } from '../../src/services/lookUpEvents.js';
import {
  lookUpStory,
  lookUpStoryArticlePage,
  lookUpStoryEventPage,
} from '../../src/services/lookUpStories.js';
import { storeAccount, storeEvent } from '../support/accounts.js';
import { openTestDatabase } from '../support/database.js';
import { type StoredArticle, storeArticle } from '../support/story.js';

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let event: string;
const stored: StoredArticle[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  event = await storeEvent(database.prisma);
  for (const publishedOn of ['2025-11-29', '2025-11-28', '2025-11-27']) {
    const article = await storeArticle(database.prisma, { publishedOn });
    await storeAccount(database.prisma, article, event);
    stored.push(article);
  }
});

afterAll(() => database?.close());

test('a story says whether it was followed to its end', async () => {
  const [first] = stored;
  expect(await lookUpStory(database.prisma, first!.id, 3)).toMatchObject({ complete: true });
  const cut = await lookUpStory(database.prisma, first!.id, 2);
  expect(cut).toMatchObject({ complete: false, articleIds: [first!.id, expect.any(String)] });
});

test('what is no id of an article has no story', async () => {
  expect(await lookUpStory(database.prisma, 'no id')).toBeNull();
  expect(await lookUpStory(database.prisma, event)).toBeNull();
});

type Days = { earliest?: number; latest?: number };
test.each<[string, Days[], number | null, number | null]>([
  ['nobody says when', [{}], null, null],
  ['one leaves the start open', [{ latest: 20 }], null, 20],
  ['one leaves the end open', [{ earliest: 20 }], 20, null],
  ['one is only less precise', [{ earliest: 10, latest: 12 }, { latest: 20 }, {}], 10, 20],
  [
    'two differ',
    [
      { earliest: 12, latest: 14 },
      { earliest: 10, latest: 11 },
    ],
    10,
    14,
  ],
  ['one puts it before, another after', [{ latest: 5 }, { earliest: 30 }], null, null],
  ['one puts it before all others', [{ latest: 5 }, { earliest: 30, latest: 31 }], null, 31],
])('an event lies in the days that its accounts name: %s', async (_, told, earliest, latest) => {
  const id = await storeEvent(database.prisma);
  for (const days of told)
    await storeAccount(database.prisma, await storeArticle(database.prisma), id, days);
  expect(await lookUpEvents(database.prisma, [id])).toMatchObject([{ earliest, latest }]);
});

test('an event has its revisions in order of publication', async () => {
  const [found] = await lookUpEvents(database.prisma, [event]);
  expect(found?.revisionIds).toEqual(stored.map(({ revisionId }) => revisionId).reverse());
});

test('an event of which nobody tells any more is none', async () => {
  const forgotten = await storeEvent(database.prisma);
  expect(await lookUpEvents(database.prisma, [forgotten, 'no id', event])).toEqual([
    null,
    null,
    expect.objectContaining({ id: event }),
  ]);
});

test('a cursor of one list of a story is none of another', async () => {
  const story = (await lookUpStory(database.prisma, stored[0]!.id))!;
  const { items } = await lookUpStoryArticlePage(database.prisma, story, { first: 1 });
  await expect(
    lookUpStoryEventPage(database.prisma, story, { after: items[0]!.cursor }),
  ).rejects.toMatchObject({ code: ErrorCode.INVALID_CURSOR, field: 'after' });
});
