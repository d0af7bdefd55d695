import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { asDatabase, type Database } from '../../src/store/database.js';
import { askDirectly } from '../../src/store/directly.js';
import { FolderHeld } from '../../src/store/folderLock.js';
import { migrate } from '../../src/store/migrate.js';
import { callsTo } from '../../src/store/threadCalls.js';
import { openOnThread } from '../../src/store/threadedDriver.js';

const PROGRAM = new URL('../../src/store/databaseThread.ts', import.meta.url);

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'milaan-thread-'));
  database = asDatabase(await openOnThread(PROGRAM, folder));
  await migrate(database);
}, 120_000);
afterAll(async () => {
  await database.close();
  expect(await readdir(folder)).toEqual(['database']);
  await rm(folder, { recursive: true });
});

const ask = (sql: string, values: readonly unknown[] = []) =>
  askDirectly(database.prisma, sql, values);

test('is migrated once', async () => {
  expect(await migrate(database)).toEqual([]);
});

test.each([
  ["SELECT 1, NULL, 'हिन्दी', true", [], [[1, null, 'हिन्दी', true]]],
  ['SELECT $1::text, $2::int', ["'quoted'", 7], [["'quoted'", 7]]],
  [
    'SELECT $1::json, NULL::jsonb, $2::jsonb, 1',
    ['[{"a": null}]', '"text"'],
    [[[{ a: null }], null, 'text', 1]],
  ],
  ['SELECT \'{"a": 1}\'::text', [], [['{"a": 1}']]],
  ['SELECT n FROM generate_series(1, 0) n', [], []],
])('%s is told as it is', async (sql, values, rows) => {
  expect(await ask(sql, values)).toEqual(rows);
});

test('keeps what Prisma writes, with times and long numbers', async () => {
  const createdAt = new Date('2025-11-18T20:15:30.123Z');
  const { id } = await database.prisma.article.create({ data: { createdAt } });
  expect((await database.prisma.article.findUnique({ where: { id } }))?.createdAt).toEqual(
    createdAt,
  );
  expect(await database.prisma.$queryRaw`SELECT 9007199254740993::int8 AS n`).toEqual([
    { n: 9_007_199_254_740_993n },
  ]);
});

test('a change is whole, or has not been', async () => {
  const { prisma } = database;
  await prisma.$transaction(async (tx) => {
    await tx.outlet.create({ data: { name: 'A', key: 'a' } });
    await tx.outlet.create({ data: { name: 'B', key: 'b' } });
  });
  const broken = prisma.$transaction(async (tx) => {
    await tx.outlet.create({ data: { name: 'C', key: 'c' } });
    throw new Error('stop');
  });
  await expect(broken).rejects.toThrow('stop');
  expect(await ask('SELECT "key" FROM "Outlet" ORDER BY 1')).toEqual([['a'], ['b']]);
});

test('an error keeps what Prisma and the server know it by', async () => {
  const { prisma } = database;
  const twice = () => prisma.outlet.create({ data: { name: 'D', key: 'd' } });
  await twice();
  await expect(twice()).rejects.toMatchObject({ code: 'P2002' });
  await expect(ask('SELECT nothing')).rejects.toMatchObject({
    code: '42703',
    message: expect.stringContaining('"nothing"'),
  });
  expect(await ask('SELECT 1')).toEqual([[1]]);
});

test('a script is run whole or not at all, and says why', async () => {
  await database.whileMigrating(async (adapters) => {
    const adapter = await adapters.connect();
    const script = 'CREATE TABLE half (id int); SELECT nothing;';
    await expect(adapter.executeScript(script)).rejects.toThrow('nothing');
    await adapter.executeScript('CREATE TABLE told (id int); INSERT INTO told VALUES (1)');
  });
  expect(await ask("SELECT to_regclass('half'), (SELECT id FROM told)")).toEqual([[null, 1]]);
});

test('changes are heard for as long as somebody listens', async () => {
  let times = 0;
  let hear = () => {};
  const first = new Promise<void>((resolve) => {
    hear = resolve;
  });
  const stop = await database.listen(() => {
    times++;
    hear();
  });
  await ask("SELECT pg_notify('milaan_changes', '')");
  await first;
  await stop();
  await ask("SELECT pg_notify('milaan_changes', '')");
  await ask('SELECT 1');
  expect(times).toBe(1);
});

test('a folder is for one at a time', async () => {
  await expect(openOnThread(PROGRAM, folder)).rejects.toThrow(FolderHeld);
});

test('what cannot be opened says why, and leaves the folder free', async () => {
  const broken = await mkdtemp(join(tmpdir(), 'milaan-thread-'));
  const program = new URL("data:text/javascript,throw new Error('no database')");
  await expect(openOnThread(program, broken)).rejects.toThrow('no database');
  expect(await readdir(broken)).toEqual([]);
  await rm(broken, { recursive: true });
});

test('whoever waits for a thread that ends is told, and so is whoever comes later', async () => {
  const thread = new Worker('setTimeout(() => process.exit(), 50)', { eval: true });
  const call = callsTo(thread, () => {});
  const waiting = call('ask', 'SELECT 1', []);
  await expect(waiting).rejects.toThrow('closed');
  await expect(call('ask', 'SELECT 1', [])).rejects.toThrow('closed');
});
