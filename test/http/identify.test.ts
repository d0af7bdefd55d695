import type { IncomingMessage } from 'node:http';
import { type Access, createIdentify } from '../../src/http/identify.js';
import { identityOf } from '../../src/services/identity.js';

const request = (
  [localAddress, remoteAddress]: readonly [string, string],
  headers: Record<string, string>,
) => ({ socket: { localAddress, remoteAddress }, headers }) as unknown as IncomingMessage;

const identifyBy = (access: Partial<Access>) =>
  createIdentify(
    { adminToken: null, reading: 'open', publicUrl: null, issuer: null, ...access },
    {
      identifyApiKey: async () => identityOf('key', 'key', 'READER'),
      identifySession: async (secret) =>
        secret === 'open' ? identityOf('person', 'Meera', 'EDITOR') : null,
    },
  );

const HERE = ['127.0.0.1', '127.0.0.1'] as const;

describe('without a token set', () => {
  const nameOf = async (...args: Parameters<typeof request>) =>
    (await identifyBy({})(request(...args))).identity?.name ?? null;

  test.each<[readonly [string, string], string, string | null]>([
    [HERE, 'localhost:4000', 'local'],
    [HERE, '127.0.0.1:4000', 'local'],
    [['::1', '::1'], '[::1]:4000', 'local'],
    [['::ffff:127.0.0.1', '::ffff:127.0.0.1'], 'localhost', 'local'],
    [HERE, 'desk.localhost:4000', 'local'],
    // A page of another site whose name was made to lead here.
    [HERE, 'evil.example:4000', null],
    [HERE, 'localhost.evil.example', null],
    [['::1', '::1'], '127.0.0.1.evil.example', null],
    [HERE, 'not a host', null],
    // Another machine, however it names this one.
    [['192.0.2.7', '192.0.2.8'], 'desk.example:4000', null],
    [['192.0.2.7', '192.0.2.8'], 'localhost:4000', null],
    [['127.0.0.1', '192.0.2.8'], 'localhost:4000', null],
  ])('reached over %j as %s: %s', async (ends, host, name) => {
    expect(await nameOf(ends, { host })).toBe(name);
  });

  test('a request that names no host is nobody’s', async () => {
    expect(await nameOf(HERE, {})).toBeNull();
  });

  test.each(['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'])(
    'what a proxy hands on (%s) is nobody’s',
    async (header) => {
      expect(await nameOf(HERE, { host: 'localhost', [header]: '192.0.2.8' })).toBeNull();
    },
  );

  test('a token that nothing can tell apart changes nothing', async () => {
    expect(await nameOf(HERE, { host: 'localhost', authorization: 'Bearer x' })).toBe('local');
  });
});

describe('this machine is not trusted', () => {
  test.each<[string, Partial<Access>]>([
    ['where there is a token', { adminToken: 'secret' }],
    ['where people sign in at an issuer', { issuer: async () => identityOf('a', 'a', 'READER') }],
    ['where people come from elsewhere', { publicUrl: 'https://milaan.example' }],
  ])('%s', async (_, access) => {
    expect(await identifyBy(access)(request(HERE, { host: 'localhost' }))).toMatchObject({
      identity: null,
    });
  });

  test('for a page of elsewhere that a browser of this machine shows', async () => {
    const headers = { host: 'localhost:4000', origin: 'https://evil.example' };
    expect(await identifyBy({})(request(HERE, headers))).toMatchObject({ identity: null });
  });
});

describe('the cookie of a session', () => {
  const nameOf = async (headers: Record<string, string>, access: Partial<Access> = {}) =>
    (
      await identifyBy({ adminToken: 'secret', ...access })({
        ...request(HERE, headers),
        socket: { localPort: 4000 },
      } as IncomingMessage)
    ).identity?.name ?? null;
  const host = 'localhost:4000';
  const cookie = 'other=1; milaan-session-4000=open';

  test.each<[string, Record<string, string>, string | null]>([
    ['from no page', { host, cookie }, 'Meera'],
    ['from our own page', { host, cookie, origin: 'http://localhost:4000' }, 'Meera'],
    ['from another site’s page', { host, cookie, origin: 'https://evil.example' }, null],
    ['from another port’s page', { host, cookie, origin: 'http://localhost:3000' }, null],
    ['from a page without an address', { host, cookie, origin: 'null' }, null],
    ['by a form of another site', { host, cookie, 'sec-fetch-site': 'cross-site' }, null],
    ['that has ended', { host, cookie: 'milaan-session-4000=ended' }, null],
    ['of a server on another port', { host, cookie: 'milaan-session-4001=open' }, null],
  ])('%s', async (_, headers, name) => {
    expect(await nameOf(headers)).toBe(name);
  });

  test('over https it bears the name that browsers bind to the host', async () => {
    const publicUrl = 'https://milaan.example';
    const headers = { host: '10.0.0.7:4000', origin: publicUrl };
    expect(await nameOf({ ...headers, cookie }, { publicUrl })).toBeNull();
    expect(await nameOf({ ...headers, cookie: '__Host-milaan-session=open' }, { publicUrl })).toBe(
      'Meera',
    );
  });
});

describe('with a token set', () => {
  const ask = (authorization: string) =>
    identifyBy({ adminToken: 'secret' })(request(HERE, { host: 'localhost', authorization }));

  test.each(['Bearer secret', 'bearer  secret '])('%p is the administrator', async (header) => {
    expect(await ask(header)).toMatchObject({ identity: { name: 'admin', role: 'ADMIN' } });
  });

  test.each(['Bearer Secret', 'Bearer secret2'])('%p is refused', async (header) => {
    expect(await ask(header)).toMatchObject({
      identity: null,
      refusal: { code: 'UNAUTHENTICATED' },
    });
  });

  test.each(['Basic secret', 'Bearer', ''])('%p is nobody', async (header) => {
    expect(await ask(header)).toEqual({ identity: null, refusal: null, mayRead: true });
  });
});
