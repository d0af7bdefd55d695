import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IngestDocument } from '../../src/client/generated/graphql.js';
import { createSchema } from '../../src/graphql/schema.js';
import { CannotListen, listen } from '../../src/http/listen.js';
import { type Api, startApi } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';

// biome-ignore lint/suspicious/noExplicitAny: tests say themselves what they expect to find
type Answer = any;

const SECRET = 'a secret of some length';
let folder: string;
let deskFolder: string;
let database: Awaited<ReturnType<typeof openTestDatabase>>;
let api: Api;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'milaan-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>GraphiQL</title>');
  writeFileSync(join(folder, 'assets', 'index-D8UYsZiF.js'), 'export {};'.repeat(1000));
  writeFileSync(join(folder, 'notes.md'), 'of no known type');
  deskFolder = mkdtempSync(join(tmpdir(), 'milaan-web-desk-'));
  writeFileSync(
    join(deskFolder, 'index.html'),
    '<!doctype html><meta name="nonce" content="NONCE"><title>Milaan</title>',
  );
  writeFileSync(join(deskFolder, 'desk.css'), 'body {}');
  database = await openTestDatabase();
  api = await startApi(database.prisma, { adminToken: SECRET, graphiqlFolder: folder, deskFolder });
});

afterAll(async () => {
  await api?.close();
  await database?.close();
  for (const made of [folder, deskFolder]) rmSync(made, { recursive: true, force: true });
});

const get = (path: string, init: RequestInit = {}) =>
  fetch(api.url + path, { redirect: 'manual', ...init });

