import fc from 'fast-check';
import { deleteArticle } from '../../src/services/deleteArticle.js';
import { addClaim, correctClaim, rejectClaim } from '../../src/services/editClaims.js';
import { ErrorCode } from '../../src/services/errors.js';
import { ingestArticle } from '../../src/services/ingestArticle.js';
import { undoDecision } from '../../src/services/undoDecision.js';
import type { ArticleInput } from '../../src/services/validateInput.js';
import type { Database } from '../../src/store/database.js';
import { describeOnBoth } from '../support/database.js';
import { readState } from '../support/minister.js';
import { forgetAll, MONDAY, NO_DAY, PARTNERS, TUESDAY } from '../support/reports.js';

const MEERA = { id: 'meera', name: 'Meera' };
const ELSEWHERE: ArticleInput = {
  ...PARTNERS,
  externalId: 'elsewhere',
  outlet: 'elsewhere',
  text: 'सरकार ने नई योजना की घोषणा की। डोभाल बुधवार को चीनी मंत्री से मिले थे, सूत्रों ने बताया।',
};

describeOnBoth('editing claims', (open) => {
  let database: Database;
  const ingest = (input: ArticleInput) => ingestArticle(database.prisma, input);
  const remove = (externalId: string) => deleteArticle(database.prisma, { externalId });
  const undo = (id: string) => undoDecision(database.prisma, MEERA, { id });
  const claim = (externalId: string, kind: 'DATE' | 'DURATION' = 'DATE') =>
    database.prisma.claim.findFirstOrThrow({
      where: { kind, revision: { current: true, article: { externalId } } },
      include: { revision: true, answer: true },
      orderBy: { position: 'asc' },
    });
  const seen = async (externalId: string) => {
    const { id, version } = await claim(externalId);
    return { claimId: id, version };
  };
  const correct = async (externalId: string, value: string) =>
    correctClaim(database.prisma, MEERA, { ...(await seen(externalId)), value });
  const reject = async (externalId: string) =>
    rejectClaim(database.prisma, MEERA, { ...(await seen(externalId)), reason: 'A caption.' });
  const question = (kind: 'DATE' | 'DURATION') =>
    database.prisma.question.findFirstOrThrow({
      where: { kind },
      include: { answers: { orderBy: { position: 'asc' } } },
      orderBy: { rank: 'asc' },
    });
  const add = async (
    externalId: string,
    exact: string,
    value: string,
    kind: 'DATE' | 'DURATION' = 'DATE',
  ) => {
    const revision = await database.prisma.revision.findFirstOrThrow({
      where: { current: true, article: { externalId } },
    });
    const start = [...revision.text.slice(0, revision.text.indexOf(exact))].length;
    return addClaim(database.prisma, MEERA, {
      articleId: revision.articleId,
      start,
      end: start + [...exact].length,
      exact,
      questionId: (await question(kind)).id,
      value,
    });
  };
  /** What ingestion and judgements leave, and what claims are compared as. */
  const state = async () => {
    const claims = await database.prisma.claim.findMany({
      where: { revision: { current: true } },
      include: { revision: { include: { article: true } } },
      orderBy: { position: 'asc' },
    });
    return [
      ...(await readState(database.prisma)),
      ...claims
        .map(
          ({ kind, corrected, isRejected, edtf, earliest, exact, revision }) =>
            `${revision.article.externalId} ${kind} ${exact} ${JSON.stringify(corrected)} ${isRejected} ${edtf} ${earliest}`,
        )
        .sort(),
    ];
  };
  /** The answers but for that of the report without a day: before it was published. */
  const keys = async (kind: 'DATE' | 'DURATION' = 'DATE') =>
    (await question(kind)).answers
      .map(({ valueKey }) => valueKey)
      .filter((key) => !key.startsWith('time ..'))
      .sort();

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await forgetAll(database.prisma);
    for (const article of [MONDAY, TUESDAY, NO_DAY]) await ingest(article);
  });

  test('a correction is compared in place of what was read, which stays, and is undone exactly', async () => {
    const before = await state();
    const read = (await claim('monday')).value;
    const { decisionId, conflictIds } = await correct('monday', 'मंगलवार');
    expect(conflictIds).toHaveLength(1);
    expect(await keys()).toEqual(['time 2025-11-18']);
    expect(await claim('monday')).toMatchObject({
      value: read,
      corrected: { edtf: '2025-11-18' },
      edtf: '2025-11-18',
      version: 2,
    });
    const decision = await database.prisma.decision.findUniqueOrThrow({
      where: { id: decisionId },
    });
    expect(decision).toMatchObject({ action: 'CORRECT_CLAIM', byName: 'Meera', version: 1 });
    expect((await undo(decisionId)).conflictIds).toEqual(conflictIds);
    expect(await state()).toEqual(before);
  });

  test('a rejected claim answers nothing, and answers again once that is undone', async () => {
    const before = await state();
    const { decisionId } = await reject('monday');
    expect(await keys()).toEqual(['time 2025-11-18']);
    expect(await claim('monday')).toMatchObject({ isRejected: true, answerId: null });
    await undo(decisionId);
    expect(await state()).toEqual(before);
  });

  test('one of two editors decides, and the other is told who did', async () => {
    const input = await seen('monday');
    const told = await Promise.allSettled([
      correctClaim(database.prisma, MEERA, { ...input, value: '2025-11-19' }),
      rejectClaim(database.prisma, { id: 'ravi', name: 'Ravi' }, { ...input, reason: 'No.' }),
    ]);
    const failed = told.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(failed).toMatchObject([
      {
        code: ErrorCode.VERSION_CONFLICT,
        field: 'input.version',
        message: expect.stringMatching(/"(Meera" corrected|Ravi" rejected) a claim/),
      },
    ]);
    expect(await database.prisma.decision.count()).toBe(1);
  });

  test('an added claim is compared as if it had been read, whether its article was known to tell of the event or not', async () => {
    for (const [externalId, exact] of [
      ['no-day', 'बैठक की'],
      ['elsewhere', 'बुधवार'],
    ] as const) {
      await ingest(ELSEWHERE);
      const before = await state();
      const { decisionId, conflictIds } = await add(externalId, exact, '19 नवंबर');
      expect(conflictIds).toHaveLength(1);
      expect(await keys()).toEqual(['time 2025-11-17', 'time 2025-11-18', 'time 2025-11-19']);
      expect(
        await database.prisma.claim.findFirstOrThrow({ where: { rule: 'editor' } }),
      ).toMatchObject({ exact, edtf: '2025-11-19', answerId: expect.any(String) });
      await undo(decisionId);
      expect(await state()).toEqual(before);
    }
  });

  test('a claim is added to a question about no event', async () => {
    await ingest(PARTNERS);
    await ingest(ELSEWHERE);
    const before = await state();
    const { decisionId } = await add('elsewhere', 'नई योजना', '26 वर्ष', 'DURATION');
    expect(await keys('DURATION')).toHaveLength(2);
    expect((await question('DURATION')).consensus).toBe('CONFLICTING');
    await undo(decisionId);
    expect(await state()).toEqual(before);
  });

  test('decisions hold for a new revision in which the words stand, wait where they do not, and for an article that comes back', async () => {
    await ingest(ELSEWHERE);
    await correct('monday', '2025-11-19');
    await reject('tuesday');
    await add('elsewhere', 'बुधवार', '20 नवंबर');
    const before = await state();
    const standing = async () => (await database.prisma.decisionClaim.findMany()).length;
    expect(await keys()).toEqual(['time 2025-11-19', 'time 2025-11-20']);
    for (const article of [MONDAY, TUESDAY, ELSEWHERE])
      await ingest({ ...article, text: `ताज़ा खबर। ${article.text}` });
    expect(await keys()).toEqual(['time 2025-11-19', 'time 2025-11-20']);
    expect(await standing()).toBe(3);
    for (const article of [MONDAY, ELSEWHERE])
      await ingest({ ...article, text: article.text.replace(/सोमवार|बुधवार/, 'गुरुवार') });
    expect(await standing()).toBe(1);
    for (const article of [MONDAY, TUESDAY, ELSEWHERE]) await ingest(article);
    expect(await state()).toEqual(before);
    for (const article of [MONDAY, TUESDAY, ELSEWHERE]) {
      await remove(article.externalId as string);
      await ingest(article);
    }
    expect(await state()).toEqual(before);
  });

  test('what cannot be decided is refused with what is wrong, and nothing is written', async () => {
    const before = await state();
    const refused = async (made: Promise<unknown>) =>
      made.then(
        () => 'done',
        ({ code, field }: { code: string; field: string }) => `${code} ${field}`,
      );
    expect(await refused(correct('monday', 'Moscow'))).toBe('VALUE_UNREAD input.value');
    expect(await refused(correct('monday', '5 December or 6 December'))).toBe(
      'VALUE_UNREAD input.value',
    );
    const { articleId } = (await claim('monday')).revision;
    const { id: questionId } = await question('DATE');
    const at = (more: object) =>
      addClaim(database.prisma, MEERA, {
        ...{ articleId, questionId, start: 0, end: 5, value: '2025-11-19' },
        ...more,
      });
    expect(await refused(at({ start: 5, end: 5 }))).toBe('QUOTE_MISMATCH input.start');
    expect(await refused(at({ end: 5000 }))).toBe('QUOTE_MISMATCH input.start');
    expect(await refused(at({ exact: 'other' }))).toBe('QUOTE_MISMATCH input.exact');
    expect(await refused(at({ articleId: questionId }))).toBe('NOT_FOUND input.articleId');
    expect(await refused(at({ questionId: articleId }))).toBe('NOT_FOUND input.questionId');
    const superseded = await seen('monday');
    await ingest({ ...MONDAY, text: `${MONDAY.text} बस।` });
    expect(
      await refused(rejectClaim(database.prisma, MEERA, { ...superseded, reason: 'No.' })),
    ).toBe('CLAIM_SUPERSEDED input.claimId');
    await ingest(MONDAY);
    expect(await state()).toEqual(before);
    expect(await database.prisma.decision.count()).toBe(0);
  });

  test('leaves the state before, whatever is decided and taken back, in whatever order', async () => {
    await ingest(ELSEWHERE);
    const before = await state();
    const steps = {
      monday: () => correct('monday', '2025-11-19'),
      mondayAgain: () => correct('monday', 'मंगलवार'),
      tuesday: () => correct('tuesday', '2025-11-20'),
      reject: () => reject('monday'),
      rejectTuesday: () => reject('tuesday'),
      add: () => add('no-day', 'बैठक की', '2025-11-21'),
      addElsewhere: () => add('elsewhere', 'बुधवार', '2025-11-19'),
      addAgain: () => add('elsewhere', 'मिले थे', '2025-11-18'),
    };
    const names = Object.keys(steps) as (keyof typeof steps)[];
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(names, { minLength: 2, maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        async (wanted, order) => {
          const made: string[] = [];
          for (const name of wanted)
            await steps[name]().then(
              ({ decisionId }) => made.push(decisionId),
              // Where all who told the day were rejected, nobody asks for it any more.
              ({ code }: { code: string }) => expect(code).toBe('P2025'),
            );
          while (made.length) {
            const [id] = made.splice(order.next().value! % made.length, 1);
            await undo(id!);
          }
          expect(await state()).toEqual(before);
        },
      ),
      { numRuns: 8 },
    );
  }, 240_000);
});
