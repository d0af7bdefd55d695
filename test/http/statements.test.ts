import {
  QuestionsDocument,
  StoryDocument,
  ThreeAnswersDocument,
} from '../../src/client/generated/graphql.js';
import { resolveConflict } from '../../src/services/reviewConflict.js';
import type { Database } from '../../src/store/database.js';
import { storeAccount, storeEvent } from '../support/accounts.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import { storeArticle, storeQuestion, time } from '../support/story.js';

describeOnBoth('statements', (open) => {
  let database: Database;
  let api: Api;
  let statements = 0;

  beforeAll(async () => {
    database = await open({ onStatement: () => statements++ });
    api = await startApi(database.prisma);
  });

  afterAll(async () => {
    await api?.close();
  });

  async function tell(questions: number): Promise<void> {
    for (let n = 0; n < questions; n++) {
      const articles = [
        await storeArticle(database.prisma, { outlet: `Outlet ${n}` }),
        await storeArticle(database.prisma, {}),
      ];
      const questionId = await storeQuestion(database.prisma, {
        kind: 'DATE',
        text: 'When?',
        consensus: 'CONFLICTING',
        answers: articles.map((article, at) => ({
          value: time(`2025-12-0${at + 1}`),
          by: [article],
        })),
      });
      await resolve(questionId, articles[1]!.id);
    }
  }

  /** Resolves a conflict by its first answer; since then, it is told, an article has joined. */
  async function resolve(questionId: string, articleId: string): Promise<void> {
    const { id, question } = await database.prisma.conflict.findUniqueOrThrow({
      where: { questionId },
      include: { question: { include: { answers: true } } },
    });
    const { decisionId } = await resolveConflict(
      database.prisma,
      { id: 'meera', name: 'Meera' },
      { conflictId: id, version: 1, answerId: question.answers[0]!.id },
    );
    const source = { article: 'x', articleId, outlet: null, publishedOn: null, exact: 'x' };
    const change = { what: 'SOURCE_ADDED', value: time('2025-12-01') as object, sources: [source] };
    await database.prisma.decisionPlace.update({
      where: { decisionId },
      data: { changes: [change] },
    });
  }

  async function count(ask: () => Promise<unknown>): Promise<number> {
    statements = 0;
    await ask();
    return statements;
  }

  test('the statements of a deep query do not grow with what it finds', async () => {
    await tell(1);
    const ask = () => api.client().request(QuestionsDocument, { first: 100 });
    const one = await count(ask);
    await tell(11);
    const twelve = await count(ask);
    expect(twelve).toBe(one);
    // The tree, and the number of questions.
    expect(one).toBe(2);
  });

  test('the statements of a story do not grow with its articles, its events or how they hang together', async () => {
    const first = await storeArticle(database.prisma, { outlet: 'First' });
    const extend = async (last: typeof first) => {
      const event = await storeEvent(database.prisma);
      await storeAccount(database.prisma, last, event);
      const next = await storeArticle(database.prisma, { outlet: 'Next' });
      await storeAccount(database.prisma, next, event);
      await storeQuestion(database.prisma, {
        kind: 'DATE',
        text: 'When?',
        consensus: 'AGREED',
        answers: [{ value: time('2025-12-01'), by: [last, next] }],
      });
      return next;
    };
    const ask = () =>
      api.client().request(StoryDocument, { articleId: first.id, first: 100, firstEvents: 100 });
    let last = await extend(first);
    const two = await count(ask);
    for (let n = 0; n < 12; n++) last = await extend(last);
    expect((await ask()).story!.articles.totalCount).toBe(14);
    expect(await count(ask)).toBe(two);
    // The story is one, its articles four (ids, revisions, articles, outlets), its events three (ids, accounts, their
    // revisions), which entity stands for which, their articles three, their questions, the story's questions, and the number
    // of each of the last two lists.
    expect(two).toBeLessThanOrEqual(16);
  });

  test('nothing is counted and no text is read unless asked', async () => {
    expect(await count(() => api.ask('{ questions { nodes { id text } } }'))).toBe(1);
    expect(await count(() => api.ask('{ questions { totalCount } }'))).toBe(2);
    expect(await count(() => api.ask('{ articles { nodes { title outlet { name } } } }'))).toBe(1);
  });

  test('the query of the first tab is bounded too', async () => {
    expect(await count(() => api.client().request(ThreeAnswersDocument))).toBeLessThanOrEqual(25);
  });

  /** What is read as one tree, however deep. */
  const TREES: readonly string[] = [
    'conflicts(first: 20) { nodes { state openedAt question { text consensus answers { value { text } claims { attribution evidence { exact prefix } article { title url outlet { name } } } } } } }',
    'conflicts(last: 3) { edges { cursor node { summary question { comparisons { explanation left { id } right { id } } } } } pageInfo { hasPreviousPage } }',
    'conflicts(orderBy: MOST_ORIGINS, filter: { state: [OPEN, RESOLVED], language: "en", minOrigins: 1, from: "2020-01-01", isStale: false }) { nodes { id } }',
    'questions(filter: { kind: [DATE], consensus: [CONFLICTING, AGREED] }) { nodes { text conflict { version } answers { claims { article { id } } } } }',
    'claims(first: 100, filter: { isRejected: false, to: "2030-01-01" }) { nodes { value { text } modality evidence { exact } article { outlet { name } } question { text answers { id } } } }',
    'articles(orderBy: PUBLISHED_LAST) { nodes { title text outlet { name } revisions { number text } claims { evidence { start } question { text } } } }',
    'outlets { nodes { name } }',
  ];

  test.each(TREES)('one statement reads %s', async (tree) => {
    const ask = async () => {
      const { errors } = await api.ask(`{ ${tree} }`);
      expect(errors).toBeUndefined();
    };
    // As graphql-js runs it, and as a program where it can be one.
    for (const _ of [1, 2, 3]) expect(await count(ask)).toBe(1);
  });

  test.each([
    [
      'question',
      'text answers { claims { evidence { exact } article { outlet { name } } } } conflict { state isStale }',
    ],
    [
      'article',
      'title text outlet { name } claims { question { text conflict { state } } } revisions { number }',
    ],
    ['outlet', 'name'],
  ])('one statement reads a %s by its id, with all below it', async (type, fields) => {
    const { data } = await api.ask(`{ ${type}s(first: 1) { nodes { id } } }`);
    const [{ id }] = data[`${type}s`].nodes;
    const query = `query ($id: ID!) { ${type}(id: $id) { id ${fields} } }`;
    for (const _ of [1, 2, 3])
      expect(
        await count(async () => expect((await api.ask(query, { id })).data[type].id).toBe(id)),
      ).toBe(1);
  });

  test('what is reached again on the way down is read once, by a statement of its own', async () => {
    const around = 'claims { question { answers { claims { id article { claims { id } } } } } }';
    expect(await count(() => api.ask(`{ articles { nodes { ${around} } } }`))).toBeLessThanOrEqual(
      3,
    );
  });

  /** Lists with all that hangs on their items. Each may ask a statement for a relation, and none for a row. */
  const LISTS: readonly (readonly [list: string, fields: string])[] = [
    [
      'articles(first: 100)',
      'nodes { text outlet { name standing { claims } } claims { evidence { exact } } }',
    ],
    ['claims(first: 100)', 'nodes { article { title outlet { name } } }'],
    [
      'conflicts(first: 100, orderBy: MOST_ORIGINS)',
      'nodes { summary question { text answers { claims { article { outlet { name } } } } } }',
    ],
    [
      'conflicts(first: 100, filter: { isStale: false })',
      'nodes { version decision { by { name } } resolution { answer { id } } decisions { totalCount nodes { changes { what sources { article { id } } } conflict { id } ground { answers { sources { article { id } } } } } } }',
    ],
    [
      'decisions(first: 100)',
      'nodes { subjectVersion questions { version decisions { id } } events { version } conflict { state } resolution { answer { id } } changes { sources { article { title } } } ground { answers { sources { article { title } } } } }',
    ],
    [
      'search(text: "Putin", types: [ARTICLE], first: 100)',
      'totalCount nodes { ... on Article { outlet { name } } } edges { score highlights { words { start } } }',
    ],
    [
      'events(first: 100)',
      'nodes { text version decisions { id action } articles { title } questions { text version decisions { id } } }',
    ],
    [
      'outlets(first: 100)',
      'nodes { standing { alone contradicted } articles(first: 2) { totalCount pageInfo { hasNextPage } nodes { title claims { id } } } }',
    ],
    [
      'questions(first: 100, filter: { from: "2020-01-01", language: "en", minOrigins: 1 })',
      'totalCount nodes { comparisons { explanation } }',
    ],
  ];

  test.each(LISTS)('the statements of %s do not grow with its items', async (list, fields) => {
    const ask = async () => {
      const { data, errors } = await api.ask(`{ ${list} { ${fields} } }`);
      expect(errors).toBeUndefined();
      return Object.values<{ nodes: unknown[] }>(data)[0]!.nodes.length;
    };
    const before = await ask();
    const statementsBefore = await count(ask);
    await tell(5);
    await storeArticle(database.prisma, { outlet: `Outlet of ${list}` });
    for (const article of await database.prisma.article.findMany({
      take: 3,
      include: { revisions: true },
    })) {
      const event = await storeEvent(database.prisma);
      const told = { id: article.id, revisionId: article.revisions[0]!.id, text: '' };
      await storeAccount(database.prisma, told, event);
    }
    expect(await count(ask)).toBe(statementsBefore);
    expect(await ask()).toBeGreaterThan(before);
    expect(statementsBefore).toBeLessThanOrEqual(12);
  });

  test.each([
    [
      'articles',
      'furniture { exact } revisions { number text } claims { paragraph { exact } question { text } decisions { id } isRejected version }',
    ],
    [
      'conflicts',
      'openedAt claimReview question { origins { ties agencies { name } articles { title } } answers { value { text ... on EntityValue { entity { within { name } } } } } }',
    ],
  ])('what the desk shows of %s costs the same for one and for many', async (list, fields) => {
    const ask = (first: number) => async () => {
      const { data, errors } = await api.ask(
        `{ ${list}(first: ${first}) { nodes { ${fields} } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data[list].nodes).toHaveLength(first);
    };
    expect(await count(ask(40))).toBe(await count(ask(20)));
  });

  test('who asks costs one statement, and a page of keys one, however many there are', async () => {
    const create = async () =>
      (await api.ask('mutation { createApiKey(input: { name: "a", scopes: [ADMIN] }) { secret } }'))
        .data.createApiKey.secret;
    const headers = { authorization: `Bearer ${await create()}` };
    const list = '{ apiKeys(first: 100) { nodes { name scopes lastUsedAt } } }';
    // The first use is noted.
    await api.ask(list, {}, headers);
    expect(await count(() => api.ask('{ viewer { name } }', {}, headers))).toBe(1);
    expect(await count(() => api.ask(list, {}, headers))).toBe(2);
    for (let n = 0; n < 5; n++) await create();
    expect(await count(() => api.ask(list, {}, headers))).toBe(2);
  });
});
