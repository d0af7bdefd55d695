import type { Database } from '../../src/store/database.js';
import { askDirectly } from '../../src/store/directly.js';
import { readClaimPage } from '../../src/store/readsClaims.js';
import { CONFLICT_ORDERS, readConflictPage } from '../../src/store/readsConflicts.js';
import {
  QUESTION_ORDERS,
  questionWhere,
  readQuestionPage,
} from '../../src/store/readsQuestions.js';
import { conditionOf, Values } from '../../src/store/tree/conditions.js';
import { JOINS } from '../../src/store/tree/models.js';
import { NODES, ROOTS } from '../../src/store/tree/nodes.js';
import { readRelated, readRoots } from '../../src/store/tree/readTree.js';
import { select } from '../../src/store/tree/selection.js';
import { nodeNamed } from '../../src/store/tree/statement.js';
import { describeOnBoth, openTestDatabase } from '../support/database.js';
import { storeArticle, storeQuestion, time } from '../support/story.js';
import { ref } from '../values/build.js';

describeOnBoth('trees', (open) => {
  let database: Database;
  let first: string;

  beforeAll(async () => {
    database = await open();
    const { prisma } = database;
    const articles = [
      await storeArticle(prisma, { outlet: 'One', title: 'A', publishedOn: '2025-12-02' }),
      await storeArticle(prisma, { outlet: 'Two', publishedOn: '2025-12-01' }),
      await storeArticle(prisma, {}),
    ];
    first = await storeQuestion(prisma, {
      kind: 'DATE',
      text: 'When did Putin visit?',
      consensus: 'CONFLICTING',
      about: [ref('person/putin')],
      answers: [
        { value: time('2025-12-01'), by: articles, exact: 'a "quote" \\ of \' marks\n' },
        { value: time('2025-12-04'), by: articles.slice(2) },
      ],
    });
    await storeQuestion(prisma, {
      kind: 'QUANTITY',
      text: 'How many?',
      consensus: 'AGREED',
      answers: [{ value: time('2025-11-01'), by: articles.slice(0, 1) }],
    });
    await prisma.conflict.updateMany({ data: { openedAt: new Date('2025-12-01T10:00:00.123Z') } });
  });

  test('tables are joined by the keys that the database knows', async () => {
    const keys = await database.prisma.$queryRaw<{ key: string }[]>`
      SELECT format('%s.%s %s.%s', c.conrelid::regclass, a.attname, c.confrelid::regclass, f.attname) AS key
        FROM pg_constraint c
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
        JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = c.confkey[1]
       WHERE c.contype = 'f'`;
    const known = new Set(keys.map(({ key }) => key.replaceAll('"', '')));
    for (const [model, relations] of Object.entries(JOINS))
      for (const [own, target, theirs] of Object.values(relations) as string[][]) {
        const there = `${model}.${own} ${target}.${theirs}`;
        const back = `${target}.${theirs} ${model}.${own}`;
        expect([there, back].filter((key) => known.has(key))).toHaveLength(1);
      }
  });

  test.each(Object.keys(NODES))('all that is known of %s can be read', async (name) => {
    const { relations, large } = nodeNamed(name);
    const everything = select(
      Object.fromEntries(
        [...Object.keys(relations), ...Object.keys(large ?? {}), 'whatever'].map((field) => [
          field,
          true,
        ]),
      ),
    );
    for (const [root, relation] of Object.entries(ROOTS)) {
      if (relation.node !== name) continue;
      const [row] = await readRoots(
        database.prisma,
        root as keyof typeof ROOTS,
        [first],
        everything,
      );
      expect(row === null).toBe(root !== 'Question');
    }
    for (const field of Object.keys(relations))
      expect(
        await readRelated(database.prisma, name as never, field as never, [first], everything),
      ).toHaveLength(1);
  });

  test('a tree holds what is wanted of it, moments as moments and texts as they are', async () => {
    const { prisma } = database;
    const stretch = { take: 5, from: null, backward: false };
    const [row, ...others] = await readConflictPage(
      prisma,
      {},
      CONFLICT_ORDERS.NEWEST,
      stretch,
      select({
        state: true,
        question: {
          answers: {
            value: true,
            claims: { evidence: { exact: true }, article: { title: true, outlet: true } },
          },
        },
      }),
    );
    expect(others).toEqual([]);
    expect(row).toEqual({
      // The columns of the order come along.
      id: row?.id,
      openedAt: new Date('2025-12-01T10:00:00.123Z'),
      state: 'OPEN',
      question: {
        answers: [
          {
            value: time('2025-12-01'),
            // In order of publication, those without a day last.
            claims: [
              {
                article: { title: null, outlet: { id: expect.anything(), name: 'Two' } },
                evidence: { exact: 'a "quote" \\ of \' marks\n' },
              },
              {
                article: { title: 'A', outlet: { id: expect.anything(), name: 'One' } },
                evidence: { exact: 'a "quote" \\ of \' marks\n' },
              },
              {
                article: { title: null, outlet: null },
                evidence: { exact: 'a "quote" \\ of \' marks\n' },
              },
            ],
          },
          { value: time('2025-12-04'), claims: [expect.anything()] },
        ],
      },
    });
  });

  const CRITERIA: readonly Parameters<typeof questionWhere>[0][] = [
    {},
    { consensus: ['CONFLICTING', 'REFINED'] },
    { consensus: [] },
    { kind: ['DATE'], leastOrigins: 2 },
    { state: ['OPEN'] },
    { state: ['DISMISSED'] },
    { language: 'EN' },
    { language: 'e_' },
    { language: 'hi' },
    { entityKey: 'person/putin' },
    { entityKey: 'person/nobody' },
    { from: 20_420, to: 20_500 },
    { to: 20_000 },
    { sought: [[[['putin', "o'neil\\"]]]] },
    { sought: [[[['nowhere']]]] },
    { articleIds: [] },
  ];

  test.each(CRITERIA)('conditions in SQL leave what they leave in Prisma: %j', async (criteria) => {
    const { prisma } = database;
    const rows = await readQuestionPage(prisma, criteria, QUESTION_ORDERS.OLDEST, {
      take: 10,
      from: null,
      backward: false,
    });
    const found = await prisma.question.findMany({
      where: questionWhere(criteria),
      orderBy: { id: 'asc' },
      select: { id: true },
    });
    expect(rows.map(({ id }) => id)).toEqual(found.map(({ id }) => id));
  });

  test('a figure, a day and an entity narrow claims', async () => {
    const { prisma } = database;
    const count = async (criteria: Parameters<typeof readClaimPage>[1]) =>
      (
        await readClaimPage(
          prisma,
          criteria,
          [{ field: 'id', path: ['id'], direction: 'asc', as: 'id' }],
          {
            take: 100,
            from: null,
            backward: false,
          },
        )
      ).length;
    expect(await count({})).toBe(5);
    expect(await count({ isRejected: true })).toBe(0);
    expect(await count({ unit: 'INR', least: 1.5, greatest: 10 })).toBe(0);
    expect(await count({ entityKey: 'person/putin' })).toBe(0);
    expect(await count({ modality: ['HAPPENED', 'PLANNED'], language: 'en' })).toBe(5);
  });
});

test('a statement that comes again is not planned anew', async () => {
  const { prisma, close } = await openTestDatabase({ kind: 'postgresql' });
  try {
    const article = await storeArticle(prisma, { outlet: 'One' });
    const id = await storeQuestion(prisma, {
      kind: 'DATE',
      text: 'When?',
      consensus: 'AGREED',
      answers: [{ value: time('2025-12-01'), by: [article] }],
    });
    const wanted = select({ id: true, answers: { claims: { article: { outlet: true } } } });
    // PostgreSQL plans the first five times to learn what a plan for these values gains over one for any.
    const times = 12;
    for (let n = 0; n < times; n++)
      expect(await readRoots(prisma, 'Question', [id], wanted)).toMatchObject([{ id }]);
    const [plans] = await askDirectly(
      prisma,
      "SELECT custom_plans::int, generic_plans::int FROM pg_prepared_statements WHERE statement LIKE 'SELECT (SELECT row_to_json%'",
      [],
    );
    expect(plans).toEqual([5, times - 5]);
  } finally {
    await close();
  }
});

test('a condition that is not known is no condition that holds', () => {
  expect(() => conditionOf('Question', 't', { rank: { divides: 2 } }, new Values())).toThrow(
    'divides',
  );
});
