import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isInner } from '../../../src/services/addresses.js';
import { createSend } from '../../../src/services/webhooks/send.js';

test.each([
  '127.0.0.1',
  '127.8.8.8',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  'fe80::1',
  'fd00::1',
  '64:ff9b::a00:1',
  'localhost',
])('%s is an inner address', (address) => expect(isInner(address)).toBe(true));

test.each(['8.8.8.8', '93.184.216.34', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
  '%s is none',
  (address) => expect(isInner(address)).toBe(false),
);

const never = new AbortController().signal;

test('nothing goes to an inner address, whatever its name, and nothing is opened there', async () => {
  let asked = 0;
  const server = createServer(() => asked++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const send = createSend(false);
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '0x7f.1', '2130706433']) {
    const outcome = await send({ url: `http://${host}:${port}/`, headers: {}, body: '{}' }, never);
    expect(outcome).toEqual({ status: null, error: expect.stringContaining('no public address') });
  }
  expect(asked).toBe(0);
  server.close();
});

test('a receiver that says nothing is waited for no longer than told', async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const send = createSend(true, 50);
  const parcel = { url: `http://127.0.0.1:${port}/`, headers: {}, body: '{}' };
  expect(await send(parcel, never)).toEqual({ status: null, error: 'No answer within 0.05 s.' });
  server.closeAllConnections();
  server.close();
});

test('of an answer without end only its status is read', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200);
    const write = (): void => {
      if (response.writable) response.write('x'.repeat(10_000), write);
    };
    write();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const parcel = { url: `http://127.0.0.1:${port}/`, headers: {}, body: '{}' };
  expect(await createSend(true)(parcel, never)).toEqual({ status: 200, error: null });
  server.closeAllConnections();
  server.close();
});
