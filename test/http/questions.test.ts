import {
  ConflictsDocument,
  QuestionDocument,
  QuestionsDocument,
} from '../../src/client/generated/graphql.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import { entity, storeArticle, storeQuestion, time } from '../support/story.js';

describeOnBoth('questions', (open) => {
  let database: Database;
  let api: Api;
  let ids: Record<'lavrov' | 'putin' | 'session' | 'closed', string>;
  let articles: Record<'navbharat' | 'ujjain' | 'nobody', string>;
  const putin = entity('person/putin', 'Vladimir Putin', 'व्लादिमीर पुतिन');

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma);
    const { prisma } = database;
    const navbharat = await storeArticle(prisma, {
      externalId: '003',
      outlet: 'Navbharat Live',
      publishedOn: '2025-11-18',
      text: '🇮🇳 They met on Tuesday.',
    });
    const ujjain = await storeArticle(prisma, {
      externalId: '002',
      outlet: 'Ujjain Vocals',
      publishedOn: '2025-11-19',
      text: 'They met on Monday.',
    });
    const nobody = await storeArticle(prisma, {});
    articles = { navbharat: navbharat.id, ujjain: ujjain.id, nobody: nobody.id };
    ids = {
      lavrov: await storeQuestion(prisma, {
        kind: 'DATE',
        text: 'When did S. Jaishankar meet Sergei Lavrov?',
        textHi: 'एस. जयशंकर सर्गेई लावरोव से कब मिले?',
        consensus: 'CONFLICTING',
        openedAt: new Date('2025-11-20T10:00:00Z'),
        answers: [
          { value: time('2025-11-17'), by: [nobody, ujjain], exact: 'on' },
          { value: time('2025-11-18'), by: [navbharat], exact: 'Tuesday' },
        ],
      }),
      putin: await storeQuestion(prisma, {
        kind: 'DATE',
        text: 'When will Vladimir Putin visit 100% of India_?',
        consensus: 'REFINED',
        relation: 'WIDER',
        about: [putin],
        answers: [
          { value: time('2025-12'), by: [ujjain], exact: 'met' },
          { value: time('2025-12-01/2025-12-10'), by: [navbharat], exact: 'met' },
          { value: time('2025-12-05~'), by: [nobody], exact: 'visit' },
        ],
      }),
      session: await storeQuestion(prisma, {
        kind: 'ORDINAL',
        text: 'Which session was it?',
        consensus: 'SINGLE_SOURCE',
        answers: [{ value: { kind: 'ordinal', ordinal: 26 }, by: [ujjain], exact: 'They' }],
      }),
      closed: await storeQuestion(prisma, {
        kind: 'PERSON',
        text: 'Who came?',
        consensus: 'AGREED',
        review: 'RESOLVED',
        answers: [
          { value: { kind: 'entity', entity: putin }, by: [nobody, navbharat], exact: 'on' },
        ],
      }),
    };
  });

  afterAll(async () => {
    await api?.close();
  });

  const list = async (variables: object) =>
    (await api.client().request(QuestionsDocument, variables)).questions;
  const found = async (filter: object) => (await list({ filter })).edges.map(({ node }) => node.id);

  test('a question is told with its answers, the words of each source and their place', async () => {
    const { question } = await api.client().request(QuestionDocument, { id: ids.lavrov });
    expect(question).toMatchObject({
      kind: 'DATE',
      text: 'When did S. Jaishankar meet Sergei Lavrov?',
      textInHindi: 'एस. जयशंकर सर्गेई लावरोव से कब मिले?',
      consensus: 'CONFLICTING',
      independentOrigins: 2,
      conflict: { state: 'OPEN' },
      comparisons: [{ relation: 'DISJOINT', rule: 'time' }],
    });
    const [seventeenth, eighteenth] = question!.answers;
    expect(seventeenth!.value).toMatchObject({
      __typename: 'TimeValue',
      edtf: '2025-11-17',
      earliest: '2025-11-17',
      latest: '2025-11-17',
      approximate: false,
    });
    expect(seventeenth!.value.text).not.toBe('');
    expect(seventeenth!.value.textInHindi).not.toBe(seventeenth!.value.text);
    expect(eighteenth!.claims).toMatchObject([
      {
        evidence: { exact: 'Tuesday', suffix: '.' },
        article: { externalId: '003', outlet: { name: 'Navbharat Live' } },
      },
    ]);
    const [comparison] = question!.comparisons;
    expect(comparison!.left.id).toBe(seventeenth!.id);
    expect(comparison!.right.id).toBe(eighteenth!.id);
    expect(comparison!.explanation).not.toBe('');
    expect(comparison!.explanationInHindi).not.toBe(comparison!.explanation);
  });

  test('the claims of an answer come in order of publication, undated ones last', async () => {
    const { question } = await api.client().request(QuestionDocument, { id: ids.closed });
    expect(question!.answers[0]!.claims.map(({ article }) => article!.publishedOn)).toEqual([
      '2025-11-18',
      null,
    ]);
  });

  test('every pair of answers is compared, in the order of the answers', async () => {
    const { question } = await api.client().request(QuestionDocument, { id: ids.putin });
    const place = new Map(question!.answers.map(({ id }, at) => [id, at]));
    expect(
      question!.comparisons.map(({ left, right }) => [place.get(left.id), place.get(right.id)]),
    ).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });

  test('a hedge and an open end show in the bounds', async () => {
    const { question } = await api.client().request(QuestionDocument, { id: ids.putin });
    expect(question!.answers.map(({ value }) => value)).toMatchObject([
      { earliest: '2025-12-01', latest: '2025-12-31', approximate: false },
      { earliest: '2025-12-01', latest: '2025-12-10', approximate: false },
      { earliest: '2025-12-05', latest: '2025-12-05', approximate: true },
    ]);
  });

  test('questions come by rank: conflicts first, single sources last', async () => {
    expect(await found({})).toEqual([ids.lavrov, ids.putin, ids.closed, ids.session]);
  });

  test('a conflict that is no more is no conflict of its question', async () => {
    const { question } = await api.client().request(QuestionDocument, { id: ids.closed });
    expect(question!.conflict).toBeNull();
  });

  test.each<[string, () => object, () => string[]]>([
    ['consensus', () => ({ consensus: ['REFINED', 'AGREED'] }), () => [ids.putin, ids.closed]],
    ['no consensus at all', () => ({ consensus: [] }), () => []],
    ['kind', () => ({ kind: ['ORDINAL'] }), () => [ids.session]],
    [
      'article',
      () => ({ articleId: articles.navbharat }),
      () => [ids.lavrov, ids.putin, ids.closed],
    ],
    [
      'an article that is not there',
      () => ({ articleId: '00000000-0000-7000-8000-000000000000' }),
      () => [],
    ],
    ['words in any order and case', () => ({ text: 'lavrov JAISHANKAR' }), () => [ids.lavrov]],
    ['words of both languages', () => ({ text: 'लावरोव Jaishankar?' }), () => [ids.lavrov]],
    ['a part of a word', () => ({ text: 'session' }), () => [ids.session]],
    ['a word that is not there', () => ({ text: 'Lavrov Trump' }), () => []],
    ['a wildcard, which is a character like any other', () => ({ text: '100%ndia' }), () => []],
    ['a wildcard that is there', () => ({ text: '100% India_' }), () => [ids.putin]],
    [
      'two criteria',
      () => ({ kind: ['DATE'], articleId: articles.nobody, text: 'Putin' }),
      () => [ids.putin],
    ],
    [
      'nulls, which do not narrow',
      () => ({ kind: null, consensus: null, text: null, articleId: null, entityId: null }),
      () => [ids.lavrov, ids.putin, ids.closed, ids.session],
    ],
  ])('a filter narrows the list: %s', async (_, filter, expected) => {
    expect(await found(filter())).toEqual(expected());
  });

  test('an entity of an answer filters by the id that it bears', async () => {
    const { question } = await api.client().request(QuestionDocument, { id: ids.closed });
    const { value } = question!.answers[0]!;
    if (value.__typename !== 'EntityValue') throw new Error('no entity');
    expect(value.entity).toMatchObject({ type: 'PERSON', wikidataId: null });
    expect(await found({ entityId: value.entity.id })).toEqual([ids.putin]);
  });

  describe('what is written out in words', () => {
    const QUERY = `query ($id: ID!, $language: String) {
    question(id: $id) {
      text(language: $language)
      answers { value { text(language: $language) } }
      comparisons { explanation(language: $language) }
      conflict { summary(language: $language) }
    }
  }`;
    const ask = (language: unknown) => api.ask(QUERY, { id: ids.lavrov, language });

    test.each([
      ['en', [null, 'en', 'en-IN', 'EN']],
      ['hi', ['hi', 'hi-IN', 'hi-Deva']],
    ])('is in %s for every tag of that language', async (language, tags) => {
      const expected = await ask(language);
      expect(expected.errors).toBeUndefined();
      for (const tag of tags) expect(await ask(tag)).toEqual(expected);
    });

    test('differs between the languages in every part', async () => {
      const [en, hi] = [await ask('en'), await ask('hi')];
      const parts = ({ data: { question: q } }: typeof en) => [
        q.text,
        q.answers[0].value.text,
        q.comparisons[0].explanation,
        q.conflict.summary,
      ];
      for (const [at, text] of parts(en).entries()) expect(parts(hi)[at]).not.toBe(text);
    });

    test.each(['fr', 'hi-Latn', '', 'no tag'])('is refused in %j', async (language) => {
      const { errors } = await ask(language);
      expect(errors![0]!.extensions).toEqual({ code: 'UNSUPPORTED_LANGUAGE', field: 'language' });
      expect(errors![0]!.message).toMatch(/Ask for en or hi/);
    });
  });

  test('pages follow each other without a gap or a repetition', async () => {
    const seen: string[] = [];
    let after: string | null | undefined = null;
    for (let page = 0; page < 4; page++) {
      const part = await list({ first: 1, after });
      expect(part.totalCount).toBe(4);
      expect(part.pageInfo).toMatchObject({
        hasNextPage: page < 3,
        hasPreviousPage: page > 0,
        startCursor: part.edges[0]!.cursor,
        endCursor: part.edges[0]!.cursor,
      });
      seen.push(...part.edges.map(({ node }) => node.id));
      after = part.pageInfo.endCursor;
    }
    expect(seen).toEqual(await found({}));
    expect(await list({ first: 1, after })).toMatchObject({
      edges: [],
      pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
    });
  });

  test('a question that comes in before the cursor moves no page', async () => {
    const { pageInfo } = await list({ first: 1 });
    await storeQuestion(database.prisma, {
      kind: 'DATE',
      text: 'New?',
      consensus: 'CONFLICTING',
      review: 'OPEN',
      openedAt: new Date('2025-11-21'),
      answers: [],
    });
    const next = await list({ after: pageInfo.endCursor });
    expect(next.edges.map(({ node }) => node.text)).toEqual([
      'New?',
      expect.stringContaining('Putin'),
      'Who came?',
      'Which session was it?',
    ]);
    await database.prisma.question.deleteMany({ where: { textEn: 'New?' } });
  });

  describe('conflicts', () => {
    const conflicts = async (variables: object) =>
      (await api.client().request(ConflictsDocument, variables)).conflicts;

    test('are the questions whose sources cannot all be right, and say so in words', async () => {
      const { nodes, totalCount } = await conflicts({});
      expect(totalCount).toBe(1);
      expect(nodes).toMatchObject([{ state: 'OPEN', question: { id: ids.lavrov } }]);
      expect(nodes[0]!.summary).not.toBe('');
      expect(nodes[0]!.summaryInHindi).not.toBe(nodes[0]!.summary);
    });

    test.each<[string, () => object, number]>([
      ['kind', () => ({ kind: ['DATE'] }), 1],
      ['another kind', () => ({ kind: ['PERSON'] }), 0],
      ['state', () => ({ state: ['OPEN', 'CONFIRMED'] }), 1],
      ['another state', () => ({ state: ['RESOLVED'] }), 0],
      ['article', () => ({ articleId: articles.ujjain }), 1],
    ])('are narrowed by %s', async (_, filter, count) => {
      expect(await conflicts({ filter: filter() })).toMatchObject({ totalCount: count });
    });

    test('come in pages, those opened last first', async () => {
      const later = await storeQuestion(database.prisma, {
        kind: 'PLACE',
        text: 'Where?',
        consensus: 'CONFLICTING',
        openedAt: new Date('2025-11-22'),
        answers: [],
      });
      const first = await conflicts({ first: 1 });
      const second = await conflicts({ first: 1, after: first.pageInfo.endCursor });
      expect([first, second].map(({ nodes }) => nodes[0]!.question.id)).toEqual([
        later,
        ids.lavrov,
      ]);
      expect(second.pageInfo.hasNextPage).toBe(false);
      await database.prisma.question.delete({ where: { id: later } });
    });
  });
});
