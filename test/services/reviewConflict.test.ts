import fc from 'fast-check';
import { deleteArticle } from '../../src/services/deleteArticle.js';
import { ErrorCode } from '../../src/services/errors.js';
import { ingestArticle } from '../../src/services/ingestArticle.js';
import { mergeEntities } from '../../src/services/mergeEntities.js';
import {
  assignConflict,
  commentOnConflict,
  confirmConflict,
  dismissConflict,
  reopenConflict,
  resolveConflict,
} from '../../src/services/reviewConflict.js';
import { undoDecision } from '../../src/services/undoDecision.js';
import { undoEntityJudgement } from '../../src/services/undoEntityJudgement.js';
import type { ArticleInput } from '../../src/services/validateInput.js';
import type { Database } from '../../src/store/database.js';
import { describeOnBoth } from '../support/database.js';
import { FULL_ID, REPORTS, SHORT_ID } from '../support/minister.js';
import { forgetAll, MONDAY, TUESDAY } from '../support/reports.js';
import { onlyConflict, readReviews } from '../support/reviews.js';

const MEERA = { id: 'meera', name: 'Meera' };
const RAVI = { id: 'ravi', name: 'Ravi' };
const WEDNESDAY: ArticleInput = {
  ...MONDAY,
  externalId: 'wednesday',
  outlet: 'wednesday',
  text: 'अजीत डोभाल ने बुधवार को नई दिल्ली में विदेश मंत्री वांग यी से मुलाकात की।',
};
const ALSO_MONDAY: ArticleInput = {
  ...MONDAY,
  externalId: 'also-monday',
  outlet: 'also-monday',
  text: 'अजीत डोभाल और वांग यी की सोमवार को मुलाकात हुई।',
};

