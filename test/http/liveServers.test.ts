import pg from 'pg';
import { asDatabase, type Database } from '../../src/store/database.js';
import { openPostgreSQL } from '../../src/store/postgresql.js';
import { type Api, startApi } from '../support/api.js';
import { follow } from '../support/follow.js';
import { createPostgresDatabase } from '../support/postgres.js';
import { MONDAY, NO_DAY, TUESDAY } from '../support/reports.js';

const ARTICLES = `subscription ($after: String) { articleChanges(after: $after) { externalId } }`;

describe('two servers of one PostgreSQL', () => {
  let url: string;
  const databases: Database[] = [];
  const apis: Api[] = [];
  const ingest = (api: Api, input: object) =>
    api.ask('mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }', {
      input,
    });

  beforeAll(async () => {
    const made = await createPostgresDatabase();
    url = made.url;
    databases.push(asDatabase(made.driver), asDatabase(await openPostgreSQL(url)));
    for (const { prisma, listen } of databases) apis.push(await startApi(prisma, { listen }));
  });
  afterAll(async () => {
    for (const api of apis) await api.close();
    for (const database of databases.reverse()) await database.close();
  });

  test('hear what the other writes, and miss nothing while their lines are cut', async () => {
    const [here, there] = apis as [Api, Api];
    const after = (await here.ask('{ changeCursor }')).data.changeCursor;
    const told = follow(there, ARTICLES, { after });
    await ingest(here, MONDAY);
    expect(await told.next()).toEqual({ externalId: 'monday' });

    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    const { rowCount } = await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'milaan listener' AND datname = current_database()`,
    );
    await admin.end();
    expect(rowCount).toBe(1);
    await ingest(here, TUESDAY);
    await ingest(here, NO_DAY);
    expect(await told.take(2)).toEqual([{ externalId: 'tuesday' }, { externalId: 'no-day' }]);
    await told.end();
  });
});
