import pg from 'pg';

export default async function globalTeardown() {
  await globalThis.stopTestSupport?.();
  const url = process.env.TEST_DATABASE_URL;
  if (url) await dropDatabases(url, `milaan_test_${process.env.MILAAN_TEST_RUN}_`);
}

/** Leaves a server that is not ours as it was, also after a test that failed to close its database. */
async function dropDatabases(url, prefix) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
    [prefix],
  );
  for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
  await client.end();
}