describeOnBoth('reviewing a conflict', (open) => {
  let database: Database;
  const ingest = (input: ArticleInput) => ingestArticle(database.prisma, input);
  const remove = (externalId: string) => deleteArticle(database.prisma, { externalId });
  const conflict = () => onlyConflict(database.prisma);
  const reviews = () => readReviews(database.prisma);
  const seen = async () => {
    const { id, version } = await conflict();
    return { conflictId: id, version };
  };
  const confirm = async (by = MEERA) => confirmConflict(database.prisma, by, await seen());
  const dismiss = async (reason = 'Two meetings.', by = MEERA) =>
    dismissConflict(database.prisma, by, { ...(await seen()), reason });
  const undo = (id: string, by = RAVI) => undoDecision(database.prisma, by, { id });
  const changes = async () =>
    (await database.prisma.decisionPlace.findMany({ orderBy: { decisionId: 'asc' } })).map((one) =>
      (one.changes as { what: string }[]).map(({ what }) => what).sort(),
    );

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await forgetAll(database.prisma);
    for (const article of [MONDAY, TUESDAY]) await ingest(article);
  });

  test('records who decided what, when and why, on which version', async () => {
    const { id, version } = await conflict();
    const before = Date.now();
    const { decisionId, conflictIds } = await dismiss();
    expect(conflictIds).toEqual([id]);
    expect(await conflict()).toMatchObject({ state: 'DISMISSED', version: version + 1 });
    const decision = await database.prisma.decision.findUniqueOrThrow({
      where: { id: decisionId },
    });
    expect(decision).toMatchObject({
      action: 'DISMISS',
      byId: 'meera',
      byName: 'Meera',
      reason: 'Two meetings.',
      version,
    });
    expect(decision.createdAt.getTime()).toBeGreaterThanOrEqual(before - 60_000);
    const { answers } = decision.ground as { answers: { sources: { outlet: string }[] }[] };
    expect(answers.map(({ sources }) => sources.map(({ outlet }) => outlet)).sort()).toEqual([
      ['monday'],
      ['tuesday'],
    ]);
  });

  test('tells those who follow', async () => {
    const last = await database.prisma.change.findFirst({ orderBy: { id: 'desc' } });
    const { decisionId } = await dismiss();
    await undo(decisionId);
    const { id, questionId } = await conflict();
    expect(
      await database.prisma.change.findMany({
        where: { id: { gt: last!.id } },
        orderBy: { id: 'asc' },
      }),
    ).toMatchObject([
      {
        kind: 'REVIEW_DECIDED',
        conflictId: id,
        questionId,
        subjectId: decisionId,
        by: 'Meera',
        told: { decision: 'DISMISSED', reason: 'Two meetings.' },
      },
      { kind: 'REVIEW_UNDONE', conflictId: id, subjectId: decisionId, by: 'Ravi' },
    ]);
  });

  test('lets one of two editors decide, and tells the other who decided what', async () => {
    const input = await seen();
    const told = await Promise.allSettled([
      confirmConflict(database.prisma, MEERA, input),
      dismissConflict(database.prisma, RAVI, { ...input, reason: 'Two meetings.' }),
    ]);
    const failed = told.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({
      code: ErrorCode.VERSION_CONFLICT,
      field: 'input.version',
      message: expect.stringMatching(/"(Meera" confirmed|Ravi" dismissed) it at \d{4}/),
    });
    expect(await database.prisma.decision.count()).toBe(1);
    expect((await conflict()).version).toBe(input.version + 1);
  });

  test('refuses a decision on answers that have changed, and on a version that never was', async () => {
    const input = await seen();
    await ingest(WEDNESDAY);
    await expect(confirmConflict(database.prisma, MEERA, input)).rejects.toMatchObject({
      code: ErrorCode.VERSION_CONFLICT,
      message: expect.stringContaining('its answers, or who gives them, have changed'),
    });
    await expect(
      confirmConflict(database.prisma, MEERA, { ...input, version: 99 }),
    ).rejects.toMatchObject({
      code: ErrorCode.VERSION_CONFLICT,
      message: expect.stringContaining('never'),
    });
  });

  test('says of each step back who took it', async () => {
    const input = await seen();
    const { decisionId } = await confirm();
    await undo(decisionId);
    await expect(confirmConflict(database.prisma, MEERA, input)).rejects.toMatchObject({
      message: expect.stringContaining('"Ravi" took back that "Meera" confirmed it'),
    });
    await expect(undo(decisionId)).rejects.toMatchObject({
      code: ErrorCode.ALREADY_UNDONE,
      message: expect.stringContaining('"Ravi"'),
    });
  });

  test('takes comments at any time, and they change nothing', async () => {
    const input = await seen();
    const { decisionId } = await commentOnConflict(database.prisma, RAVI, {
      conflictId: input.conflictId,
      text: 'Asked the ministry.',
    });
    expect(await seen()).toEqual(input);
    await confirm();
    await remove('tuesday');
    await commentOnConflict(database.prisma, RAVI, {
      conflictId: input.conflictId,
      text: 'So it is Monday.',
    });
    await undo(decisionId);
    expect(await reviews()).toEqual([
      expect.stringMatching(/CONFIRMED stale null$/),
      expect.stringMatching(/^COMMENT by Ravi undone/),
      expect.stringMatching(/^CONFIRM by Meera stands/),
      expect.stringMatching(/^COMMENT by Ravi stands/),
    ]);
  });

  test('resolves by an answer that is given, and by another with a reference', async () => {
    const { question } = await conflict();
    const [first, second] = question.answers;
    const resolve = async (input: object) =>
      resolveConflict(database.prisma, MEERA, { ...(await seen()), ...input });
    const { decisionId } = await resolve({ answerId: second!.id });
    expect(await conflict()).toMatchObject({ state: 'RESOLVED' });
    const content = async (id: string) =>
      (await database.prisma.decision.findUniqueOrThrow({ where: { id } })).content;
    expect(await content(decisionId)).toMatchObject({ resolution: { value: second!.value } });
    const reference = 'https://example.org/statement';
    for (const [value, read] of [
      ['2025-11-19', { edtf: '2025-11-19' }],
      ['19 नवंबर', { edtf: '2025-11-19' }],
      ['nobody knows', null],
    ] as const) {
      const made = await resolve({ value, reference });
      const told = (await content(made.decisionId)) as { resolution: { value: unknown } };
      expect(told).toMatchObject({ resolution: { text: value, reference } });
      if (read) expect(told.resolution.value).toMatchObject(read);
      else expect(told.resolution.value).toBeNull();
    }
    const refused = async (input: object) =>
      resolve(input).then(
        () => 'done',
        ({ code, field }: { code: string; field: string }) => `${code} ${field}`,
      );
    expect(await refused({})).toBe('BAD_USER_INPUT input.answerId');
    expect(await refused({ answerId: first!.id, value: 'x' })).toBe('BAD_USER_INPUT input.value');
    expect(await refused({ value: '2025-11-19' })).toBe('BAD_USER_INPUT input.reference');
    expect(await refused({ answerId: question.id })).toBe('NOT_FOUND input.answerId');
    expect(await refused({ value: ' ', reference })).toBe('VALUE_EMPTY input.value');
    expect(await refused({ value: 'x', reference: 'javascript:1' })).toBe(
      'INVALID_URL input.reference',
    );
  });

  test('reopens, assigns, and goes back step by step', async () => {
    await expect(reopenConflict(database.prisma, MEERA, await seen())).rejects.toMatchObject({
      code: ErrorCode.ALREADY_OPEN,
    });
    const made = [
      await confirm(),
      await assignConflict(database.prisma, MEERA, { ...(await seen()), assignee: 'ravi' }),
      await reopenConflict(database.prisma, RAVI, await seen()),
      await dismiss(),
      await assignConflict(database.prisma, MEERA, { ...(await seen()), assignee: null }),
    ];
    const read = async () => {
      const { state, assignee } = await conflict();
      return `${state} ${assignee}`;
    };
    const states = [await read()];
    for (const { decisionId } of [...made].reverse()) {
      await undo(decisionId);
      states.push(await read());
    }
    expect(states).toEqual([
      'DISMISSED null',
      'DISMISSED ravi',
      'OPEN ravi',
      'CONFIRMED ravi',
      'CONFIRMED null',
      'OPEN null',
    ]);
  });

  test('stays with a new revision that says the same, and is stale where it says something else', async () => {
    await confirm();
    const before = await reviews();
    await ingest({ ...TUESDAY, text: `${TUESDAY.text} दोनों ने हाथ मिलाया।` });
    expect(await reviews()).toEqual(before);
    await ingest({ ...TUESDAY, text: WEDNESDAY.text });
    expect(await conflict()).toMatchObject({ state: 'CONFIRMED', isStale: true });
    expect(await changes()).toEqual([['ANSWER_ADDED', 'ANSWER_GONE']]);
    await ingest(TUESDAY);
    expect(await reviews()).toEqual(before);
  });

  test('is stale once another article joins, and fresh when it is gone or an editor decides anew', async () => {
    await dismiss();
    const before = await reviews();
    await ingest(WEDNESDAY);
    expect(await conflict()).toMatchObject({ state: 'DISMISSED', isStale: true });
    expect(await changes()).toEqual([['ANSWER_ADDED']]);
    await remove('wednesday');
    expect(await reviews()).toEqual(before);
    await ingest(ALSO_MONDAY);
    expect(await changes()).toEqual([['SOURCE_ADDED']]);
    const { decisionId } = await dismiss('Still two meetings.');
    expect(await conflict()).toMatchObject({ state: 'DISMISSED', isStale: false });
    await undo(decisionId);
    expect(await conflict()).toMatchObject({ state: 'DISMISSED', isStale: true });
  });

  test('waits while nobody tells of it, and is there again when the same is told, whatever rows it has then', async () => {
    await dismiss();
    const before = await reviews();
    const { id } = await conflict();
    await remove('tuesday');
    await expect(
      confirmConflict(database.prisma, MEERA, {
        conflictId: id,
        version: (await database.prisma.conflict.findUniqueOrThrow({ where: { id } })).version,
      }),
    ).rejects.toMatchObject({ code: ErrorCode.CONFLICT_CLOSED });
    await remove('monday');
    expect(await reviews()).toEqual(['DISMISS by Meera stands nowhere']);
    await ingest(TUESDAY);
    await ingest(MONDAY);
    expect((await conflict()).id).not.toBe(id);
    expect(await reviews()).toEqual(before);
    await expect(
      confirmConflict(database.prisma, MEERA, { conflictId: id, version: 1 }),
    ).rejects.toMatchObject({
      code: ErrorCode.NOT_FOUND,
      field: 'input.conflictId',
    });
  });

  test('finds its place again after entities are merged and parted', async () => {
    await forgetAll(database.prisma);
    for (const article of REPORTS) await ingest(article);
    const merge = () => mergeEntities(database.prisma, { left: SHORT_ID, right: FULL_ID });
    const { judgementId } = await merge();
    await confirm();
    const before = await reviews();
    await undoEntityJudgement(database.prisma, { id: judgementId });
    expect(await database.prisma.question.count({ where: { consensus: 'CONFLICTING' } })).toBe(0);
    const again = await merge();
    expect(await reviews()).toEqual(before);
    await undoEntityJudgement(database.prisma, { id: again.judgementId });
    for (const { externalId } of REPORTS) await remove(externalId as string);
    await merge();
    for (const article of [...REPORTS].reverse()) await ingest(article);
    expect(await reviews()).toEqual(before);
  });

  test('leaves the state before, whatever is decided and taken back, in whatever order', async () => {
    const expected = (await reviews())[0];
    const steps = {
      confirm: () => confirm(),
      dismiss: () => dismiss(),
      resolve: async () =>
        resolveConflict(database.prisma, RAVI, {
          ...(await seen()),
          answerId: (await conflict()).question.answers[0]!.id,
        }),
      reopen: async () => reopenConflict(database.prisma, RAVI, await seen()),
      assign: async () =>
        assignConflict(database.prisma, RAVI, { ...(await seen()), assignee: 'meera' }),
      comment: async () =>
        commentOnConflict(database.prisma, RAVI, { ...(await seen()), text: 'Well.' }),
    };
    const names = Object.keys(steps) as (keyof typeof steps)[];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...names), { minLength: 2, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        async (wanted, order) => {
          const made: string[] = [];
          for (const name of wanted)
            await steps[name]().then(
              ({ decisionId }) => made.push(decisionId),
              ({ code }: { code: string }) => expect(code).toBe(ErrorCode.ALREADY_OPEN),
            );
          while (made.length) {
            const [id] = made.splice(order.next().value! % made.length, 1);
            await undo(id!);
          }
          expect((await reviews())[0]).toBe(expected);
        },
      ),
      { numRuns: 10 },
    );
  }, 120_000);
});
