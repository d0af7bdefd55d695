import { ingestArticle } from '../../src/services/ingestArticle.js';
import type { Database } from '../../src/store/database.js';
import { describeOnBoth } from '../support/database.js';
import { ALL, forgetAll, MONDAY, PARTNERS, TUESDAY } from '../support/reports.js';

describeOnBoth('storing an article', (open) => {
  const statements: string[] = [];
  let database: Database;
  beforeAll(async () => {
    database = await open({ onStatement: (sql) => void statements.push(sql) });
  });
  beforeEach(() => forgetAll(database.prisma));

  test('takes as many statements for the fifth as for the first', async () => {
    for (const article of ALL) {
      statements.length = 0;
      await ingestArticle(database.prisma, article);
      expect(statements.length).toBeGreaterThan(5);
      expect(statements.length).toBeLessThanOrEqual(16);
    }
  });

  test('writes no question that came out as it stands', async () => {
    const { prisma } = database;
    await ingestArticle(prisma, MONDAY);
    await ingestArticle(prisma, PARTNERS);
    const rows = () =>
      prisma.$queryRaw<
        { key: string; row: string }[]
      >`SELECT key, ctid::text || xmin::text AS row FROM "Question" ORDER BY key`;
    const before = await rows();
    await ingestArticle(prisma, TUESDAY);
    const after = new Map((await rows()).map(({ key, row }) => [key, row]));
    const rewritten = before.filter(({ key, row }) => after.get(key) !== row);
    // What both reports tell; nothing of the partnership.
    const told = rewritten.map(({ key }) => key.split(' ')[0]);
    expect(told).toEqual(['DATE', 'OCCURRENCE', 'role/person/wang-yi']);
    expect(before.length).toBeGreaterThan(told.length);
  });
});
