import fc from 'fast-check';
import { entityRef } from '../../src/languages/entities.js';
import { deleteArticle } from '../../src/services/deleteArticle.js';
import { entityId } from '../../src/services/entityIds.js';
import { ErrorCode } from '../../src/services/errors.js';
import { ingestArticle } from '../../src/services/ingestArticle.js';
import { judgeEntitiesDifferent } from '../../src/services/judgeEntitiesDifferent.js';
import { lookUpQuestionPage } from '../../src/services/lookUpQuestions.js';
import { mergeEntities } from '../../src/services/mergeEntities.js';
import { undoEntityJudgement } from '../../src/services/undoEntityJudgement.js';
import type { ArticleInput } from '../../src/services/validateInput.js';
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
  REPORTS,
  readState,
  SHORT,
  SHORT_ID,
} from '../support/minister.js';
import { forgetAll, MONDAY } from '../support/reports.js';
import { readVerdicts } from '../support/verdicts.js';

describeOnBoth('mergeEntities', (open) => {
  let database: Database;
  const ingest = (input: ArticleInput) => ingestArticle(database.prisma, input);
  const merge = (left: string, right: string) => mergeEntities(database.prisma, { left, right });
  const part = (left: string, right: string) =>
    judgeEntitiesDifferent(database.prisma, { left, right, by: 'Meera', reason: 'Two men.' });
  const undo = (id: string) => undoEntityJudgement(database.prisma, { id });
  const state = () => readState(database.prisma);
  const verdicts = () => readVerdicts(database.prisma);
  const conflicts = () => database.prisma.question.count({ where: { consensus: 'CONFLICTING' } });
  const ingestAll = async (articles: Iterable<ArticleInput>) => {
    for (const article of articles) await ingest(article);
  };
  const canonicalOf = async (key: string) =>
    (await database.prisma.entity.findUnique({ where: { key }, include: { canonical: true } }))
      ?.canonical?.key ?? null;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await forgetAll(database.prisma);
    await database.prisma.entity.deleteMany({ where: { key: { contains: '~' } } });
  });

  test('brings together what is told of both, and tells of the conflict that opened', async () => {
    await ingestAll([...REPORTS, MONDAY]);
    expect(await conflicts()).toBe(0);
    const { conflictIds } = await merge(SHORT_ID, FULL_ID);
    const asked = await database.prisma.question.findMany({
      where: { conflict: { id: { in: [...conflictIds] } }, consensus: 'CONFLICTING' },
    });
    expect(asked.map(({ kind }) => kind)).toEqual(['DATE']);
    expect(await canonicalOf(SHORT.key)).toBe(null);
    expect(await canonicalOf(FULL.key)).toBe(SHORT.key);
  });

  test('writes nothing of what it does not touch', async () => {
    await ingestAll([...REPORTS, MONDAY]);
    // The transaction that wrote a row last.
    const written = () =>
      database.prisma.$queryRaw<unknown[]>`
        SELECT q.id::text, q.xmin::text AS question, a.xmin::text AS answer, c.xmin::text AS claim, m.xmin::text AS mention
          FROM "Article" t JOIN "Revision" r ON r."articleId" = t.id
          JOIN "Claim" c ON c."revisionId" = r.id JOIN "Answer" a ON a.id = c."answerId"
          JOIN "Question" q ON q.id = a."questionId" LEFT JOIN "EventMention" m ON m.id = c."mentionId"
         WHERE t."externalId" = 'monday' ORDER BY c.position`;
    const before = await written();
    expect(before.length).toBeGreaterThan(1);
    await merge(SHORT_ID, FULL_ID);
    expect(await written()).toEqual(before);
  });

  test('leaves what was read as it was: names, accounts, claims', async () => {
    await ingestAll(REPORTS);
    const read = async () => [
      await database.prisma.entityName.findMany({
        orderBy: [{ entityId: 'asc' }, { name: 'asc' }],
      }),
      await database.prisma.eventMention.findMany({
        select: { account: true },
        orderBy: { id: 'asc' },
      }),
      await database.prisma.claim.findMany({
        select: { value: true, aspect: true, entityId: true },
        orderBy: { id: 'asc' },
      }),
    ];
    const before = await read();
    await merge(SHORT_ID, FULL_ID);
    expect(await read()).toEqual(before);
  });

  test('is undone exactly', async () => {
    await ingestAll([...REPORTS, MONDAY]);
    const before = await state();
    const { judgementId, conflictIds } = await merge(SHORT_ID, FULL_ID);
    expect(await state()).not.toEqual(before);
    expect((await undo(judgementId)).conflictIds).toEqual(conflictIds);
    expect(await state()).toEqual(before);
  });

  test('joins through others, and falls apart where it was joined', async () => {
    await ingestAll(REPORTS);
    const first = await merge(SHORT_ID, FULL_ID);
    const two = await state();
    const second = await merge(FULL_ID, INITIAL_ID);
    // The first by key stands for all three.
    expect([await canonicalOf(SHORT.key), await canonicalOf(FULL.key)]).toEqual([
      INITIAL.key,
      INITIAL.key,
    ]);
    const three = await state();
    await undo(first.judgementId);
    expect(await canonicalOf(SHORT.key)).toBe(null);
    expect([await canonicalOf(FULL.key), await canonicalOf(INITIAL.key)]).toContain(
      [FULL.key, INITIAL.key].sort()[0],
    );
    await merge(SHORT_ID, INITIAL_ID);
    expect(await state()).toEqual(three);
    await undo(second.judgementId);
    await expect(undo(first.judgementId)).rejects.toMatchObject({ code: ErrorCode.ALREADY_UNDONE });
    expect(await state()).not.toEqual(two);
  });

  test('holds for what is ingested, read again and deleted afterwards', async () => {
    await ingestAll(REPORTS);
    await merge(SHORT_ID, FULL_ID);
    const merged = await state();
    for (const article of REPORTS)
      await deleteArticle(database.prisma, { externalId: article.externalId as string });
    expect(await verdicts()).toEqual([]);
    // Of the names that were read, those that were judged are left, with the judgement.
    const names = { where: { key: { contains: '~' } }, select: { key: true } };
    expect((await database.prisma.entity.findMany(names)).map(({ key }) => key).sort()).toEqual(
      [SHORT.key, FULL.key].sort(),
    );
    expect(await database.prisma.entityJudgement.count()).toBe(1);
    await ingestAll([OF_FULL, OF_INITIAL, { ...OF_SHORT, text: MONDAY.text }]);
    await ingest(OF_SHORT);
    expect(await state()).toEqual(merged);
  });

  test('is asked for under either id', async () => {
    await ingestAll(REPORTS);
    const found = async (id: string) =>
      (await lookUpQuestionPage(database.prisma, {}, { entityId: id })).items
        .map(({ row }) => row.id)
        .sort();
    const apart = [await found(SHORT_ID), await found(FULL_ID)];
    expect(apart[0]).not.toEqual(apart[1]);
    const { judgementId } = await merge(SHORT_ID, FULL_ID);
    expect(await found(SHORT_ID)).toEqual(await found(FULL_ID));
    await undo(judgementId);
    const again = [await found(SHORT_ID), await found(FULL_ID)];
    expect(again.map((ids) => ids.length)).toEqual(apart.map((ids) => ids.length));
    expect(again[0]?.some((id) => again[1]?.includes(id))).toBe(false);
  });

  test('gives what the lexicon knows its place, stored or not', async () => {
    await ingest(OF_SHORT);
    await merge(entityId(entityRef('person/hardeep-singh-puri')), SHORT_ID);
    expect(await canonicalOf(SHORT.key)).toBe('person/hardeep-singh-puri');
    expect((await verdicts()).join()).toContain('Hardeep Singh Puri');
  });

  test('joins what befell one village under two names', async () => {
    const crash = (externalId: string, village: string, dead: number): ArticleInput => ({
      externalId,
      outlet: externalId,
      language: 'hi',
      publishedOn: '2025-11-20',
      text: `मंगलवार को ${village} गांव में बस पलटने से ${dead} लोगों की मौत हो गई।`,
    });
    await ingestAll([crash('one', 'खेड़ापुर', 5), crash('other', 'खेमपुर', 5)]);
    const before = await state();
    const villages = await database.prisma.eventMention.findMany({ select: { place: true } });
    const [one, other] = villages.map(({ place }) => entityId({ ...SHORT, key: place!.key }));
    expect(await database.prisma.event.count()).toBe(2);
    const { judgementId } = await merge(one!, other!);
    expect(await database.prisma.event.count()).toBe(1);
    const asked = await database.prisma.question.findMany({ where: { kind: 'QUANTITY' } });
    expect(asked).toMatchObject([{ consensus: 'AGREED' }]);
    await undo(judgementId);
    expect(await state()).toEqual(before);
  });

  test('does not join what an editor told apart, directly or through others', async () => {
    await ingestAll(REPORTS);
    const { judgementId } = await part(SHORT_ID, INITIAL_ID);
    await merge(SHORT_ID, FULL_ID);
    const before = await state();
    for (const pair of [
      [SHORT_ID, INITIAL_ID],
      [INITIAL_ID, FULL_ID],
    ] as const)
      await expect(merge(...pair)).rejects.toMatchObject({
        code: ErrorCode.JUDGED_DIFFERENT,
        message: expect.stringContaining(judgementId),
      });
    expect(await state()).toEqual(before);
    await undo(judgementId);
    await merge(INITIAL_ID, FULL_ID);
  });

  test('refuses what the lists tell apart', async () => {
    const id = (key: string) => entityId(entityRef(key));
    await ingestAll(REPORTS);
    for (const [left, right] of [
      [SHORT_ID, id('place/moscow')],
      [id('place/moscow'), id('place/russia')],
      [id('place/russia'), id('place/india')],
    ] as const)
      await expect(merge(left, right)).rejects.toMatchObject({ code: ErrorCode.NOT_MERGEABLE });
    await expect(
      merge(SHORT_ID, entityId({ ...SHORT, key: 'person/~nobody' })),
    ).rejects.toMatchObject({ code: ErrorCode.NOT_FOUND, field: 'input.right' });
  });

  test('lets one of two editors decide, and tells the other', async () => {
    await ingestAll(REPORTS);
    const settle = async (...both: Promise<unknown>[]) => {
      const told = await Promise.allSettled(both);
      return told
        .map((one) => (one.status === 'rejected' ? (one.reason as { code: string }).code : 'done'))
        .sort();
    };
    expect(await settle(merge(SHORT_ID, FULL_ID), merge(FULL_ID, SHORT_ID))).toEqual([
      ErrorCode.JUDGED_SAME,
      'done',
    ]);
    const [{ id } = { id: '' }] = await database.prisma.entityJudgement.findMany();
    expect(await settle(undo(id), undo(id))).toEqual([ErrorCode.ALREADY_UNDONE, 'done']);
    const told = await settle(merge(SHORT_ID, FULL_ID), part(SHORT_ID, FULL_ID));
    expect([ErrorCode.JUDGED_SAME, ErrorCode.JUDGED_DIFFERENT]).toContain(told[0]);
    expect(told[1]).toBe('done');
  });

  test('keeps its record of every judgement, by whom and why', async () => {
    await ingestAll(REPORTS);
    const { judgementId } = await part(SHORT_ID, FULL_ID);
    await expect(part(FULL_ID, SHORT_ID)).rejects.toMatchObject({
      code: ErrorCode.JUDGED_DIFFERENT,
    });
    await undoEntityJudgement(database.prisma, { id: judgementId, by: 'Ravi', reason: 'One man.' });
    await part(SHORT_ID, FULL_ID);
    const rows = await database.prisma.entityJudgement.findMany({
      include: { undo: true },
      orderBy: { id: 'asc' },
    });
    expect(rows).toMatchObject([
      {
        verdict: 'DIFFERENT',
        by: 'Meera',
        reason: 'Two men.',
        undo: { by: 'Ravi', reason: 'One man.' },
      },
      { verdict: 'DIFFERENT', undo: null },
    ]);
  });

  test('comes to the same in whatever order it is told and judged', async () => {
    await ingestAll(REPORTS);
    await merge(SHORT_ID, FULL_ID);
    await merge(FULL_ID, INITIAL_ID);
    const expected = await state();
    type Step = () => Promise<unknown>;
    const tell: Step[] = REPORTS.map((article) => () => ingest(article));
    const judge: Step[] = [
      () => merge(INITIAL_ID, FULL_ID),
      () => merge(SHORT_ID, INITIAL_ID),
      async () => undo((await part(SHORT_ID, FULL_ID)).judgementId),
    ];
    // Names are known from the first round on: forgetting leaves the entities.
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...tell, ...judge], { minLength: 6 }),
        async (steps) => {
          await forgetAll(database.prisma);
          for (const step of steps)
            await step().catch((error: { code?: string }) => {
              // The verdict that is undone at once can come after the merge that it contradicts.
              if (error.code !== ErrorCode.JUDGED_SAME) throw error;
            });
          expect(await state()).toEqual(expected);
        },
      ),
      { numRuns: 8 },
    );
  }, 120_000);
});
