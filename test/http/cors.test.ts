import { type Api, startApi } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';

const DESK = 'https://desk.example';

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let closed: Api;
let listed: Api;
let open: Api;

beforeAll(async () => {
  database = await openTestDatabase();
  closed = await startApi(database.prisma);
  listed = await startApi(database.prisma, { corsOrigins: [DESK, 'https://second.example'] });
  open = await startApi(database.prisma, { corsOrigins: ['*'] });
});

afterAll(async () => {
  for (const api of [closed, listed, open]) await api?.close();
  await database?.close();
});

/** What a browser is told before it lets a page of that origin ask. */
async function preflight(api: Api, origin: string) {
  const { status, headers } = await fetch(`${api.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,authorization',
    },
  });
  return { status, allowed: headers.get('access-control-allow-origin'), headers };
}

async function ask(api: Api, origin: string, path = '/graphql') {
  const response = await fetch(`${api.url}${path}?query={__typename}`, {
    headers: { origin, 'apollo-require-preflight': '1' },
  });
  return response.headers.get('access-control-allow-origin');
}

it('pages of the origins that are named may ask, and no cookies come with them', async () => {
  const { status, allowed, headers } = await preflight(listed, DESK);
  expect({ status, allowed }).toEqual({ status: 204, allowed: DESK });
  expect(headers.get('access-control-allow-headers')).toContain('authorization');
  expect(headers.get('access-control-allow-credentials')).toBeNull();
  expect(await ask(listed, 'https://second.example')).toBe('https://second.example');
});

it.each([
  'https://evil.example',
  'http://desk.example',
  'https://desk.example.evil.example',
  'null',
])('pages of %s may not', async (origin) => {
  expect((await preflight(listed, origin)).allowed).toBeNull();
  expect(await ask(listed, origin)).toBeNull();
});

it('with * those of any may', async () => {
  expect((await preflight(open, 'https://any.example')).allowed).toBe('*');
});

it('without the setting none may', async () => {
  expect((await preflight(closed, DESK)).allowed).toBeNull();
  expect(await ask(closed, DESK)).toBeNull();
});

it("what is not the API is the server's own", async () => {
  expect(await ask(listed, DESK, '/health')).toBeNull();
});
