import type { Database } from '../../src/store/database.js';
import { writeAtOnce } from '../../src/store/rows.js';
import { inTransaction, type Transaction } from '../../src/store/transaction.js';
import { storeWords } from '../../src/store/writeWords.js';
import { openTestDatabase } from '../support/database.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
}, 60_000);
afterAll(() => database.close());

const row = (word: string) => ({ word, sound: word, latin: word });

/** Stores words and says whether there was anything to write. */
async function store(tx: Transaction, ...words: string[]): Promise<boolean> {
  const change = storeWords(tx, words.map(row));
  await writeAtOnce(tx, [change]);
  return change !== null;
}

const stored = async () =>
  (await database.prisma.searchWord.findMany({ orderBy: { word: 'asc' } })).map(({ word }) => word);

test('words that were stored are not written again, those of a change that was undone are', async () => {
  const undone = inTransaction(database.prisma, async (tx) => {
    await store(tx, 'delhi');
    throw new Error('no');
  });
  await expect(undone).rejects.toThrow('no');
  expect(await stored()).toEqual([]);

  const told = await inTransaction(database.prisma, async (tx) => [
    await store(tx, 'delhi', 'patna'),
    await store(tx, 'patna'),
  ]);
  expect(told).toEqual([true, false]);
  expect(await stored()).toEqual(['delhi', 'patna']);

  const again = await inTransaction(database.prisma, async (tx) => [
    await store(tx, 'delhi'),
    await store(tx, 'delhi', 'kota'),
  ]);
  expect(again).toEqual([false, true]);
  expect(await stored()).toEqual(['delhi', 'kota', 'patna']);
});

test('words that another process has stored meanwhile are no trouble', async () => {
  await database.prisma.searchWord.create({ data: row('agra') });
  expect(await inTransaction(database.prisma, (tx) => store(tx, 'agra'))).toBe(true);
});
