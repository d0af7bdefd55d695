// The test files run in processes of their own and share one PostgreSQL and one build of the desk: this process makes
// each when the first of them asks, so that a run that needs neither never does. TEST_DATABASE_URL names a server to use
// instead.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDesk, forgetDesk } from './buildDesk.mjs';
import { startEmbeddedPostgres } from './embeddedPostgres.mjs';

export default async function globalSetup() {
  // Tells the databases of this run from those of another on the same server.
  process.env.MILAAN_TEST_RUN = randomBytes(4).toString('hex');
  let postgres;
  let desk;
  const make = {
    '/postgres': async () => {
      postgres ??= startEmbeddedPostgres();
      return (await postgres).url;
    },
    '/desk': () => {
      desk ??= buildDesk();
      return desk;
    },
  };
  const counter = createServer((request, reply) => {
    // A connection kept open may be closed here just as a worker asks over it again.
    reply.setHeader('connection', 'close');
    make[request.url]().then(
      (told) => reply.end(told),
      (error) => reply.writeHead(500).end(error.message),
    );
  }).listen(0, '127.0.0.1');
  await once(counter, 'listening');
  process.env.MILAAN_TEST_SUPPORT = `http://127.0.0.1:${counter.address().port}`;
  globalThis.stopTestSupport = async () => {
    counter.close();
    counter.closeAllConnections();
    await postgres?.then(
      ({ stop }) => stop(),
      () => {},
    );
    if (desk) await forgetDesk(await desk);
    rmSync(join(tmpdir(), `milaan-seeded-${process.env.MILAAN_TEST_RUN}.tar`), { force: true });
  };
}