describe('addresses', () => {
  test('/graphiql/ leads to GraphiQL', async () => {
    const response = await get('/graphiql/');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphiql']);
  });

  test.each(['/', '/questions/0199a-b', '/articles', '/compare/a/b', '/send'])(
    '%s is the review desk, which runs no script and no style of others',
    async (path) => {
      const [response, again] = [await get(path), await get(path)];
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        'text/html; charset=utf-8',
      ]);
      const nonceOf = async (answer: Response) =>
        /content="([^"]+)"/.exec(await answer.text())?.[1];
      const nonce = await nonceOf(response);
      const policy = response.headers.get('content-security-policy');
      expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(policy).toContain("default-src 'none'; script-src 'self';");
      expect(policy).not.toContain('unsafe');
      expect(nonce).toHaveLength(24);
      expect(await nonceOf(again)).not.toBe(nonce);
    },
  );

  test('the desk has files beside its page', async () => {
    expect(await (await get('/desk/desk.css')).text()).toBe('body {}');
  });

  test('GraphiQL is a page that loads from here alone', async () => {
    const response = await get('/graphiql');
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(response.headers.get('content-security-policy')).toMatch(
      /default-src 'self';.*frame-ancestors 'none'/,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test('a file named by its content is kept for ever, and travels packed', async () => {
    const response = await get('/graphiql/assets/index-D8UYsZiF.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toMatch(/immutable/);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toHaveLength(10_000);
    const plain = await get('/graphiql/assets/index-D8UYsZiF.js', {
      headers: { 'accept-encoding': 'identity' },
    });
    expect([plain.headers.get('content-encoding'), plain.headers.get('content-length')]).toEqual([
      null,
      '10000',
    ]);
  });

  test.each([
    '/nowhere',
    '/graphiql/none.js',
    '/graphiql/notes.md',
    '/graphiql/assets',
    '/constructor',
    '/desk/index.html',
    '/desk/none.js',
    '/articles/a/b/c',
    '/graphiql/%2e%2e/package.json',
    '/graphiql/..%2fpackage.json',
  ])('%s is not there', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('no path leads out of the folder', async () => {
    const status = await new Promise((resolve, reject) => {
      // fetch would fold the dots away.
      request(`${api.url}`, { path: '/graphiql/../../../../etc/passwd' }, (response) =>
        resolve(response.resume().statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  });

  test.each([
    ['/graphql', 'DELETE'],
    ['/health', 'POST'],
    ['/', 'PUT'],
    ['/graphiql', 'POST'],
  ])('%s takes no %s', async (path, method) => {
    const response = await get(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toMatch(/GET/);
  });

  test('HEAD tells what GET would, without it', async () => {
    const response = await get('/graphiql', { method: 'HEAD' });
    expect([
      response.status,
      Number(response.headers.get('content-length')) > 0,
      await response.text(),
    ]).toEqual([200, true, '']);
  });

  test('health says whether the database answers', async () => {
    const response = await get('/health');
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
    const ill = await startApi(
      new Proxy(database.prisma, { get: () => () => Promise.reject(new Error('gone')) }),
    );
    const answer = await fetch(`${ill.url}/health`);
    await ill.close();
    expect([answer.status, await answer.json()]).toEqual([503, { status: 'database unavailable' }]);
  });

  test('an address that is none does not bring the server down', async () => {
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
    socket.write('GET // HTTP/1.1\r\nhost: x\r\n\r\n');
    const answer = await new Promise<string>((resolve) =>
      socket.once('data', (data) => resolve(String(data))),
    );
    socket.destroy();
    expect(answer).toMatch(/^HTTP\/1\.1 (404|500)/);
    expect((await get('/health')).status).toBe(200);
  });
});

describe('requests', () => {
  const post = (
    body: NonNullable<RequestInit['body']>,
    headers: Record<string, string> = { 'content-type': 'application/json' },
  ) => get('/graphql', { method: 'POST', body, headers });

  test('a query comes by GET too, a mutation does not', async () => {
    const ask = (query: string) =>
      get(`/graphql?query=${encodeURIComponent(query)}`, {
        headers: { 'apollo-require-preflight': 'true' },
      });
    expect(await (await ask('{ __typename }')).json()).toEqual({ data: { __typename: 'Query' } });
    expect((await ask('mutation { ingestArticle(input: { text: "a" }) { created } }')).status).toBe(
      405,
    );
  });

  test('a form of another site cannot write', async () => {
    const response = await post('{"query":"{ __typename }"}', { 'content-type': 'text/plain' });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/CSRF/);
  });

  test.each<[string, NonNullable<RequestInit['body']>]>([
    ['half an object', '{"query": '],
    ['not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])],
  ])('a body that is %s is refused in words', async (_, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [
        { message: expect.stringMatching(/JSON in UTF-8/), extensions: { code: 'BAD_REQUEST' } },
      ],
    });
  });

  test('a body too large is refused in words, announced or not', async () => {
    const large = `{"query":"${' '.repeat(3_100_000)}"}`;
    const announced = await post(large);
    expect([
      announced.status,
      ((await announced.json()) as Answer).errors[0].extensions.code,
    ]).toEqual([413, 'REQUEST_TOO_LARGE']);
    const stream = new Blob([large]).stream();
    const unannounced = await get('/graphql', {
      method: 'POST',
      body: stream,
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
    } as RequestInit);
    expect(unannounced.status).toBe(413);
  });

  test('the longest text that may be sent fits in a request, escapes and all', async () => {
    const escaped = '\\ud83c\\uddee'.repeat(199_999);
    const response = await post(
      `{"query":"query($i:ReadInput!){read(input:$i){language}}","variables":{"i":{"text":"a${escaped}"}}}`,
    );
    expect(response.status).toBe(200);
  });

  test('what a visitor sees of the schema is all of it', async () => {
    const response = await post(
      JSON.stringify({ query: '{ __schema { queryType { fields { name } } } }' }),
    );
    const { data } = (await response.json()) as Answer;
    const fields: { name: string }[] = data.__schema.queryType.fields;
    expect(fields.map(({ name }) => name).sort()).toEqual(
      Object.keys(createSchema().getQueryType()!.getFields()).sort(),
    );
    expect(fields.length).toBeGreaterThan(8);
  });
});

describe('the administrator’s token', () => {
  const input = { text: 'विदेश मंत्री एस जयशंकर मास्को में हैं।', externalId: 'token' };

  test.each<[string, Record<string, string>]>([
    ['none', {}],
    ['another', { authorization: 'Bearer nonsense' }],
    ['the beginning of it', { authorization: `Bearer ${SECRET.slice(0, 3)}` }],
    ['it under another scheme', { authorization: `Basic ${SECRET}` }],
    ['an empty one', { authorization: 'Bearer ' }],
  ])('with %s nothing is written', async (_, headers) => {
    for (const mutation of [
      'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }',
      'mutation { deleteArticle(externalId: "token") { articleId } }',
    ]) {
      const { errors, data } = await api.ask(mutation, { input }, headers);
      expect(data).toBeNull();
      expect(errors).toMatchObject([{ message: expect.stringMatching(/Authorization: Bearer/) }]);
      expect(errors![0]!.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    }
    expect(await database.prisma.article.count()).toBe(0);
  });

  test('reading needs none', async () => {
    expect(await api.ask('{ articles { totalCount } }')).toMatchObject({
      data: { articles: { totalCount: 0 } },
    });
  });

  test('with it the client writes', async () => {
    const { ingestArticle } = await api.client(SECRET).request(IngestDocument, { input });
    expect(ingestArticle).toMatchObject({
      created: true,
      article: { externalId: 'token', text: input.text },
    });
    expect(await database.prisma.article.count()).toBe(1);
  });
});

test('a port in use is told in a sentence', async () => {
  const second = createServer();
  await expect(listen(second, '127.0.0.1', Number(new URL(api.url).port))).rejects.toThrow(
    CannotListen,
  );
  await expect(listen(createServer(), '127.0.0.1', Number(new URL(api.url).port))).rejects.toThrow(
    /in use\. Stop what listens there, or choose another: PORT=/,
  );
});
