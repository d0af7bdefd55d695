import type { Database } from '../../src/store/database.js';
import { parseIsoDate } from '../../src/values/day.js';
import { storeAccount, storeEvent } from '../support/accounts.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import { type StoredArticle, storeArticle, storeQuestion, time } from '../support/story.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';

describeOnBoth('two outlets', (open) => {
  let database: Database;
  let api: Api;
  let early: StoredArticle;
  let late: StoredArticle;
  let ids: Record<'conflict' | 'agreed' | 'alone', string>;
  const events: string[] = [];

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma);
    const { prisma } = database;
    early = await storeArticle(prisma, { outlet: 'Early', publishedOn: '2025-11-17' });
    late = await storeArticle(prisma, { outlet: 'Late', publishedOn: '2025-11-18' });
    ids = {
      conflict: await storeQuestion(prisma, {
        kind: 'DATE',
        text: 'When did they meet?',
        consensus: 'CONFLICTING',
        answers: [
          { value: time('2025-11-16'), by: [early] },
          { value: time('2025-11-17'), by: [late] },
        ],
      }),
      agreed: await storeQuestion(prisma, {
        kind: 'PLACE',
        text: 'Where?',
        consensus: 'AGREED',
        answers: [{ value: time('2025-11'), by: [early, late] }],
      }),
      alone: await storeQuestion(prisma, {
        kind: 'ORDINAL',
        text: 'Which session?',
        consensus: 'SINGLE_SOURCE',
        answers: [{ value: { kind: 'ordinal', ordinal: 26 }, by: [late] }],
      }),
    };
    for (const day of ['2025-11-17', '2025-11-16', null]) {
      const event = await storeEvent(prisma);
      const at = day === null ? null : parseIsoDate(day);
      await prisma.event.update({ where: { id: event }, data: { earliest: at, latest: at } });
      await storeAccount(prisma, day === '2025-11-16' ? early : late, event);
      events.push(event);
    }
    await storeAccount(prisma, early, events[0]!);
  });

  afterAll(() => api?.close());

  const COMPARE = `query ($left: ID!, $right: ID!) {
    compareArticles(left: $left, right: $right) {
      left { id } right { id }
      shared { question { id } left { value { text } } right { value { text } } comparisons { relation explanation } }
      onlyLeft { id } onlyRight { id }
    }
  }`;

  test('are laid side by side, article by article', async () => {
    const { data } = await api.ask(COMPARE, { left: early.id, right: late.id });
    const compared = data.compareArticles;
    expect([compared.left.id, compared.right.id]).toEqual([early.id, late.id]);
    expect(compared.shared).toMatchObject([
      {
        question: { id: ids.conflict },
        left: [{ value: { text: '16 November 2025' } }],
        right: [{ value: { text: '17 November 2025' } }],
        comparisons: [{ relation: 'DISJOINT' }],
      },
      { question: { id: ids.agreed }, comparisons: [] },
    ]);
    expect(compared.shared[0].comparisons[0].explanation).toMatch(/Early.*Late/);
    expect(compared.onlyLeft).toEqual([]);
    expect(compared.onlyRight).toEqual([{ id: ids.alone }]);
    const turned = (await api.ask(COMPARE, { left: late.id, right: early.id })).data
      .compareArticles;
    expect(turned.onlyLeft).toEqual([{ id: ids.alone }]);
    expect(turned.shared[0].left).toEqual(compared.shared[0].right);
  });

  test.each([
    ['left', 'x', 'INVALID_ID'],
    ['right', NOBODY, 'NOT_FOUND'],
  ])('are not compared where the %s one is %s', async (field, id, code) => {
    const variables = { left: early.id, right: late.id, [field]: id };
    const { errors } = await api.ask(COMPARE, variables);
    expect(errors![0]!.extensions).toEqual({ code, field });
  });

  test('have their standing', async () => {
    const { data } = await api.ask(
      '{ outlets { nodes { id name standing { articles claims questions alone agreedFirst contradicted } articles { totalCount } } } }',
    );
    expect(data.outlets.nodes).toMatchObject([
      {
        name: 'Early',
        standing: {
          articles: 1,
          claims: 2,
          questions: 2,
          alone: 0,
          agreedFirst: 1,
          contradicted: 1,
        },
        articles: { totalCount: 1 },
      },
      {
        name: 'Late',
        standing: {
          articles: 1,
          claims: 3,
          questions: 3,
          alone: 1,
          agreedFirst: 0,
          contradicted: 1,
        },
      },
    ]);
    const { id } = data.outlets.nodes[0];
    expect((await api.ask(`{ outlet(id: "${id}") { name } }`)).data.outlet.name).toBe('Early');
    expect((await api.ask(`{ outlet(id: "${NOBODY}") { name } }`)).data.outlet).toBeNull();
  });

  test('are counted by sorts', async () => {
    const { data } = await api.ask(
      '{ statistics { articles outlets claims questions conflicts byConsensus { name count } byKind { name count } byState { name count } byLanguage { name count } } }',
    );
    expect(data.statistics).toEqual({
      articles: 2,
      outlets: 2,
      claims: 5,
      questions: 3,
      conflicts: 1,
      byConsensus: ['AGREED', 'CONFLICTING', 'SINGLE_SOURCE'].map((name) => ({ name, count: 1 })),
      byKind: ['DATE', 'ORDINAL', 'PLACE'].map((name) => ({ name, count: 1 })),
      byState: [{ name: 'OPEN', count: 1 }],
      byLanguage: [{ name: 'en', count: 2 }],
    });
  });

  const timeline = async (args: string) => {
    const { data, errors } = await api.ask(`{ timeline(${args}) { nodes { id } } }`);
    return errors?.[0]?.extensions ?? data.timeline.nodes.map(({ id }: { id: string }) => id);
  };

  test('have a timeline of their story', async () => {
    const [second, first, undated] = events;
    expect(await timeline(`storyOf: "${early.id}"`)).toEqual([first, second, undated]);
    expect(await timeline(`storyOf: "${early.id}", from: "2025-11-17"`)).toEqual([second]);
    expect(await timeline(`storyOf: "${early.id}", to: "2025-11-16"`)).toEqual([first]);
    expect(await timeline(`storyOf: "${NOBODY}"`)).toEqual({ code: 'NOT_FOUND', field: 'storyOf' });
    expect(await timeline('from: "2025-11-17"')).toEqual({
      code: 'BAD_USER_INPUT',
      field: 'entityId',
    });
  });

  test('and all that is stored can be read again by its id', async () => {
    const { data: all } = await api.ask(
      '{ outlets(first: 1) { nodes { id } } claims(first: 1) { nodes { id } } conflicts { nodes { id } } }',
    );
    const wanted: [string, string][] = [
      ['Article', early.id],
      ['Outlet', all.outlets.nodes[0].id],
      ['Claim', all.claims.nodes[0].id],
      ['Conflict', all.conflicts.nodes[0].id],
      ['Question', ids.agreed],
      ['Event', events[0]!],
    ];
    const asked = [...wanted.map(([, id]) => id), NOBODY, 'no id'];
    const { data } = await api.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Question { text } ... on Article { title text } } }',
      { ids: asked },
    );
    expect(data.nodes).toMatchObject([
      ...wanted.map(([__typename, id]) => ({ __typename, id })),
      null,
      null,
    ]);
    for (const [__typename, id] of wanted)
      expect((await api.ask(`{ node(id: "${id}") { __typename } }`)).data.node).toEqual({
        __typename,
      });
    const many = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 101 }, () => NOBODY),
    });
    expect(many.errors![0]!.extensions).toEqual({ code: 'INVALID_PAGE_SIZE', field: 'ids' });
  });
});
