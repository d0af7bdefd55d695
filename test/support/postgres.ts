import pg from 'pg';
import { asDatabase, type Database } from '../../src/store/database.js';
import type { Driver } from '../../src/store/driver.js';
import { migrate } from '../../src/store/migrate.js';
import { openPostgreSQL } from '../../src/store/postgresql.js';

const PREFIX = `milaan_test_${process.env.MILAAN_TEST_RUN}`;
const TEMPLATE = `${PREFIX}_template`;
/** One test file at a time makes the template. */
const TEMPLATE_LOCK = 7_311_042;

let made = 0;

/** Makes a database of its own on the shared server, a copy of a migrated one unless `empty`; closing drops it. */
export async function createPostgresDatabase({ empty = false } = {}): Promise<{
  url: string;
  driver: Driver;
}> {
  const server = await findServer();
  const name = `${PREFIX}_${process.env.JEST_WORKER_ID}_${process.pid}_${made++}`;
  await withAdmin(server, async (admin) => {
    if (!empty) await ensureTemplate(server, admin);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${empty ? 'template0' : TEMPLATE}`);
  });
  const url = onServer(server, name);
  const driver = await openPostgreSQL(url);
  const close = async () => {
    await driver.close();
    // Not by force: the server is given the moment (5 s at most) that the pool's connections need to end.
    await withAdmin(server, (admin) => admin.query(`DROP DATABASE ${name}`));
  };
  return { url, driver: { ...driver, close } };
}

async function ensureTemplate(server: string, admin: pg.Client): Promise<void> {
  await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [TEMPLATE]);
  if (!rowCount) {
    await admin.query(`CREATE DATABASE ${TEMPLATE}_new TEMPLATE template0`);
    const database: Database = asDatabase(
      await openPostgreSQL(onServer(server, `${TEMPLATE}_new`)),
    );
    await migrate(database).finally(() => database.close());
    await admin.query(`ALTER DATABASE ${TEMPLATE}_new RENAME TO ${TEMPLATE}`);
  }
  await admin.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
}

/** The server of TEST_DATABASE_URL, else the one that `globalSetup` starts when first asked. */
async function findServer(): Promise<string> {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL;
  const ask = () => fetch(`${process.env.MILAAN_TEST_SUPPORT}/postgres`);
  // A machine under load may drop a connection: asking twice starts nothing twice.
  const answer = await ask().catch(ask);
  const text = await answer.text();
  if (!answer.ok)
    throw new Error(`No PostgreSQL to test on (TEST_DATABASE_URL names one): ${text}`);
  return text;
}

async function withAdmin<T>(server: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function onServer(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
