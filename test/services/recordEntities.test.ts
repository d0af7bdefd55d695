import { ingestArticle } from '../../src/services/ingestArticle.js';
import type { ArticleInput } from '../../src/services/validateInput.js';
import type { Database } from '../../src/store/database.js';
import { describeOnBoth } from '../support/database.js';
import { forgetAll } from '../support/reports.js';
import { readVerdicts } from '../support/verdicts.js';

/** As the lexicon has it, and as an older one had it. */
const [NOW, OLD] = ['person/vladimir-putin', 'person/v-v-putin'];
const ITEM = 'Q7747';
const OTHER = 'person/narendra-modi';

const report = (externalId: string, day: string): ArticleInput => ({
  externalId,
  outlet: externalId,
  language: 'hi',
  publishedOn: '2025-11-20',
  text: `प्रधानमंत्री नरेंद्र मोदी ने ${day} राष्ट्रपति व्लादिमीर पुतिन से मुलाकात की।`,
});
const [MONDAY, TUESDAY, NO_DAY] = [
  report('monday', 'सोमवार को'),
  report('tuesday', 'मंगलवार को'),
  report('no-day', 'फिर'),
];
const ALL = [MONDAY, TUESDAY, NO_DAY];

describeOnBoth('an entity that has another key in the lexicon now', (open) => {
  let database: Database;
  const ingest = (input: ArticleInput) => ingestArticle(database.prisma, input);
  const item = async (key: string) =>
    (await database.prisma.entity.findUnique({ where: { key } }))?.wikidataId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => forgetAll(database.prisma));

  /** Leaves the tables as they were under the old lexicon. */
  async function age(): Promise<void> {
    const { prisma } = database;
    const renamed = (column: string, type: string) =>
      `"${column}" = replace("${column}"::text, '${NOW}', '${OLD}')::${type}`;
    for (const [table, ...columns] of [
      ['Entity', renamed('key', 'text')],
      ['EventMention', renamed('account', 'jsonb')],
      ['EventBlock', renamed('key', 'text')],
      [
        'Claim',
        renamed('aspect', 'jsonb'),
        renamed('value', 'jsonb'),
        renamed('aspectKey', 'text'),
      ],
      ['Revision', renamed('entityKeys', 'text[]')],
      ['Question', renamed('key', 'text')],
      ['Answer', renamed('value', 'jsonb'), renamed('valueKey', 'text')],
    ])
      await prisma.$executeRawUnsafe(`UPDATE "${table}" SET ${columns.join(', ')}`);
  }

  test('is known again by its Wikidata item, and what was told of it stays with it', async () => {
    for (const article of ALL) await ingest(article);
    const expected = await readVerdicts(database.prisma);
    await forgetAll(database.prisma);
    await database.prisma.entity.deleteMany({ where: { key: NOW } });

    for (const article of [MONDAY, NO_DAY]) await ingest(article);
    await age();
    for (const article of ALL) await ingest(article);
    expect(await readVerdicts(database.prisma)).toEqual(expected);
    expect([await item(OLD), await item(NOW)]).toEqual([null, ITEM]);
    expect(
      await database.prisma.entityJudgement.findMany({ include: { left: true } }),
    ).toMatchObject([{ verdict: 'SAME', by: 'lexicon', left: { key: OLD } }]);
  });

  test('is another where the lexicon still holds the one that had its item', async () => {
    await ingest(MONDAY);
    await forgetAll(database.prisma);
    await database.prisma.entity.deleteMany({ where: { key: NOW } });
    await database.prisma.entity.update({ where: { key: OTHER }, data: { wikidataId: ITEM } });
    await ingest(TUESDAY);
    expect([await item(OTHER), await item(NOW)]).toEqual([null, ITEM]);
    expect(await database.prisma.entityJudgement.count()).toBe(0);
  });
});
