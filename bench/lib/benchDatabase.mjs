// A real PostgreSQL with the generated desk on it, gone when the benchmark ends.
import pg from 'pg';
import { startEmbeddedPostgres } from '../../test/support/embeddedPostgres.mjs';
import { fillDesk } from './generatedDesk.mjs';

const SETTINGS = ['shared_buffers=256MB', 'max_connections=100', 'timezone=UTC'];

/**
 * Starts it, gives it Milaan's tables and fills them.
 * @param {Parameters<typeof fillDesk>[1]} [size]
 */
export async function startBenchDatabase(size) {
  const server = await startEmbeddedPostgres(SETTINGS);
  try {
    const { asDatabase } = await import('../../dist/store/database.js');
    const { openDriver } = await import('../../dist/store/openDriver.js');
    const { migrate } = await import('../../dist/store/migrate.js');
    const { refreshSearch } = await import('../../dist/services/refreshSearch.js');
    const database = asDatabase(await openDriver({ databaseUrl: server.url, dataFolder: '' }));
    await migrate(database);
    // Noted while there is nothing to go through: rows of the desk are found by none of their words.
    await refreshSearch(database.prisma);
    await database.close();
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await fillDesk((sql, values) => client.query(sql, values), size);
    await client.query('VACUUM ANALYZE');
    return {
      url: server.url,
      client,
      stop: async () => {
        await client.end();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
