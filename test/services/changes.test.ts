import { deleteArticle } from '../../src/services/deleteArticle.js';
import { ingestArticle } from '../../src/services/ingestArticle.js';
import { judgeEntitiesDifferent } from '../../src/services/judgeEntitiesDifferent.js';
import { mergeEntities } from '../../src/services/mergeEntities.js';
import { undoEntityJudgement } from '../../src/services/undoEntityJudgement.js';
import type { Database } from '../../src/store/database.js';
import { inTransaction } from '../../src/store/transaction.js';
import { recordChanges } from '../../src/store/writeChanges.js';
import { storeQuestions } from '../../src/store/writeQuestions.js';
import { describeOnBoth } from '../support/database.js';
import { FULL_ID, REPORTS, SHORT_ID } from '../support/minister.js';
import { forgetAll, MONDAY, NO_DAY, TUESDAY } from '../support/reports.js';

describeOnBoth('the record of changes', (open) => {
  let database: Database;
  const rows = () => database.prisma.change.findMany({ orderBy: { id: 'asc' } });
  const kinds = async () => (await rows()).map(({ kind }) => kind);

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await forgetAll(database.prisma);
    await database.prisma.change.deleteMany();
  });

  test('tells of articles that come, change and go, and after each of the conflicts that it brings about', async () => {
    const { prisma } = database;
    await ingestArticle(prisma, MONDAY);
    const {
      articleId,
      conflictIds: [conflictId],
    } = await ingestArticle(prisma, TUESDAY);
    await ingestArticle(prisma, { ...TUESDAY, title: 'Again' });
    await ingestArticle(prisma, TUESDAY);
    await ingestArticle(prisma, TUESDAY);
    await deleteArticle(prisma, { id: articleId });
    const [question] = await prisma.question.findMany({ where: { kind: 'DATE' } });

    const told = await rows();
    expect(told.map(({ kind }) => kind)).toEqual([
      'ARTICLE_ADDED',
      'ARTICLE_ADDED',
      'CONFLICT_OPENED',
      // The claims are others now, of the same words.
      'ARTICLE_REVISED',
      'CONFLICT_CHANGED',
      'ARTICLE_REVISED',
      'CONFLICT_CHANGED',
      'ARTICLE_DELETED',
      'CONFLICT_CLOSED',
    ]);
    expect(told[2]).toMatchObject({
      articleId,
      conflictId,
      questionId: question?.id,
      told: {
        kind: 'DATE',
        textEn: question?.textEn,
        textHi: question?.textHi,
        entities: expect.arrayContaining(['person/wang-yi']),
      },
    });
    expect(told[7]).toMatchObject({
      articleId,
      conflictId: null,
      told: { externalId: 'tuesday', outlet: 'tuesday', language: 'hi', publishedOn: '2025-11-20' },
    });
    expect(told[8]).toMatchObject({ articleId, conflictId, told: { kind: 'DATE' } });
    const times = told.map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test('tells of a conflict whose question nobody answers any more', async () => {
    const { prisma } = database;
    await ingestArticle(prisma, MONDAY);
    await ingestArticle(prisma, TUESDAY);
    const [opened] = (await rows()).filter(({ kind }) => kind === 'CONFLICT_OPENED');
    // As when the one event turns out to be two: its question goes with it.
    await prisma.change.deleteMany();
    await inTransaction(prisma, async (tx) => {
      const { eventId } = await tx.question.findUniqueOrThrow({
        where: { id: opened?.questionId ?? '' },
      });
      await storeQuestions(tx, { eventIds: [eventId ?? ''], aspects: [] }, [], [], () => [], {
        articleOf: () => null,
        changes: [],
      });
    });
    expect(await prisma.conflict.count()).toBe(0);
    expect(await rows()).toMatchObject([
      { kind: 'CONFLICT_CLOSED', conflictId: opened?.conflictId, told: { kind: 'DATE' } },
    ]);
  });

  test('tells of no conflict where none is touched', async () => {
    await ingestArticle(database.prisma, NO_DAY);
    await ingestArticle(database.prisma, MONDAY);
    expect(await kinds()).toEqual(['ARTICLE_ADDED', 'ARTICLE_ADDED']);
  });

  test('tells of judgements and of what they bring about', async () => {
    const { prisma } = database;
    for (const report of REPORTS) await ingestArticle(prisma, report);
    await prisma.change.deleteMany();
    const pair = { left: SHORT_ID, right: FULL_ID, by: 'Meera', reason: 'One minister.' };
    const { judgementId } = await mergeEntities(prisma, pair);
    await undoEntityJudgement(prisma, { id: judgementId, by: 'Arun' });
    await judgeEntitiesDifferent(prisma, pair);

    const told = await rows();
    const judged = told.filter(({ conflictId }) => conflictId === null);
    expect(judged).toMatchObject([
      {
        kind: 'ENTITIES_JUDGED',
        subjectId: judgementId,
        by: 'Meera',
        told: { decision: 'SAME', reason: 'One minister.' },
      },
      { kind: 'ENTITY_JUDGEMENT_UNDONE', subjectId: judgementId, by: 'Arun' },
      { kind: 'ENTITIES_JUDGED', told: { decision: 'DIFFERENT' } },
    ]);
    expect(told[0]?.kind).toBe('ENTITIES_JUDGED');
    expect(told.filter(({ kind }) => kind === 'CONFLICT_OPENED').length).toBeGreaterThan(0);
    expect(told.filter(({ kind }) => kind === 'CONFLICT_CLOSED').length).toBeGreaterThan(0);
  });

  test('tells nothing of what is taken back', async () => {
    const failing = inTransaction(database.prisma, async (tx) => {
      await recordChanges(tx, [
        { kind: 'REVIEW_DECIDED', told: { decision: 'CONFIRMED', reason: null } },
      ]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await kinds()).toEqual([]);
  });

  test('numbers rise in the order of commits, however long a transaction takes', async () => {
    const record = (by: string, wait: () => Promise<unknown>) =>
      inTransaction(database.prisma, async (tx) => {
        await recordChanges(tx, [
          { kind: 'REVIEW_DECIDED', by, told: { decision: 'CONFIRMED', reason: null } },
        ]);
        await wait();
      });
    let release = (): void => {};
    let hasRecorded = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const recorded = new Promise<void>((resolve) => {
      hasRecorded = resolve;
    });
    const ended: string[] = [];
    const slow = record('slow', () => {
      hasRecorded();
      return held;
    }).then(() => ended.push('slow'));
    await recorded;
    const quick = record('quick', () => Promise.resolve()).then(() => ended.push('quick'));
    release();
    await Promise.all([slow, quick]);
    expect(ended).toEqual(['slow', 'quick']);
    expect((await rows()).map(({ by }) => by)).toEqual(ended);
  });
});
