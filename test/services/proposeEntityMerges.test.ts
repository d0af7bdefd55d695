import { deleteArticle } from '../../src/services/deleteArticle.js';
import { ingestArticle } from '../../src/services/ingestArticle.js';
import { judgeEntitiesDifferent } from '../../src/services/judgeEntitiesDifferent.js';
import { mergeEntities } from '../../src/services/mergeEntities.js';
import { proposeEntityMerges } from '../../src/services/proposeEntityMerges.js';
import type { Database } from '../../src/store/database.js';
import { describeOnBoth } from '../support/database.js';
import {
  FULL,
  FULL_ID,
  INITIAL,
  INITIAL_ID,
  OF_FULL,
  OF_INITIAL,
  OF_SHORT,
  SHORT_ID,
} from '../support/minister.js';
import { forgetAll } from '../support/reports.js';

describeOnBoth('proposeEntityMerges', (open) => {
  let database: Database;
  const found = async () =>
    (await proposeEntityMerges(database.prisma, {})).items.map(({ row }) =>
      [row.leftKey, row.rightKey].sort().join(' '),
    );
  const PAIR = [FULL.key, INITIAL.key].sort().join(' ');

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await forgetAll(database.prisma);
    await database.prisma.entity.deleteMany({ where: { key: { contains: '~' } } });
    for (const article of [OF_SHORT, OF_FULL]) await ingestArticle(database.prisma, article);
  });

  test('finds what an article brought after it was asked, and forgets what nobody names', async () => {
    expect(await found()).not.toContain(PAIR);
    await ingestArticle(database.prisma, OF_INITIAL);
    expect(await found()).toContain(PAIR);
    await deleteArticle(database.prisma, { externalId: 'initial' });
    expect(await found()).not.toContain(PAIR);
    await ingestArticle(database.prisma, OF_INITIAL);
    expect(await found()).toContain(PAIR);
  });

  test('leaves out what was judged different, also through those that are one with either', async () => {
    await ingestArticle(database.prisma, OF_INITIAL);
    await judgeEntitiesDifferent(database.prisma, { left: SHORT_ID, right: INITIAL_ID });
    expect(await found()).toContain(PAIR);
    await mergeEntities(database.prisma, { left: SHORT_ID, right: FULL_ID });
    expect(await found()).not.toContain(PAIR);
  });

  test('proposes nothing of two types, and nothing that the lexicon tells apart', async () => {
    await ingestArticle(database.prisma, OF_INITIAL);
    const { prisma } = database;
    // A town of the man's name, and two towns whose names are alike.
    for (const [key, type, name] of [
      ['place/~g-s-dln', 'PLACE', 'G S Dhillon'],
      ['place/raipur', 'PLACE', 'रायपुर'],
      ['place/rampur', 'PLACE', 'रामपुर'],
    ] as const)
      await prisma.entity.upsert({
        where: { key },
        create: { key, type, names: { create: { language: 'hi', name } } },
        update: {},
      });
    const all = await found();
    expect(all).toContain(PAIR);
    expect(all.join()).not.toContain('place/');
  });
});
