import type { Database } from '../../src/store/database.js';
import { parseIsoDate } from '../../src/values/day.js';
import { storeAccount, storeEvent } from '../support/accounts.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import { type StoredArticle, storeArticle, storeQuestion, time } from '../support/story.js';

/** Every list with each of its orders, and what tells one item from another. */
const LISTS: readonly (readonly [list: string, ...orders: string[]])[] = [
  ['articles', 'STORED_LAST', 'STORED_FIRST', 'PUBLISHED_LAST', 'PUBLISHED_FIRST'],
  ['questions', 'GRAVEST', 'NEWEST', 'OLDEST', 'MOST_ORIGINS'],
  ['conflicts', 'NEWEST', 'OLDEST', 'MOST_ORIGINS'],
  ['claims', 'NEWEST', 'OLDEST', 'EARLIEST', 'LATEST', 'SMALLEST', 'GREATEST'],
  ['events', 'EARLIEST', 'LATEST'],
  ['outlets', 'OLDEST', 'NEWEST'],
];
const EACH = LISTS.flatMap(([list, ...orders]) => orders.map((order) => [list, order] as const));

describeOnBoth('a list', (open) => {
  let database: Database;
  let api: Api;
  const articles: StoredArticle[] = [];

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma);
    const { prisma } = database;
    const moment = new Date('2025-11-20T10:00:00Z');
    // Two of one day and two of none: the id then decides.
    const days = ['2025-11-18', undefined, '2025-11-17', '2025-11-18', undefined];
    for (const [at, publishedOn] of days.entries())
      articles.push(
        await storeArticle(prisma, {
          externalId: `a${at}`,
          outlet: `Outlet ${at}`,
          title: at ? 'पुतिन का दौरा' : 'A visit',
          createdAt: moment,
          ...(publishedOn && { publishedOn }),
        }),
      );
    for (const [at, article] of articles.entries()) {
      const event = await storeEvent(prisma);
      const day = parseIsoDate('2025-12-01')! + (at % 3);
      if (at < 4)
        await prisma.event.update({ where: { id: event }, data: { earliest: day, latest: day } });
      await storeAccount(prisma, article, event);
      const other = articles[(at + 1) % articles.length] ?? article;
      await storeQuestion(prisma, {
        kind: 'DATE',
        text: `When ${at}?`,
        consensus: at === 1 ? 'AGREED' : 'CONFLICTING',
        openedAt: new Date(moment.getTime() + (at % 2)),
        answers: [article, other].slice(0, at === 1 ? 1 : 2).map((by, n) => ({
          value: time(`2025-12-0${n + 1}`),
          by: [by],
        })),
      });
    }
  });

  afterAll(() => api?.close());

  const pageOf = async (list: string, order: string, args: string) => {
    const { data, errors } = await api.ask(
      `{ ${list}(${args}${order && ` orderBy: ${order}`}) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    expect(errors).toBeUndefined();
    return data[list];
  };
  const ids = (page: { nodes: { id: string }[] }) => page.nodes.map(({ id }) => id);

  test.each(EACH)('of %s by %s is read forwards and backwards', async (list, order) => {
    const whole = await pageOf(list, order, 'first: 100');
    expect(ids(whole)).toHaveLength(whole.totalCount);
    expect(new Set(ids(whole)).size).toBeGreaterThan(2);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });

    const forwards: string[] = [];
    for (let after = ''; ; ) {
      const page = await pageOf(list, order, `first: 2${after}`);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== '');
      forwards.push(...ids(page));
      if (!page.pageInfo.hasNextPage) break;
      after = ` after: "${page.pageInfo.endCursor}"`;
    }
    expect(forwards).toEqual(ids(whole));

    const backwards: string[] = [];
    for (let before = ''; ; ) {
      const page = await pageOf(list, order, `last: 2${before}`);
      expect(page.pageInfo.hasNextPage).toBe(before !== '');
      backwards.unshift(...ids(page));
      if (!page.pageInfo.hasPreviousPage) break;
      before = ` before: "${page.pageInfo.startCursor}"`;
    }
    expect(backwards).toEqual(ids(whole));
  });

  test('is in the order that it is asked in', async () => {
    const published = async (order: string) =>
      (
        await api.ask(`{ articles(orderBy: ${order}) { nodes { publishedOn } } }`)
      ).data.articles.nodes.map(({ publishedOn }: { publishedOn: string | null }) => publishedOn);
    expect(await published('PUBLISHED_LAST')).toEqual([
      '2025-11-18',
      '2025-11-18',
      '2025-11-17',
      null,
      null,
    ]);
    expect((await published('PUBLISHED_FIRST'))[0]).toBe('2025-11-17');
    const newest = ids(await pageOf('questions', 'NEWEST', ''));
    expect(ids(await pageOf('questions', 'OLDEST', ''))).toEqual([...newest].reverse());
    const events = (await api.ask('{ events { nodes { id } } }')).data.events.nodes;
    expect(events).toHaveLength(5);
  });

  test.each([
    ['first and last', 'first: 3, last: 2'],
    ['after and before', 'after: "x", before: "y"'],
    ['last and after', 'last: 2, after: "x"'],
  ])('is not read in two directions: %s', async (_, args) => {
    const { errors } = await api.ask(`{ questions(${args}) { totalCount } }`);
    expect(errors![0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'last' });
  });

  test('takes no cursor of another order, nor of another list', async () => {
    const { endCursor } = (await pageOf('questions', 'NEWEST', 'first: 1')).pageInfo;
    for (const [list, order] of [
      ['questions', 'OLDEST'],
      ['claims', 'NEWEST'],
    ])
      for (const field of ['after', 'before']) {
        const { errors } = await api.ask(
          `{ ${list}(${field}: "${endCursor}", orderBy: ${order}) { totalCount } }`,
        );
        expect(errors![0]!.extensions).toEqual({ code: 'INVALID_CURSOR', field });
      }
  });

  test.each([0, 101, -1])('holds no %d items back from its end', async (last) => {
    const { errors } = await api.ask(`{ articles(last: ${last}) { totalCount } }`);
    expect(errors![0]!.extensions).toEqual({ code: 'INVALID_PAGE_SIZE', field: 'last' });
  });

  const found = async (list: string, filter: string, node = 'id') =>
    (await api.ask(`{ ${list}(filter: { ${filter} }) { totalCount nodes { ${node} } } }`)).data[
      list
    ];

  test.each<[list: string, filter: string, count: number]>([
    ['articles', 'language: "EN"', 5],
    ['articles', 'language: "hi"', 0],
    ['articles', 'publishedFrom: "2025-11-18"', 2],
    ['articles', 'publishedTo: "2025-11-17"', 1],
    ['articles', 'publishedFrom: "2025-11-17", publishedTo: "2025-11-18"', 3],
    ['articles', 'text: "दौरा पुतिन"', 4],
    ['articles', 'text: "PUTIN visit"', 5],
    ['articles', 'text: "nowhere"', 0],
    ['questions', 'from: "2025-12-02"', 4],
    ['questions', 'to: "2025-12-01"', 5],
    ['questions', 'from: "2025-12-03"', 0],
    ['questions', 'minOrigins: 2', 4],
    ['questions', 'state: [OPEN]', 4],
    ['questions', 'state: [CONFIRMED]', 0],
    ['questions', 'language: "en"', 5],
    ['conflicts', 'from: "2025-12-02", text: "when 0"', 1],
    ['conflicts', 'minOrigins: 3', 0],
    ['claims', 'kind: [DATE]', 9],
    ['claims', 'kind: [PLACE]', 0],
    ['claims', 'modality: [DENIED]', 0],
    ['claims', 'from: "2025-12-02"', 4],
    ['claims', 'unit: "INR"', 0],
    ['claims', 'least: 1', 0],
    ['articles', 'consensus: [CONFLICTING]', 5],
    ['articles', 'consensus: [AGREED]', 1],
    ['articles', 'state: [CONFIRMED]', 0],
    ['claims', 'consensus: [AGREED]', 1],
    ['claims', 'state: [OPEN]', 8],
    ['claims', 'state: [DISMISSED]', 0],
    ['events', 'language: "en"', 5],
    ['events', 'language: "hi"', 0],
    ['events', 'consensus: [CONFLICTING]', 0],
    ['events', 'text: "when"', 0],
    ['events', 'from: "2025-12-02"', 2],
    ['events', 'to: "2025-12-01"', 2],
    ['events', 'type: ["call"]', 0],
    ['events', 'type: ["meeting", "call"]', 5],
  ])('of %s where %s', async (list, filter, count) => {
    const { totalCount, nodes } = await found(list, filter);
    expect([totalCount, nodes.length]).toEqual([count, count]);
  });

  test('is narrowed to an article and to an outlet', async () => {
    const [first] = articles;
    const outlet = (await api.ask('{ outlets(text: "outlet 0") { nodes { id name } } }')).data
      .outlets.nodes[0];
    expect(outlet.name).toBe('Outlet 0');
    for (const filter of [`articleId: "${first!.id}"`, `outletId: "${outlet.id}"`]) {
      expect((await found('claims', filter)).totalCount).toBe(2);
      expect((await found('questions', filter)).totalCount).toBe(2);
    }
    expect((await found('events', `articleId: "${first!.id}"`)).totalCount).toBe(1);
    expect((await found('articles', `outletId: "${outlet.id}"`)).nodes).toEqual([
      { id: first!.id },
    ]);
  });

  test.each<[list: string, filter: string, field: string, code: string]>([
    ['articles', 'outletId: "x"', 'filter.outletId', 'INVALID_ID'],
    ['questions', 'eventId: "x"', 'filter.eventId', 'INVALID_ID'],
    ['claims', 'language: "no tag"', 'filter.language', 'INVALID_LANGUAGE'],
    ['events', 'from: "2025-12-02", to: "2025-12-01"', 'filter.from', 'BAD_USER_INPUT'],
    [
      'articles',
      'publishedFrom: "2025-12-02", publishedTo: "2025-12-01"',
      'filter.publishedFrom',
      'BAD_USER_INPUT',
    ],
    ['events', 'from: "2025-13-02"', 'filter.from', 'INVALID_DATE'],
  ])('refuses of %s where %s', async (list, filter, field, code) => {
    const { errors } = await api.ask(`{ ${list}(filter: { ${filter} }) { totalCount } }`);
    expect(errors![0]!.extensions).toEqual({ code, field });
  });

  // Last: it changes what the claims hold.
  test('of claims is in the order of their days and figures, those without one last', async () => {
    const { prisma } = database;
    // Some of no time, some of no figure, and figures that are level.
    const claims = await prisma.claim.findMany({ orderBy: { id: 'asc' } });
    for (const [at, { id }] of claims.entries())
      await prisma.claim.update({
        where: { id },
        data: {
          ...(at % 3 === 0 ? { earliest: null, latest: null } : { earliest: 9 - at, latest: at }),
          ...(at % 2 === 0 && { lower: (at % 4) + 0.5, upper: 100 - at }),
        },
      });
    for (const [order, field, direction] of [
      ['EARLIEST', 'earliest', 1],
      ['LATEST', 'latest', -1],
      ['SMALLEST', 'lower', 1],
      ['GREATEST', 'upper', -1],
    ] as const) {
      const found = await Promise.all(
        ids(await pageOf('claims', order, '')).map((id) =>
          prisma.claim.findUniqueOrThrow({ where: { id } }),
        ),
      );
      const values = found.map((claim) => claim[field]);
      const told = values.filter((value) => value !== null);
      expect(told.length).toBeGreaterThan(2);
      expect(values).toEqual([
        ...[...told].sort((left, right) => direction * (left - right)),
        ...Array<null>(values.length - told.length).fill(null),
      ]);
      const whole = found.map(({ id }) => id);
      for (const [size, from, end, more] of [
        ['first: 2', 'after', 'endCursor', 'hasNextPage'],
        ['last: 2', 'before', 'startCursor', 'hasPreviousPage'],
      ] as const) {
        const paged: string[][] = [];
        for (let at = ''; ; ) {
          const page = await pageOf('claims', order, `${size}${at}`);
          paged.push(ids(page));
          if (!page.pageInfo[more]) break;
          at = ` ${from}: "${page.pageInfo[end]}"`;
        }
        expect((from === 'after' ? paged : paged.reverse()).flat()).toEqual(whole);
      }
    }
  });
});
