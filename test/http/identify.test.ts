import type { IncomingMessage } from 'node:http';
import { createIdentify } from '../../src/http/identify.js';

const request = (
  [localAddress, remoteAddress]: readonly [string, string],
  headers: Record<string, string>,
) => ({ socket: { localAddress, remoteAddress }, headers }) as unknown as IncomingMessage;

const HERE = ['127.0.0.1', '127.0.0.1'] as const;

describe('without a token set', () => {
  const nameOf = async (...args: Parameters<typeof request>) =>
    (await createIdentify({ adminToken: null })(request(...args))).identity?.name ?? null;

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

describe('with a token set', () => {
  const ask = (authorization: string) =>
    createIdentify({ adminToken: 'secret' })(request(HERE, { host: 'localhost', authorization }));

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
    expect(await ask(header)).toEqual({ identity: null, refusal: null });
  });
});
