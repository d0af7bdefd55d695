import { ingestArticle } from '../../src/services/ingestArticle.js';
import type { ArticleInput } from '../../src/services/validateInput.js';
import type { Database } from '../../src/store/database.js';
import { describeOnBoth } from '../support/database.js';
import { readVerdicts } from '../support/verdicts.js';

const day = (externalId: string, text: string, more: Partial<ArticleInput> = {}): ArticleInput => ({
  externalId,
  text,
  language: 'hi',
  publishedOn: '2025-11-20',
  outlet: externalId,
  ...more,
});

const MONDAY = day('monday', 'विदेश मंत्री वांग यी ने सोमवार को एनएसए अजीत डोभाल से मुलाकात की।');
const TUESDAY = day(
  'tuesday',
  'अजीत डोभाल ने मंगलवार को नई दिल्ली में चीन के विदेश मंत्री वांग यी से मुलाकात की।',
);
const NO_DAY = day('no-day', 'एनएसए अजीत डोभाल ने वांग यी के साथ बैठक की।');
const EARLIER = day('earlier', 'अजीत डोभाल ने 3 अगस्त 2025 को वांग यी से मुलाकात की थी।');
const PARTNERS = day('partners', 'भारत और फ्रांस के बीच 25 वर्षों की रणनीतिक साझेदारी है।');
const ALL = [MONDAY, TUESDAY, NO_DAY, EARLIER, PARTNERS];

