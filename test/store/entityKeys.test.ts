import { readFileSync } from 'node:fs';
import { entityRef } from '../../src/languages/entities.js';
import { ingestArticle } from '../../src/services/ingestArticle.js';
import type { Database } from '../../src/store/database.js';
import { readMigrations } from '../../src/store/migrationFiles.js';
import { readTold } from '../../src/store/readsTold.js';
import { describeOnBoth } from '../support/database.js';
import { FULL, OF_FULL, REPORTS, SHORT } from '../support/minister.js';
import { ALL } from '../support/reports.js';

const SEED = readFileSync(new URL('../../seeds/003_dd19a74eae17b728.txt', import.meta.url), 'utf8');

describeOnBoth('the keys of the entities that an article names', (open) => {
  let database: Database;
  const keys = async () =>
    (
      await database.prisma.revision.findMany({
        where: { current: true },
        select: { id: true, entityKeys: true },
        orderBy: { id: 'asc' },
      })
    ).map(({ id, entityKeys }) => [id, [...entityKeys].sort()]);

  beforeAll(async () => {
    database = await open();
    const seed = { text: SEED, externalId: 'seed', publishedOn: '2025-11-19' };
    for (const article of [...REPORTS, ...ALL, seed]) await ingestArticle(database.prisma, article);
  });

  test('are written down for what older versions stored, as ingestion writes them', async () => {
    const { prisma } = database;
    const told = await keys();
    await prisma.revision.updateMany({ data: { entityKeys: [] } });
    const migrations = await readMigrations();
    const { script } = migrations.find(({ name }) => name.endsWith('_entity_judgements'))!;
    await prisma.$executeRawUnsafe(script.slice(script.indexOf('UPDATE "Revision"')));
    expect(await keys()).toEqual(told);
  });

  test('find all that an article tells that names one of them, and nothing else', async () => {
    const found = await database.prisma.$transaction((tx) => readTold(tx, [FULL.key]));
    const articles = await database.prisma.revision.findMany({
      where: { events: { some: { id: { in: found.accounts.map(({ id }) => id) } } } },
      select: { text: true },
    });
    expect(articles).toEqual([{ text: OF_FULL.text }]);
    expect(found.claims.length).toBeGreaterThan(1);
    const both = await database.prisma.$transaction((tx) => readTold(tx, [FULL.key, SHORT.key]));
    expect(both.accounts).toHaveLength(2);
    const none = await database.prisma.$transaction((tx) =>
      readTold(tx, [entityRef('place/mumbai').key]),
    );
    expect(none).toEqual({ accounts: [], claims: [] });
  });
});
