import { createApiKey } from '../../src/services/createApiKey.js';
import { identifyApiKey } from '../../src/services/identifyApiKey.js';
import { LOCAL, type Scope } from '../../src/services/identity.js';
import { openTestDatabase } from '../support/database.js';

const START = Date.parse('2030-01-01T00:00:00Z');
const after = (seconds: number) => new Date(START + 1000 * seconds);

let statements: string[] = [];
let database: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  database = await openTestDatabase({ onStatement: (sql) => statements.push(sql) });
});
afterAll(() => database?.close());

const make = (scopes: readonly Scope[], expiresAt: string | null = null) =>
  createApiKey(database.prisma, { name: 'CMS', scopes, expiresAt }, LOCAL);

test('when a key was last used is written once a minute, not at each request', async () => {
  const { secret, apiKey } = await make(['READ']);
  const lastUsed = async () =>
    (await database.prisma.apiKey.findUniqueOrThrow({ where: { id: apiKey.id } })).lastUsedAt;
  const use = async (seconds: number) => {
    statements = [];
    await identifyApiKey(database.prisma, secret, after(seconds));
    return statements.filter((sql) => sql.includes('UPDATE')).length;
  };
  expect(await use(0)).toBe(1);
  expect(await use(1)).toBe(0);
  expect(await use(60)).toBe(0);
  expect(await lastUsed()).toEqual(after(0));
  expect(await use(61)).toBe(1);
  expect(await lastUsed()).toEqual(after(61));
  expect(await use(61)).toBe(0);
});

test('a key ends at its moment', async () => {
  const { secret } = await make(['READ'], after(10).toISOString());
  await expect(identifyApiKey(database.prisma, secret, after(9))).resolves.toBeDefined();
  await expect(identifyApiKey(database.prisma, secret, after(10))).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
    message: expect.stringMatching(/expired on 2030-01-01T00:00:10/),
  });
});

test.each<[readonly Scope[], readonly Scope[], string | null]>([
  [['READ'], ['READ'], 'READER'],
  [['INGEST'], ['INGEST'], null],
  [['READ', 'INGEST'], ['READ', 'INGEST'], 'READER'],
  [['REVIEW'], ['READ', 'REVIEW'], 'EDITOR'],
  [['INGEST', 'REVIEW'], ['INGEST', 'READ', 'REVIEW'], 'EDITOR'],
  [['ADMIN'], ['READ', 'INGEST', 'REVIEW', 'ADMIN'], 'ADMIN'],
])('the scopes %j come to %j and the role %s', async (given, scopes, role) => {
  const { secret } = await make(given);
  const identity = await identifyApiKey(database.prisma, secret, after(0));
  expect([...identity.scopes].sort()).toEqual([...scopes].sort());
  expect(identity).toMatchObject({ name: 'CMS', role, signsForOthers: false });
});
