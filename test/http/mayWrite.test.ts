import type { IncomingMessage } from 'node:http';
import { mayWrite } from '../../src/http/mayWrite.js';

const request = (localAddress: string, headers: Record<string, string>) =>
  ({ socket: { localAddress }, headers }) as unknown as IncomingMessage;

describe('without a token set', () => {
  test.each([
    ['127.0.0.1', 'localhost:4000', true],
    ['127.0.0.1', '127.0.0.1:4000', true],
    ['::1', '[::1]:4000', true],
    ['::ffff:127.0.0.1', 'localhost', true],
    ['127.0.0.1', 'desk.localhost:4000', true],
    // A page of another site whose name was made to lead here.
    ['127.0.0.1', 'evil.example:4000', false],
    ['127.0.0.1', 'localhost.evil.example', false],
    ['::1', '127.0.0.1.evil.example', false],
    ['127.0.0.1', 'not a host', false],
    // Whoever opens the server to a network names it as they like.
    ['192.0.2.7', 'desk.example:4000', true],
  ])('reached at %s as %s: %s', (address, host, may) => {
    expect(mayWrite(request(address, { host }), null)).toBe(may);
  });

  test('a request that names no host may not', () => {
    expect(mayWrite(request('127.0.0.1', {}), null)).toBe(false);
  });
});

describe('with a token set', () => {
  test.each([
    ['Bearer secret', true],
    ['bearer  secret ', true],
    ['Bearer Secret', false],
    ['Basic secret', false],
    ['Bearer', false],
    ['', false],
  ])('authorization %p: %s', (authorization, may) => {
    const headers = { host: 'desk.example', authorization };
    expect(mayWrite(request('127.0.0.1', headers), 'secret')).toBe(may);
  });
});
