// The test files run in processes of their own and share one PostgreSQL: this process starts it when the first of
// them asks, so that a run without database tests never does. TEST_DATABASE_URL names a server to use instead.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { startEmbeddedPostgres } from './embeddedPostgres.mjs';

export default async function globalSetup() {
  // Tells the databases of this run from those of another on the same server.
  process.env.MILAAN_TEST_RUN = randomBytes(4).toString('hex');
  if (process.env.TEST_DATABASE_URL) return;

  let postgres;
  const desk = createServer((_, reply) => {
    postgres ??= startEmbeddedPostgres();
    // A connection kept open may be closed here just as a worker asks over it again.
    reply.setHeader('connection', 'close');
    postgres.then(
      ({ url }) => reply.end(url),
      (error) => reply.writeHead(500).end(error.message),
    );
  }).listen(0, '127.0.0.1');
  await once(desk, 'listening');
  process.env.MILAAN_TEST_POSTGRES = `http://127.0.0.1:${desk.address().port}`;
  globalThis.stopTestPostgres = async () => {
    desk.close();
    desk.closeAllConnections();
    await postgres?.then(
      ({ stop }) => stop(),
      () => {},
    );
  };
}
