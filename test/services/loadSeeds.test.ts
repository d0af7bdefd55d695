import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteArticle } from '../../src/services/deleteArticle.js';
import { BrokenSeeds, loadSeeds } from '../../src/services/loadSeeds.js';
import { openTestDatabase } from '../support/database.js';
import { storeArticle } from '../support/story.js';

let folder: string;
let database: Awaited<ReturnType<typeof openTestDatabase>>;

const TEXTS = {
  'a.txt': 'रूस के राष्ट्रपति व्लादिमीर पुतिन 5 दिसंबर को भारत का दौरा करेंगे।\n\n🇮🇳 Author Profile\n',
  'b.txt': 'राष्ट्रपति व्लादिमीर पुतिन दिसंबर में भारत का दौरा करेंगे।',
};

beforeAll(async () => {
  database = await openTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'milaan-seeds-'));
  for (const [file, text] of Object.entries(TEXTS)) writeFileSync(join(folder, file), text);
});

beforeEach(async () => {
  await database.prisma.question.deleteMany();
  await database.prisma.article.deleteMany();
  await database.prisma.milestone.deleteMany();
  manifest([
    {
      file: 'a.txt',
      outlet: 'Navbharat Live',
      language: 'hi',
      publishedOn: '2025-11-18',
      note: 'The page says so.',
    },
    { file: 'b.txt', outlet: null, language: 'hi', publishedOn: '2025-11-17~' },
  ]);
});

afterAll(async () => {
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

const manifest = (seeds: unknown): void =>
  writeFileSync(join(folder, 'articles.json'), JSON.stringify(seeds));
const stored = () =>
  database.prisma.article.findMany({
    orderBy: { externalId: 'asc' },
    select: {
      externalId: true,
      outlet: { select: { name: true } },
      revisions: { select: { text: true, language: true, publishedOn: true } },
    },
  });

test('a new database gets every article, byte for byte, with what is known of it', async () => {
  expect(await loadSeeds(database.prisma, folder)).toBe(2);
  expect(await stored()).toEqual([
    {
      externalId: 'a.txt',
      outlet: { name: 'Navbharat Live' },
      revisions: [{ text: TEXTS['a.txt'], language: 'hi', publishedOn: '2025-11-18' }],
    },
    {
      externalId: 'b.txt',
      outlet: null,
      revisions: [{ text: TEXTS['b.txt'], language: 'hi', publishedOn: '2025-11-17~' }],
    },
  ]);
});

test('a second start reads nothing again', async () => {
  await loadSeeds(database.prisma, folder);
  const before = await stored();
  expect(await loadSeeds(database.prisma, folder)).toBe(0);
  expect(await stored()).toEqual(before);
});

test('a later start does not bring back what was deleted', async () => {
  await loadSeeds(database.prisma, folder);
  for (const externalId of ['b.txt', 'a.txt']) {
    await deleteArticle(database.prisma, { externalId });
    expect(await loadSeeds(database.prisma, folder)).toBe(0);
  }
  expect(await stored()).toEqual([]);
});

test('a start that was cut short is made good', async () => {
  await loadSeeds(database.prisma, folder);
  await database.prisma.article.delete({ where: { externalId: 'b.txt' } });
  await database.prisma.milestone.deleteMany();
  expect(await loadSeeds(database.prisma, folder)).toBe(1);
  expect((await stored()).map(({ externalId }) => externalId)).toEqual(['a.txt', 'b.txt']);
});

test.each([['mine'], [undefined]])(
  'a database that holds an article of its own (%s) is left alone',
  async (externalId) => {
    await storeArticle(database.prisma, externalId === undefined ? {} : { externalId });
    expect(await loadSeeds(database.prisma, folder)).toBe(0);
    expect(await stored()).toHaveLength(1);
  },
);

test('a manifest that is none is told in a sentence', async () => {
  manifest({ file: 'a.txt' });
  await expect(loadSeeds(database.prisma, folder)).rejects.toThrow(BrokenSeeds);
  await expect(loadSeeds(database.prisma, join(folder, 'nowhere'))).rejects.toThrow(
    /MILAAN_SEEDS=none/,
  );
});

test('a manifest with a malformed date names the file and stores nothing', async () => {
  manifest([{ file: 'a.txt', publishedOn: 'yesterday' }]);
  await expect(loadSeeds(database.prisma, folder)).rejects.toMatchObject({
    code: 'INVALID_EDTF',
    field: 'a.txt.publishedOn',
  });
  expect(await stored()).toEqual([]);
});