describeOnBoth('ingestArticle', (open) => {
  let database: Database;
  const ingest = (input: ArticleInput) => ingestArticle(database.prisma, input);
  const dateQuestions = () =>
    database.prisma.question.findMany({
      where: { kind: 'DATE' },
      select: { consensus: true, eventId: true, answers: { select: { valueKey: true } } },
      orderBy: { rank: 'asc' },
    });

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    const { prisma } = database;
    await prisma.question.deleteMany();
    await prisma.article.deleteMany();
    await prisma.event.deleteMany();
    await prisma.entity.updateMany({ data: { wikidataId: null } });
  });

  test('brings together what two articles say of one event, and opens a conflict', async () => {
    expect(await ingest(MONDAY)).toMatchObject({ created: true, conflictIds: [] });
    const { conflictIds } = await ingest(TUESDAY);
    expect(conflictIds).toHaveLength(1);
    const [question] = await database.prisma.question.findMany({
      where: { conflict: { id: conflictIds[0] as string } },
      select: { kind: true, consensus: true, independentOrigins: true, textEn: true },
    });
    expect(question).toEqual({
      kind: 'DATE',
      consensus: 'CONFLICTING',
      independentOrigins: 2,
      textEn: expect.stringContaining('Wang Yi'),
    });
  });

  test('keeps a meeting of the same two months before apart', async () => {
    await ingest(TUESDAY);
    await ingest(EARLIER);
    const questions = await dateQuestions();
    expect(new Set(questions.map(({ eventId }) => eventId)).size).toBe(2);
    expect(questions.map(({ consensus }) => consensus)).toEqual(['SINGLE_SOURCE', 'SINGLE_SOURCE']);
  });

  test('changes nothing for the very same article', async () => {
    const first = await ingest(MONDAY);
    const before = await database.prisma.question.findMany();
    expect(await ingest(MONDAY)).toEqual({ ...first, created: false, conflictIds: [] });
    expect(await database.prisma.revision.count()).toBe(1);
    expect(await database.prisma.question.findMany()).toEqual(before);
  });

  test('knows the very same text without a name of its own', async () => {
    const nameless = { ...MONDAY, externalId: null };
    const first = await ingest(nameless);
    expect(await ingest(nameless)).toEqual({ ...first, created: false });
    expect(await database.prisma.article.count()).toBe(1);
  });

  test('takes another text under the same name as a new revision, and retracts the old one', async () => {
    await ingest(MONDAY);
    await ingest(TUESDAY);
    const before = await dateQuestions();
    const corrected = await ingest({ ...MONDAY, text: MONDAY.text.replace('सोमवार', 'मंगलवार') });
    // The conflict closed: it is told, and stands in no list of conflicts.
    expect(corrected).toMatchObject({ created: true, conflictIds: [expect.any(String)] });
    const [after] = await dateQuestions();
    expect(after).toMatchObject({ consensus: 'AGREED', eventId: before[0]?.eventId });
    expect(after?.answers).toHaveLength(1);
    const revisions = await database.prisma.revision.findMany({
      where: { article: { externalId: 'monday' } },
      orderBy: { number: 'asc' },
      select: { number: true, current: true, text: true, claims: { select: { answerId: true } } },
    });
    expect(revisions).toMatchObject([
      { number: 1, current: false, text: MONDAY.text },
      { number: 2, current: true },
    ]);
    expect(revisions[0]?.claims.every(({ answerId }) => answerId === null)).toBe(true);
  });

  test('leaves no question behind that nothing answers any more', async () => {
    await ingest(PARTNERS);
    expect(await database.prisma.question.count({ where: { kind: 'DURATION' } })).toBe(1);
    await ingest({ ...PARTNERS, text: 'भारत और फ्रांस साझेदार हैं।' });
    expect(await database.prisma.question.count()).toBe(0);
    expect(await database.prisma.event.count()).toBe(0);
  });

  test('gives the same questions and verdicts in every order', async () => {
    const told: string[][] = [];
    for (const order of [ALL, [...ALL].reverse(), [NO_DAY, PARTNERS, TUESDAY, EARLIER, MONDAY]]) {
      await database.prisma.article.deleteMany();
      await database.prisma.question.deleteMany();
      await database.prisma.event.deleteMany();
      for (const article of order) await ingest(article);
      told.push(await readVerdicts(database.prisma));
    }
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    expect(told[0]?.filter((line) => line.includes('CONFLICTING'))).toHaveLength(1);
  });

  test('takes articles sent at the same time one after the other', async () => {
    await Promise.all(ALL.map(ingest));
    const together = await readVerdicts(database.prisma);
    await database.prisma.article.deleteMany();
    await database.prisma.question.deleteMany();
    await database.prisma.event.deleteMany();
    for (const article of ALL) await ingest(article);
    expect(together).toEqual(await readVerdicts(database.prisma));
  });

  test('counts one publisher, one wire report and one copied text once', async () => {
    const copy = (externalId: string, more: Partial<ArticleInput>) => ({
      ...TUESDAY,
      externalId,
      outlet: null,
      ...more,
    });
    const origins = async () =>
      (await database.prisma.question.findFirst({ where: { kind: 'DATE' } }))?.independentOrigins;
    await ingest(copy('a', {}));
    await ingest(copy('b', { text: `${TUESDAY.text}\n` }));
    expect(await origins()).toBe(1);
    await ingest(copy('c', { outlet: 'Dainik' }));
    await ingest(copy('d', { outlet: ' dainik ' }));
    expect(await origins()).toBe(2);
    await ingest(copy('e', { outlet: 'Patrika', text: `${TUESDAY.text}\n(भाषा)` }));
    await ingest(copy('f', { outlet: 'Kesari', text: `${TUESDAY.text} (भाषा)` }));
    expect(await origins()).toBe(3);
  });

  test('writes nothing when it cannot write all', async () => {
    await ingest(MONDAY);
    const before = await readVerdicts(database.prisma);
    const broken = {
      ...database.prisma,
      $transaction: (change: (tx: unknown) => Promise<unknown>) =>
        database.prisma.$transaction(async (tx) => {
          await change(tx);
          throw new Error('the disk is full');
        }),
    } as unknown as Database['prisma'];
    await expect(ingestArticle(broken, TUESDAY)).rejects.toThrow('the disk is full');
    expect(await readVerdicts(database.prisma)).toEqual(before);
    expect(await database.prisma.article.count()).toBe(1);
  });
});
