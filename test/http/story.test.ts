import { EventDocument, StoryDocument } from '../../src/client/generated/graphql.js';
import { ingestArticle } from '../../src/services/ingestArticle.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import { EARLIER, forgetAll, MONDAY, NO_DAY, PARTNERS, TUESDAY } from '../support/reports.js';

describeOnBoth('a story', (open) => {
  let database: Database;
  let api: Api;
  let ids: Record<string, string>;

  /** Tells of the meeting that the other reports tell of, and of one more. */
  const BRIDGE = {
    ...NO_DAY,
    externalId: 'bridge',
    outlet: 'bridge',
    text: `${TUESDAY.text} विदेश मंत्री एस. जयशंकर ने बुधवार को मॉस्को में सर्गेई लावरोव से मुलाकात की।`,
  };
  const BEYOND = {
    ...NO_DAY,
    externalId: 'beyond',
    outlet: 'beyond',
    text: 'एस. जयशंकर ने मंगलवार को मॉस्को में सर्गेई लावरोव से मुलाकात की।',
  };

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma);
  });

  beforeEach(async () => {
    await forgetAll(database.prisma);
    ids = {};
    for (const article of [MONDAY, BRIDGE, BEYOND, EARLIER, PARTNERS])
      ids[article.externalId!] = (await ingestArticle(database.prisma, article)).articleId;
  });

  afterAll(async () => {
    await api?.close();
  });

  const storyOf = async (externalId: string, variables: object = {}) =>
    (await api.client().request(StoryDocument, { articleId: ids[externalId]!, ...variables }))
      .story!;
  const namesOf = async (externalId: string) =>
    (await storyOf(externalId)).articles.nodes.map((article) => article.externalId);

  test('a story holds what hangs together through events, and nothing else', async () => {
    for (const name of ['monday', 'bridge', 'beyond'])
      expect(await namesOf(name)).toEqual(['beyond', 'bridge', 'monday']);
    expect(await namesOf('earlier')).toEqual(['earlier']);
    expect(await namesOf('partners')).toEqual(['partners']);
  });

  test('a story tells its events, with who tells of each and what is asked of it', async () => {
    const { complete, events } = await storyOf('monday');
    expect(complete).toBe(true);
    const told = events.nodes.map(({ text, textInHindi, articles }) => ({
      text,
      textInHindi,
      by: articles.map(({ externalId }) => externalId).sort(),
    }));
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining([
        {
          text: "Wang Yi's meeting with Ajit Doval in New Delhi in November 2025",
          textInHindi: 'नवंबर 2025 में नई दिल्ली में वांग यी की अजीत डोभाल से मुलाकात',
          by: ['bridge', 'monday'],
        },
        {
          text: "S. Jaishankar's meeting with Sergey Lavrov in Moscow in November 2025",
          textInHindi: 'नवंबर 2025 में मॉस्को में एस. जयशंकर की सर्गेई लावरोव से मुलाकात',
          by: ['beyond', 'bridge'],
        },
      ]),
    );
    const lavrov = events.nodes.find(({ text }) => text.includes('Lavrov'));
    expect(lavrov).toMatchObject({ type: 'meeting', earliest: '2025-11-18', latest: '2025-11-19' });
    expect(lavrov!.questions[0]).toMatchObject({
      text: 'When in November 2025 did S. Jaishankar meet Sergey Lavrov?',
      consensus: 'CONFLICTING',
    });
  });

  test('an event is found by its id', async () => {
    const [event] = (await storyOf('beyond')).events.nodes;
    const found = await api.client().request(EventDocument, { id: event!.id });
    expect(found.event).toEqual(event);
  });

  test('an event is unknown under an id that names none', async () => {
    for (const id of ['no id', '00000000-0000-7000-8000-000000000000', ids.monday!]) {
      expect(await api.client().request(EventDocument, { id })).toEqual({ event: null });
    }
  });

  test('there is no story of an article that is not there', async () => {
    for (const articleId of ['no id', '00000000-0000-7000-8000-000000000000'])
      expect(await api.client().request(StoryDocument, { articleId })).toEqual({ story: null });
  });

  test('the questions of a story are those that its articles answer, narrowed like any', async () => {
    const { questions } = await storyOf('monday');
    expect(questions.totalCount).toBe(questions.nodes.length);
    expect(questions.nodes.slice(0, 2).map(({ consensus }) => consensus)).toEqual([
      'CONFLICTING',
      'CONFLICTING',
    ]);
    const asked = (await storyOf('earlier')).questions.nodes.map(({ id }) => id);
    expect(asked.length).toBeGreaterThan(0);
    for (const { id } of questions.nodes) expect(asked).not.toContain(id);

    const narrowed = async (filter: object) =>
      (await storyOf('monday', { filter })).questions.nodes.map(({ text }) => text);
    expect(await narrowed({ text: 'Lavrov', consensus: ['CONFLICTING'] })).toEqual([
      'When in November 2025 did S. Jaishankar meet Sergey Lavrov?',
    ]);
    expect(await narrowed({ articleId: ids.beyond, kind: ['DATE'] })).toEqual([
      'When in November 2025 did S. Jaishankar meet Sergey Lavrov?',
    ]);
    // The other story's article narrows to nothing, and does not widen.
    expect(await narrowed({ articleId: ids.earlier })).toEqual([]);
  });

  test('each list of a story comes in pages that follow each other', async () => {
    const whole = await storyOf('monday');
    const lists = [
      ['articles', 'first', 'after'],
      ['events', 'firstEvents', 'afterEvent'],
      ['questions', 'firstQuestions', 'afterQuestion'],
    ] as const;
    for (const [list, first, after] of lists) {
      const seen: string[] = [];
      let cursor: string | null | undefined = null;
      do {
        const page: (typeof whole)[typeof list] = (
          await storyOf('monday', { [first]: 1, [after]: cursor })
        )[list];
        expect(page.totalCount).toBe(whole[list].nodes.length);
        seen.push(...page.nodes.map(({ id }) => id));
        cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (cursor && seen.length < 99);
      expect([list, seen]).toEqual([list, whole[list].nodes.map(({ id }) => id)]);
    }
  });

  test('a revision that tells of something else leaves its story', async () => {
    await ingestArticle(database.prisma, { ...BRIDGE, text: TUESDAY.text });
    expect(await namesOf('monday')).toEqual(['bridge', 'monday']);
    expect(await namesOf('beyond')).toEqual(['beyond']);
  });

  test('a claim names the rule that read it, stored or not', async () => {
    const stored = await api.ask(`{ article(id: "${ids.monday}") { claims { rule } } }`);
    const read = await api.ask(
      'query ($input: ReadInput!) { read(input: $input) { claims { rule } } }',
      { input: { text: MONDAY.text, publishedOn: MONDAY.publishedOn } },
    );
    expect(read.data.read.claims).toEqual(stored.data.article.claims);
    const rows = await database.prisma.claim.findMany({
      where: { revision: { articleId: ids.monday! } },
      orderBy: { position: 'asc' },
      select: { rule: true },
    });
    expect(stored.data.article.claims).toEqual(rows);
    expect(rows.length).toBeGreaterThan(0);
  });
});
