import { randomUUID } from 'node:crypto';
import { createClient as createEventClient } from 'graphql-sse';
import { WebSocket } from 'ws';
import { entityId } from '../../src/services/entityIds.js';
import type { Database } from '../../src/store/database.js';
import { inTransaction } from '../../src/store/transaction.js';
import { recordChanges } from '../../src/store/writeChanges.js';
import type { EntityRef } from '../../src/values/value.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import { follow, readEvents } from '../support/follow.js';
import { EARLIER, forgetAll, MONDAY, NO_DAY, TUESDAY } from '../support/reports.js';

const CONFLICTS = `subscription ($filter: ConflictFilter, $after: String, $kinds: [ChangeKind!]) {
  conflictChanges(filter: $filter, after: $after, kinds: $kinds) {
    cursor kind at conflictId articleId article { externalId }
    questionText conflict { id state summary question { consensus } }
  }
}`;
const ARTICLES = `subscription ($filter: ArticleFilter, $after: String) {
  articleChanges(filter: $filter, after: $after) { cursor kind externalId outletName title article { id text } }
}`;
const REVIEWS = `subscription ($filter: ReviewChangeFilter, $after: String) {
  reviewChanges(filter: $filter, after: $after) { kind by decision reason subjectId judgement { id verdict } conflict { id } }
}`;
const INGEST = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id outlet { id } } conflicts { id } } }`;

interface Asked {
  readonly kind?: readonly string[];
  readonly text?: string;
  readonly state?: readonly string[];
  readonly language?: string;
  readonly minOrigins?: number;
  readonly articleId?: string;
  readonly entityId?: string;
}

const PEOPLE = ['person/wang-yi', 'person/narendra-modi'];
const [WANG, MODI] = PEOPLE.map((key) => entityId({ key } as EntityRef));

describeOnBoth('what is followed live', (open) => {
  let database: Database;
  let api: Api;
  const ingest = async (input: object) =>
    (await api.ask(INGEST, { input })).data.ingestArticle as {
      article: { id: string; outlet: { id: string } };
      conflicts: { id: string }[];
    };
  const remove = (externalId: string) =>
    api.ask(
      'mutation ($externalId: String) { deleteArticle(externalId: $externalId) { articleId } }',
      {
        externalId,
      },
    );
  const cursor = async (): Promise<string> => (await api.ask('{ changeCursor }')).data.changeCursor;

  const ends = new Set<string>();
  /** The kinds of all conflict changes up to now that a request leaves. */
  const found = async (request: { readonly after: string; readonly filter: Asked }) => {
    const { kind, text } = request.filter;
    // The end of a conflict that is gone and was whatever is asked for: no filter leaves it out, and it comes last.
    const last = randomUUID();
    const was = { kind: kind?.[0] ?? 'DATE', textEn: text ?? '', textHi: '', entities: PEOPLE };
    await inTransaction(database.prisma, (tx) =>
      recordChanges(tx, [{ kind: 'CONFLICT_CLOSED', conflictId: last, told: was }]),
    );
    const told = follow(api, CONFLICTS, request);
    const kinds: string[] = [];
    for (let event = await told.next(); event.conflictId !== last; event = await told.next())
      if (!ends.has(event.conflictId)) kinds.push(event.kind);
    ends.add(last);
    await told.end();
    return kinds;
  };

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma, { listen: database.listen });
  });
  beforeEach(() => forgetAll(database.prisma));
  afterAll(() => api.close());

  test('a conflict is told when it opens, changes and closes, by whom, and as it stands', async () => {
    const after = await cursor();
    const told = follow(api, CONFLICTS, { after });
    await ingest(MONDAY);
    const { conflicts } = await ingest(TUESDAY);
    const opened = await told.next();
    expect(opened).toMatchObject({
      kind: 'CONFLICT_OPENED',
      conflictId: conflicts[0]?.id,
      article: { externalId: 'tuesday' },
      questionText: 'When in November 2025 did Wang Yi meet Ajit Doval?',
      conflict: { id: conflicts[0]?.id, state: 'OPEN', question: { consensus: 'CONFLICTING' } },
    });
    expect(opened.conflict.summary).toContain('18 November 2025');
    expect(Date.parse(opened.at)).not.toBeNaN();

    await ingest({ ...TUESDAY, externalId: 'third', outlet: 'third' });
    expect(await told.next()).toMatchObject({
      kind: 'CONFLICT_CHANGED',
      article: { externalId: 'third' },
    });
    await remove('monday');
    expect(await told.next()).toMatchObject({
      kind: 'CONFLICT_CLOSED',
      article: null,
      conflict: { id: conflicts[0]?.id, question: { consensus: 'AGREED' } },
    });
    await told.end();
  });

  test('whoever comes back with a cursor hears all that came meanwhile, once, and then what comes', async () => {
    const first = follow(api, ARTICLES, { after: await cursor() });
    await ingest(MONDAY);
    const { cursor: last } = await first.next();
    first.client.terminate();
    await ingest(TUESDAY);
    await ingest(NO_DAY);
    const again = follow(api, ARTICLES, { after: last });
    const missed = await again.take(2);
    await remove('tuesday');
    const live = await again.next();
    expect([...missed, live].map(({ kind, externalId }) => [kind, externalId])).toEqual([
      ['ARTICLE_ADDED', 'tuesday'],
      ['ARTICLE_ADDED', 'no-day'],
      ['ARTICLE_DELETED', 'tuesday'],
    ]);
    expect(missed[0].article).toMatchObject({ text: TUESDAY.text });
    expect(live.article).toBeNull();
    await again.end();
  });

  test('nothing is missed or told twice, however the past and the present meet', async () => {
    const after = await cursor();
    const record = (n: number) =>
      inTransaction(database.prisma, (tx) =>
        recordChanges(tx, [
          { kind: 'REVIEW_COMMENTED', by: String(n), told: { decision: 'COMMENT', reason: null } },
        ]),
      );
    // More than one batch lies in the past, and more comes while it is read.
    for (let n = 0; n < 250; n++) await record(n);
    const listeners = Array.from({ length: 5 }, () => follow(api, REVIEWS, { after }));
    const writing = (async () => {
      for (let n = 250; n < 300; n++) await record(n);
    })();
    const heard = await Promise.all(listeners.map((listener) => listener.take(300)));
    await writing;
    for (const told of heard)
      expect(told.map(({ by }) => Number(by))).toEqual(Array.from({ length: 300 }, (_, n) => n));
    await Promise.all(listeners.map((listener) => listener.end()));
  });

  describe('a filter of conflicts leaves what is asked for, and never hides the end of what it showed', () => {
    const [OPENED, CLOSED] = ['CONFLICT_OPENED', 'CONFLICT_CLOSED'];
    test.each([
      [{}, [OPENED, CLOSED]],
      [{ kind: ['DATE'], text: 'wang' }, [OPENED, CLOSED]],
      [{ state: ['OPEN'] }, [OPENED, CLOSED]],
      [{ language: 'hi' }, [OPENED, CLOSED]],
      [{ kind: ['PLACE'] }, []],
      [{ text: 'Nobody' }, []],
      [{ state: ['DISMISSED'] }, []],
      // One origin is left by now.
      [{ minOrigins: 2 }, [CLOSED]],
      [{ language: 'en' }, [CLOSED]],
    ])('%j', async (filter, kinds) => {
      const after = await cursor();
      await ingest(MONDAY);
      await ingest(TUESDAY);
      await remove('monday');
      expect(await found({ after, filter })).toEqual(kinds);
    });

    test('articles and entities', async () => {
      const after = await cursor();
      const { article } = await ingest(MONDAY);
      await ingest(TUESDAY);
      await ingest(NO_DAY);
      const { id: other } = (await ingest(EARLIER)).article;
      await remove('monday');
      const kinds = (filter: Asked) => found({ after, filter });
      // It is gone, and closed the conflict by going.
      expect(await kinds({ articleId: article.id })).toEqual([CLOSED]);
      expect(await kinds({ articleId: other })).toEqual([]);
      expect(await kinds({ entityId: WANG })).toContain(CLOSED);
      expect(await kinds({ entityId: MODI })).toEqual([]);
    });

    test('a conflict whose question is gone is judged by what was recorded of it', async () => {
      const after = await cursor();
      await ingest(MONDAY);
      await ingest(TUESDAY);
      await remove('monday');
      await remove('tuesday');
      const kinds = (filter: Asked) => found({ after, filter });
      expect(await kinds({ kind: ['DATE'], text: 'वांग यी' })).toEqual([OPENED, CLOSED]);
      expect(await kinds({ entityId: WANG })).toEqual([OPENED, CLOSED]);
      expect(await kinds({ kind: ['PLACE'] })).toEqual([]);
      expect(await kinds({ text: 'Modi' })).toEqual([]);
      const told = follow(api, CONFLICTS, { after });
      expect(await told.next()).toMatchObject({
        conflict: null,
        questionText: 'When in November 2025 did Wang Yi meet Ajit Doval?',
      });
      await told.end();
    });
  });

  test('articles are told by outlet, language, day and words', async () => {
    const after = await cursor();
    const { article } = await ingest(MONDAY);
    await ingest(TUESDAY);
    await ingest({ ...NO_DAY, language: 'en', publishedOn: '2025-12-01', title: 'Doval again' });
    await ingest({ ...NO_DAY, externalId: 'last', outlet: 'last', title: 'Last' });
    const found = async (filter: object, count: number) => {
      const told = follow(api, ARTICLES, { after, filter });
      const names = (await told.take(count)).map(({ externalId }) => externalId);
      await told.end();
      return names;
    };
    expect(await found({ outletId: article.outlet.id }, 1)).toEqual(['monday']);
    expect(await found({ language: 'en' }, 1)).toEqual(['no-day']);
    expect(await found({ publishedFrom: '2025-11-30' }, 1)).toEqual(['no-day']);
    expect(await found({ publishedTo: '2025-11-30', text: 'एनएसए' }, 2)).toEqual([
      'monday',
      'last',
    ]);
    expect(await found({ text: 'again' }, 1)).toEqual(['no-day']);
    const { data } = await api.ask(
      '{ search(text: "Wang Yi", types: [ENTITY]) { nodes { ... on Entity { id } } } }',
    );
    const entityId = data.search.nodes[0].id;
    expect(await found({ entityId }, 2)).toEqual(['monday', 'tuesday']);
    expect(await found({ consensus: ['CONFLICTING'], publishedTo: '2025-11-30' }, 2)).toEqual([
      'monday',
      'tuesday',
    ]);
  });

  test('reviews are told with who, what and why', async () => {
    const after = await cursor();
    const told = follow(api, REVIEWS, { after, filter: { by: 'Meera' } });
    for (const by of ['Arun', 'Meera'])
      await inTransaction(database.prisma, (tx) =>
        recordChanges(tx, [
          { kind: 'REVIEW_DECIDED', by, told: { decision: 'DISMISSED', reason: 'Two meetings.' } },
        ]),
      );
    expect(await told.next()).toEqual({
      kind: 'REVIEW_DECIDED',
      by: 'Meera',
      decision: 'DISMISSED',
      reason: 'Two meetings.',
      subjectId: null,
      judgement: null,
      conflict: null,
    });
    await told.end();
  });

  test('server-sent events carry the same, by the client of the protocol', async () => {
    const client = createEventClient({ url: `${api.url}/graphql/stream`, retryAttempts: 0 });
    const events = client.iterate({ query: ARTICLES, variables: { after: await cursor() } });
    await ingest(MONDAY);
    const { value } = await events.next();
    expect(value).toMatchObject({
      data: { articleChanges: { kind: 'ARTICLE_ADDED', externalId: 'monday' } },
    });
    await events.return?.();
    client.dispose();
  });

  test('an event source comes back by the id of its last event', async () => {
    const after = await cursor();
    const search = new URLSearchParams({ query: ARTICLES, variables: JSON.stringify({ after }) });
    const get = (headers: Record<string, string> = {}) =>
      fetch(`${api.url}/graphql?${search}`, {
        headers: { accept: 'text/event-stream', ...headers },
      });
    const response = await get();
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const events = readEvents(response);
    await ingest(MONDAY);
    const { value } = await events.next();
    expect(value.event).toBe('next');
    const { data } = JSON.parse(value.data);
    expect(value.id).toBe(data.articleChanges.cursor);
    await events.return(undefined);

    await ingest(TUESDAY);
    const again = readEvents(await get({ 'last-event-id': value.id }));
    const { value: missed } = await again.next();
    expect(JSON.parse(missed.data).data.articleChanges.externalId).toBe('tuesday');
    await again.return(undefined);
  });

  describe('is refused with a code and what would be right', () => {
    const old = Buffer.from(JSON.stringify(['changes', '1', Date.UTC(2020, 0)])).toString(
      'base64url',
    );
    const foreign = Buffer.from(JSON.stringify(['changes', '1', Date.now()])).toString('base64url');
    test.each([
      ['an old cursor', CONFLICTS, { after: old }, 'CURSOR_EXPIRED', 'after'],
      ['a cursor of another database', CONFLICTS, { after: foreign }, 'INVALID_CURSOR', 'after'],
      ['no cursor at all', CONFLICTS, { after: 'x' }, 'INVALID_CURSOR', 'after'],
      ['another kind', CONFLICTS, { kinds: ['ARTICLE_ADDED'] }, 'BAD_USER_INPUT', 'kinds'],
      ['no id', CONFLICTS, { filter: { articleId: 'x' } }, 'INVALID_ID', 'filter.articleId'],
      [
        'an unknown criterion',
        CONFLICTS,
        { filter: { colour: 'red' } },
        'UNKNOWN_FIELD',
        'filter.colour',
      ],
      [
        'an unknown field',
        'subscription { conflictChanges { colour } }',
        {},
        'GRAPHQL_VALIDATION_FAILED',
        undefined,
      ],
      ['no GraphQL', 'subscription {', {}, 'GRAPHQL_PARSE_FAILED', undefined],
      ['a query', '{ __typename }', {}, 'BAD_USER_INPUT', undefined],
    ])('%s', async (_, query, variables, code, field) => {
      const response = await fetch(`${api.url}/graphql/stream`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const events = readEvents(response);
      const { errors } = JSON.parse((await events.next()).value.data);
      expect(errors[0].extensions.code).toBe(code);
      if (field) expect(errors[0].extensions.field).toBe(field);
      expect((await events.next()).value.event).toBe('complete');
      expect((await events.next()).done).toBe(true);

      const socket = follow(api, query, variables);
      const refused = await socket.next().catch((error: unknown) => ({ errors: error }));
      expect(refused.errors[0].extensions.code).toBe(code);
      await socket.end();
    });
  });

  test('a page of another site opens no socket, and there is none elsewhere', async () => {
    const status = (path: string, headers: Record<string, string>) =>
      new Promise<number>((resolve) => {
        const socket = new WebSocket(
          `${api.url.replace('http', 'ws')}${path}`,
          'graphql-transport-ws',
          {
            headers,
          },
        );
        socket.on('open', () => {
          socket.close();
          resolve(101);
        });
        socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
        socket.on('error', () => {});
      });
    expect(await status('/graphql', { origin: 'https://evil.example' })).toBe(403);
    expect(await status('/graphql', { origin: 'null' })).toBe(403);
    expect(await status('/graphql', { origin: api.url })).toBe(101);
    expect(await status('/elsewhere', {})).toBe(404);
  });

  test('a socket that never says who it is gets closed', async () => {
    const hasty = await startApi(database.prisma, {
      listen: database.listen,
      limits: { greeting: 50 },
    });
    const socket = new WebSocket(
      `${hasty.url.replace('http', 'ws')}/graphql`,
      'graphql-transport-ws',
    );
    expect(await new Promise((resolve) => socket.on('close', resolve))).toBe(4408);
    await hasty.close();
  });

  test('where reading is closed, so is following, and what is revoked hears no more', async () => {
    const closed = await startApi(database.prisma, {
      listen: database.listen,
      adminToken: 's3cret',
      reading: 'closed',
      limits: { recheck: 0 },
    });
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
    const after = await cursor();
    const refused = await follow(closed, ARTICLES, { after })
      .next()
      .catch((errors) => ({ errors }));
    expect(refused.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    const search = new URLSearchParams({ query: ARTICLES });
    expect((await fetch(`${closed.url}/graphql/stream?${search}`)).status).toBe(401);

    const { data } = await closed.ask(
      'mutation { createApiKey(input: { name: "desk", scopes: [READ] }) { secret apiKey { id } } }',
      {},
      bearer('s3cret'),
    );
    const { secret, apiKey } = data.createApiKey;
    const told = follow(closed, ARTICLES, { after }, bearer(secret));
    await ingest(MONDAY);
    expect(await told.next()).toMatchObject({ externalId: 'monday' });
    await closed.ask(
      'mutation ($id: ID!) { revokeApiKey(id: $id) { id } }',
      { id: apiKey.id },
      bearer('s3cret'),
    );
    await ingest(TUESDAY);
    expect((await told.next()).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(await told.next()).toBeNull();
    await told.end();
    await closed.close();
  });

  test('a socket carries so many subscriptions, and a server so many connections', async () => {
    const small = await startApi(database.prisma, {
      listen: database.listen,
      limits: { connections: 1, perConnection: 1 },
    });
    const first = follow(small, ARTICLES, { after: await cursor() });
    await ingest(MONDAY);
    await first.next();
    const second = first.client.iterate({ query: ARTICLES });
    const refused = await second.next().catch((errors) => errors);
    expect(refused[0].extensions.code).toBe('TOO_MANY_STREAMS');
    const search = new URLSearchParams({ query: ARTICLES });
    const full = await fetch(`${small.url}/graphql/stream?${search}`);
    expect(full.status).toBe(503);
    await first.end();
    await small.close();
  });

  test('a listener that takes nothing is told from where to go on, and let go', async () => {
    const slow = await startApi(database.prisma, {
      listen: database.listen,
      limits: { patience: 50 },
    });
    const after = await cursor();
    const text = `${MONDAY.text} ${'क'.repeat(60_000)}`;
    await ingest({ ...MONDAY, text });
    // More than the kernel keeps for a connection that nobody reads.
    const copies = Array.from({ length: 100 }, (_, nth) => `t${nth}: article { text }`).join(' ');
    const query = `subscription ($after: String) { articleChanges(after: $after) { cursor ${copies} } }`;
    const response = await fetch(`${slow.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query, variables: { after } }),
    });
    // Far longer than its patience: what is awaited is that nothing is taken.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const told = await response.text();
    expect(told).toContain('LISTENER_TOO_SLOW');
    await slow.close();
  });

  test('stopping the server ends what is followed', async () => {
    const stopping = await startApi(database.prisma, { listen: database.listen });
    const after = await cursor();
    const told = follow(stopping, ARTICLES, { after });
    const search = new URLSearchParams({ query: ARTICLES, variables: JSON.stringify({ after }) });
    const events = readEvents(await fetch(`${stopping.url}/graphql/stream?${search}`));
    await ingest(MONDAY);
    await told.next();
    await events.next();
    await stopping.close();
    // No complete event: whoever comes back goes on where they stopped.
    expect((await events.next()).done).toBe(true);
    await expect(told.next()).rejects.toMatchObject({ code: 1001 });
  });
});
