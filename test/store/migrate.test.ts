import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { asDatabase, type Database } from '../../src/store/database.js';
import { CannotMigrate, migrate } from '../../src/store/migrate.js';
import { readMigrations } from '../../src/store/migrationFiles.js';
import { openPostgreSQL } from '../../src/store/postgresql.js';
import { describeOnBoth } from '../support/database.js';
import { createPostgresDatabase } from '../support/postgres.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'milaan-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, script: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), script);
}

async function tables({ prisma }: Database): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%' ORDER BY 1`;
  return rows.map(({ name }) => name);
}

describeOnBoth('migrate', (open) => {
  test('makes the tables of a new database, once', async () => {
    const database = await open({ empty: true });
    expect(await migrate(database)).toEqual((await readMigrations()).map(({ name }) => name));
    expect(await database.prisma.claim.count()).toBe(0);
    expect(await migrate(database)).toEqual([]);
  });

  test('applies what is new, in the order of the names', async () => {
    const database = await open({ empty: true });
    await write('1_a', 'CREATE TABLE a (id int); -- a comment; with a semicolon');
    expect(await migrate(database, folder)).toEqual(['1_a']);
    await write('3_c', 'ALTER TABLE b RENAME TO c;');
    await write('2_b', `CREATE TABLE b (id int); INSERT INTO a VALUES (1);`);
    expect(await migrate(database, folder)).toEqual(['2_b', '3_c']);
    expect(await tables(database)).toEqual(['a', 'c']);
  });

  test('takes a script that Prisma alone would split at its semicolons', async () => {
    const database = await open({ empty: true });
    await write(
      '1_a',
      `CREATE TABLE a (word text DEFAULT 'one;two'); INSERT INTO a DEFAULT VALUES;`,
    );
    await migrate(database, folder);
    expect(await database.prisma.$queryRaw`SELECT word FROM a`).toEqual([{ word: 'one;two' }]);
  });

  test('undoes one that fails, names it, and applies it once it is right', async () => {
    const database = await open({ empty: true });
    await write('1_a', 'CREATE TABLE a (id int);');
    await write('2_b', 'CREATE TABLE b (id int); INSERT INTO nowhere VALUES (1);');
    const failing = migrate(database, folder);
    await expect(failing).rejects.toThrow(CannotMigrate);
    await expect(failing).rejects.toThrow(
      /^Migration 2_b failed and has been undone: No such table: nowhere$/,
    );
    expect(await tables(database)).toEqual(['a']);

    await write('2_b', 'CREATE TABLE b (id int);');
    expect(await migrate(database, folder)).toEqual(['2_b']);
    expect(await tables(database)).toEqual(['a', 'b']);
    expect(await migrate(database, folder)).toEqual([]);
  });

  test('goes on where an earlier process died', async () => {
    const database = await open({ empty: true });
    await write('1_a', 'CREATE TABLE a (id int);');
    await migrate(database, folder);
    await write('2_b', 'CREATE TABLE b (id int);');
    await database.prisma.$executeRaw`
      INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES ('x', 'x', '2_b', now())`;
    expect(await migrate(database, folder)).toEqual(['2_b']);
    expect(await tables(database)).toEqual(['a', 'b']);
  });

  test('refuses a database of a later version, and a migration that was changed', async () => {
    const database = await open({ empty: true });
    await write('1_a', 'CREATE TABLE a (id int);');
    await write('2_b', 'CREATE TABLE b (id int);');
    await migrate(database, folder);
    await rm(join(folder, '2_b'), { recursive: true });
    await expect(migrate(database, folder)).rejects.toThrow(
      /has seen migration 2_b, which this version/,
    );
    await write('2_b', 'CREATE TABLE other (id int);');
    await expect(migrate(database, folder)).rejects.toThrow(/Migration 2_b has changed/);
  });
});

test('two servers that start on one PostgreSQL at the same time do not collide', async () => {
  const { url, driver } = await createPostgresDatabase({ empty: true });
  const [left, right] = [asDatabase(driver), asDatabase(await openPostgreSQL(url))];
  const applied = await Promise.all([migrate(left), migrate(right)]);
  expect(applied.map((names) => names.length).sort()).toEqual([0, (await readMigrations()).length]);
  await right.close();
  await left.close();
});

test('one server waits for another, however long that takes', async () => {
  const { url, driver } = await createPostgresDatabase({ empty: true });
  const other = await openPostgreSQL(url);
  const told: string[] = [];
  const work = (name: string) => async () => {
    told.push(`${name} begins`);
    await sleep(300);
    told.push(`${name} ends`);
  };
  await Promise.all([driver.whileMigrating(work('one')), other.whileMigrating(work('one'))]);
  expect(told).toEqual(['one begins', 'one ends', 'one begins', 'one ends']);
  await other.close();
  await driver.close();
});

test('a server that has migrated and runs on does not stop the next from migrating', async () => {
  const { url, driver } = await createPostgresDatabase({ empty: true });
  const running = asDatabase(driver);
  await write('1_a', 'CREATE TABLE a (id int);');
  await migrate(running, folder);
  await running.prisma.$queryRaw`SELECT 1`;
  await write('2_b', 'CREATE TABLE b (id int);');
  const next = asDatabase(await openPostgreSQL(url));
  expect(await migrate(next, folder)).toEqual(['2_b']);
  await next.close();
  await running.close();
});
