import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asDatabase } from '../../src/store/database.js';
import { askDirectly } from '../../src/store/directly.js';
import { migrate } from '../../src/store/migrate.js';
import { CannotOpenDatabase, openDriver } from '../../src/store/openDriver.js';
import { openPGliteInMemory } from '../../src/store/pglite.js';
import { describeOnBoth, openTestDatabase } from '../support/database.js';
import { readSnapshot } from '../support/snapshot.js';

describeOnBoth('the database', (open) => {
  test('keeps what is written', async () => {
    const { prisma } = await open();
    const { id } = await prisma.outlet.create({ data: { name: 'नवभारत', key: 'नवभारत' } });
    expect(await prisma.outlet.findUnique({ where: { id } })).toMatchObject({ name: 'नवभारत' });
  });

  test('starts without rows, and shares none with another', async () => {
    const [left, right] = [await open(), await open()];
    await left.prisma.outlet.create({ data: { name: 'A', key: 'a' } });
    expect(await right.prisma.outlet.count()).toBe(0);
  });

  test('keeps a time as it was, whatever zone the server lives in', async () => {
    const { prisma } = await open();
    const createdAt = new Date('2025-11-18T20:15:30.123Z');
    const { id } = await prisma.article.create({ data: { createdAt } });
    expect((await prisma.article.findUnique({ where: { id } }))?.createdAt).toEqual(createdAt);
    // Read by the database's own clock, not only back through the client that wrote it.
    expect(
      await prisma.$queryRaw`SELECT extract(epoch FROM "createdAt")::float8 AS seconds FROM "Article"`,
    ).toEqual([{ seconds: createdAt.getTime() / 1000 }]);
  });

  test('undoes a transaction that fails', async () => {
    const { prisma } = await open();
    const broken = prisma.$transaction(async (tx) => {
      await tx.outlet.create({ data: { name: 'A', key: 'a' } });
      throw new Error('stop');
    });
    await expect(broken).rejects.toThrow('stop');
    expect(await prisma.outlet.count()).toBe(0);
  });

  test('tells each statement to whom it was asked to', async () => {
    const heard: string[] = [];
    const { prisma } = await open({ onStatement: (sql) => heard.push(sql) });
    await prisma.outlet.count();
    expect(heard).toEqual([expect.stringMatching(/^SELECT COUNT/)]);
  });
});

test('Prisma’s client is made by who asks it, not by who reads past it', async () => {
  const driver = await openPGliteInMemory(await readSnapshot());
  let made = 0;
  const { prisma, close } = asDatabase({
    ...driver,
    get adapters() {
      made++;
      return driver.adapters;
    },
  });
  expect(await askDirectly(prisma, 'SELECT 1', [])).toEqual([[1]]);
  expect(made).toBe(0);
  expect([await prisma.outlet.count(), await prisma.article.count()]).toEqual([0, 0]);
  expect(made).toBe(1);
  await close();
});

test('PostgreSQL plans a statement once for each connection', async () => {
  const { prisma, close } = await openTestDatabase({ kind: 'postgresql' });
  await prisma.$transaction(async (tx) => {
    for (const key of ['a', 'b', 'c']) await tx.outlet.findUnique({ where: { key } });
    const plans = await tx.$queryRaw`
      SELECT (generic_plans + custom_plans)::int AS runs FROM pg_prepared_statements WHERE statement LIKE '%"Outlet"%' AND statement NOT LIKE '%pg_prep%'`;
    expect(plans).toEqual([{ runs: 3 }]);
  });
  await close();
});

describe('opening', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'milaan-test-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('without DATABASE_URL: a folder that remembers, for one at a time', async () => {
    const settings = { databaseUrl: null, dataFolder: join(folder, 'new', 'data') };
    const first = asDatabase(await openDriver(settings));
    await migrate(first);
    await first.prisma.outlet.create({ data: { name: 'A', key: 'a' } });
    const held = openDriver(settings);
    await expect(held).rejects.toThrow(CannotOpenDatabase);
    await expect(held).rejects.toThrow(
      `Process ${process.pid} is using the embedded database in ${settings.dataFolder}`,
    );
    await first.close();

    const second = asDatabase(await openDriver(settings));
    expect(await migrate(second)).toEqual([]);
    expect(await second.prisma.outlet.count()).toBe(1);
    expect(second.kind).toBe('pglite');
    await second.close();
  });

  test('memory: leaves nothing on the disk', async () => {
    const { kind, close } = await openDriver({ databaseUrl: 'memory:', dataFolder: folder });
    expect(kind).toBe('pglite');
    await close();
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    ['mysql://localhost/x', 'DATABASE_URL is neither postgresql://'],
    ['somewhere', 'DATABASE_URL is neither postgresql://'],
    ['postgresql://localhost/x?schema=news', 'DATABASE_URL asks for schema=news'],
    ['postgresql://me:secret@127.0.0.1:1/x', 'PostgreSQL at 127.0.0.1:1/x (set by DATABASE_URL)'],
    ['postgresql://me:secret@localhost:1/x', 'ECONNREFUSED'],
  ])('%s is refused', async (databaseUrl, words) => {
    const error = await openDriver({ databaseUrl, dataFolder: folder }).catch((e) => e as Error);
    expect(error).toBeInstanceOf(CannotOpenDatabase);
    expect((error as Error).message).toContain(words);
    expect((error as Error).message).not.toContain('secret');
  });
});
