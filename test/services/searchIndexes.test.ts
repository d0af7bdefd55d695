import { createUseCases } from '../../src/services/useCases.js';
import type { Database } from '../../src/store/database.js';
import { describeOnBoth } from '../support/database.js';

/** Words of a database in use: w1 is common, w4999 seldom. */
const WORDS = 5_000;
const ROWS = 3_000;

describeOnBoth('the words of a search', (open) => {
  let database: Database;
  const statements: string[] = [];

  beforeAll(async () => {
    database = await open({ onStatement: (sql) => void statements.push(sql) });
    const { prisma } = database;
    const words = `ARRAY(SELECT 'w' || (random() * random() * ${WORDS})::int FROM generate_series(1, 60) WHERE n > 0)`;
    const id = 'gen_random_uuid()';
    for (const sql of [
      `INSERT INTO "SearchWord" SELECT 'w' || n, 'v', 'v' || n FROM generate_series(0, ${WORDS}) n`,
      `INSERT INTO "Article" (id) SELECT ${id} FROM generate_series(1, ${ROWS}) n`,
      `INSERT INTO "Revision" (id, "articleId", number, language, text, "contentHash", words)
         SELECT ${id}, id, 1, 'en', 'text', '', ${words} FROM (SELECT id, row_number() OVER () n FROM "Article") a`,
      `INSERT INTO "Claim" (id, "revisionId", position, kind, value, modality, exact, prefix, suffix, start, "end", rule, words)
         SELECT ${id}, id, 1, 'DATE', '{}', 'PLANNED', '', '', '', 0, 0, '', words[1:10] FROM "Revision"`,
      `INSERT INTO "Question" (id, kind, key, "textEn", "textHi", consensus, "independentOrigins", rank, words)
         SELECT ${id}, 'DATE', n::text, '', '', 'AGREED', 1, 2, (${words})[1:10] FROM generate_series(1, ${ROWS}) n`,
      `INSERT INTO "Entity" (id, key, type, words)
         SELECT ${id}, n::text, 'PERSON', (${words})[1:3] FROM generate_series(1, ${ROWS}) n`,
      `INSERT INTO "Outlet" (id, key, name, words)
         SELECT ${id}, n::text, n::text, (${words})[1:3] FROM generate_series(1, ${ROWS}) n`,
      // For any parameters, and as in a database too large to be read through.
      `CREATE FUNCTION plan_of(statement text) RETURNS SETOF text LANGUAGE plpgsql AS
         $$ BEGIN
           PERFORM set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true);
           RETURN QUERY EXECUTE 'EXPLAIN (GENERIC_PLAN) ' || statement; END $$`,
      'ANALYZE',
    ])
      await prisma.$executeRawUnsafe(sql);
  }, 120_000);

  /** How the database goes about what was asked of it. */
  const plansOf = async (ask: () => Promise<unknown>): Promise<string> => {
    statements.length = 0;
    await ask();
    const plans: string[] = [];
    for (const sql of statements.filter((one) => /words|SearchWord/.test(one))) {
      const rows = await database.prisma.$queryRaw<
        { line: string }[]
      >`SELECT plan_of(${sql}) AS line`;
      plans.push(...rows.map(({ line }) => line));
    }
    return plans.join('\n');
  };

  test('are found by indexes', async () => {
    const { search } = createUseCases(database.prisma);
    const plan = await plansOf(() => search('w4321', { first: 10 }));
    for (const index of [
      'SearchWord_sound_idx',
      'SearchWord_pkey',
      'SearchWord_latin_idx',
      'SearchWord_latin_likeness_idx',
      'Revision_words_idx',
      'Question_words_idx',
      'Entity_words_idx',
      'Claim_revisionId_position_key',
    ])
      expect(plan).toContain(index);
    expect(plan).not.toMatch(/Seq Scan on "(Revision|Claim|Question|SearchWord)"/);
  });

  test('narrow outlets by an index', async () => {
    const { outletPage } = createUseCases(database.prisma);
    const plan = await plansOf(async () => {
      const page = await outletPage({ first: 10 }, 'w4321');
      await page.total();
    });
    expect(plan).toContain('Outlet_words_idx');
  });

  test.each([
    ['articlePage', 'Revision_words_idx'],
    ['claimPage', 'Revision_words_idx'],
    ['questionPage', 'Question_words_idx'],
  ] as const)('narrow %s by an index', async (list, index) => {
    const useCases = createUseCases(database.prisma);
    const plan = await plansOf(async () => {
      const page = await useCases[list]({ first: 10 }, { text: 'w4321' });
      await page.total();
    });
    expect(plan).toContain(index);
  });
});
