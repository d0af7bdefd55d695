import fc from 'fast-check';
import { deleteArticle } from '../../src/services/deleteArticle.js';
import { ErrorCode } from '../../src/services/errors.js';
import { ingestArticle } from '../../src/services/ingestArticle.js';
import type { ArticleInput } from '../../src/services/validateInput.js';
import type { Database } from '../../src/store/database.js';
import { describeOnBoth } from '../support/database.js';
import {
  ALL,
  EARLIER,
  forgetAll,
  LONG,
  MONDAY,
  NO_DAY,
  PARTNERS,
  TUESDAY,
} from '../support/reports.js';
import { readVerdicts } from '../support/verdicts.js';

describeOnBoth('deleteArticle', (open) => {
  let database: Database;
  const ingest = (input: ArticleInput) => ingestArticle(database.prisma, input);
  const remove = (externalId: string) => deleteArticle(database.prisma, { externalId });
  const verdicts = () => readVerdicts(database.prisma);
  const fresh = async (articles: Iterable<ArticleInput>) => {
    await forgetAll(database.prisma);
    for (const article of articles) await ingest(article);
    return verdicts();
  };

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => forgetAll(database.prisma));

  test('leaves the questions as they would be without it, and tells of the conflict that closed', async () => {
    const alone = await fresh([MONDAY]);
    const { articleId, conflictIds } = await ingest(TUESDAY);
    expect(await verdicts()).not.toEqual(alone);
    const asked = await database.prisma.question.findMany({ where: { kind: 'DATE' } });

    expect(await deleteArticle(database.prisma, { id: articleId })).toEqual({
      articleId,
      externalId: 'tuesday',
      conflictIds,
    });
    expect(await verdicts()).toEqual(alone);
    // The question is the same one, and its conflict is kept for its history.
    const after = await database.prisma.question.findMany({
      where: { kind: 'DATE' },
      select: { id: true, consensus: true, conflict: { select: { id: true } } },
    });
    expect(after).toEqual([
      { id: asked[0]?.id, consensus: 'SINGLE_SOURCE', conflict: { id: conflictIds[0] } },
    ]);
  });

  test('takes all revisions with it', async () => {
    await ingest(MONDAY);
    await ingest({ ...MONDAY, text: MONDAY.text.replace('सोमवार', 'मंगलवार') });
    await remove('monday');
    for (const rows of ['article', 'revision', 'claim', 'eventMention', 'outlet'] as const)
      expect([rows, await (database.prisma[rows].count as () => Promise<number>)()]).toEqual([
        rows,
        0,
      ]);
  });

  test('keeps the outlet that has other articles', async () => {
    await ingest({ ...MONDAY, outlet: 'Patrika' });
    await ingest({ ...PARTNERS, outlet: 'Patrika' });
    await remove('monday');
    expect(await database.prisma.outlet.count()).toBe(1);
  });

  test('forgets the people whom nobody else names', async () => {
    const unknown = () =>
      database.prisma.entity.count({ where: { names: { some: { name: { contains: 'ढिल्लों' } } } } });
    const text = 'विदेश मंत्री एस जयशंकर ने मंगलवार को मंत्री गुरमुख ढिल्लों से मुलाकात की।';
    await ingest({ ...MONDAY, text });
    await ingest({ ...TUESDAY, text });
    await remove('monday');
    expect(await unknown()).toBeGreaterThan(0);
    await remove('tuesday');
    expect(await unknown()).toBe(0);
  });

  test('lets the name be used again', async () => {
    const once = await fresh(ALL);
    await remove('tuesday');
    expect(await ingest(TUESDAY)).toMatchObject({ created: true });
    expect(await verdicts()).toEqual(once);
  });

  test('refuses what is not there, and changes nothing', async () => {
    await ingest(MONDAY);
    const before = await verdicts();
    const id = '00000000-0000-7000-8000-000000000000';
    await expect(deleteArticle(database.prisma, { id })).rejects.toMatchObject({
      code: ErrorCode.NOT_FOUND,
      field: 'id',
    });
    await expect(remove('tuesday')).rejects.toMatchObject({
      code: ErrorCode.NOT_FOUND,
      field: 'externalId',
    });
    expect(await verdicts()).toEqual(before);
  });

  test('deletes once what is deleted twice at the same time', async () => {
    await fresh([MONDAY, TUESDAY]);
    const both = await Promise.allSettled([remove('monday'), remove('monday')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  /** Each article in two wordings, of which the second corrects the first or says something else. */
  const WORDINGS: readonly (readonly [ArticleInput, string])[] = [
    [MONDAY, MONDAY.text.replace('सोमवार', 'मंगलवार')],
    [TUESDAY, PARTNERS.text.replace('25', '26')],
    [NO_DAY, `${NO_DAY.text} ${TUESDAY.text}`],
    [EARLIER, EARLIER.text.replace('अगस्त', 'सितंबर')],
    [PARTNERS, PARTNERS.text.replace('25', '20')],
    [LONG, `${LONG.text} ${PARTNERS.text}`],
    [
      { ...LONG, externalId: 'copy', outlet: 'copy', text: `सीमा पर बात\n${LONG.text}` },
      LONG.text.replace('मंगलवार', 'सोमवार'),
    ],
  ];

  test('whatever came, changed and went, what is left is told as if it alone had come', async () => {
    const step = fc.record({
      at: fc.nat(WORDINGS.length - 1),
      does: fc.constantFrom('comes', 'comes', 'changes', 'goes'),
    });
    const history = fc.array(step, { minLength: 2, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        await forgetAll(database.prisma);
        const left = new Map<number, ArticleInput>();
        for (const { at, does } of steps) {
          const [first, second] = WORDINGS[at] as (typeof WORDINGS)[number];
          if (does === 'goes') {
            if (left.delete(at)) await remove(first.externalId as string);
          } else {
            left.set(at, does === 'comes' ? first : { ...first, text: second });
            await ingest(left.get(at) as ArticleInput);
          }
        }
        const told = await verdicts();
        const events = await database.prisma.event.count();
        expect(told).toEqual(
          await fresh([...left.entries()].sort(([a], [b]) => a - b).map(([, one]) => one)),
        );
        expect(events).toBe(await database.prisma.event.count());
      }),
      {
        numRuns: 8,
        // One opened, one closed and reopened, in both orders; a copy that outlives what it copied.
        examples: [
          [[0, 1, 2, 3, 4].map((at) => ({ at, does: 'comes' }))],
          [[4, 3, 2, 1, 0].map((at) => ({ at, does: 'comes' }))],
          [[5, 6, 0].map((at) => ({ at, does: 'comes' })).concat({ at: 5, does: 'goes' })],
        ],
      },
    );
  });
});
