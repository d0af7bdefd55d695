import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { CHANNEL, type Hear, type StopListening } from './announcements.js';
import { type Driver, withWholeScripts } from './driver.js';
import { lockFolder } from './folderLock.js';
import { withPreparedStatements } from './preparedPGlite.js';

/** What PostgreSQL brings and PGlite must be handed: trigrams, by which the search finds misspelt words. */
const extensions = { pg_trgm };

/**
 * PostgreSQL's own default of 128 MB is zeroed at each start and lies in memory from then on. What is not in here is a read from
 * the system's cache away.
 */
const SHARED_BUFFERS = '16MB';
const startParams = [...PGlite.defaultStartParams, '-c', `shared_buffers=${SHARED_BUFFERS}`];

/** Listens to the embedded database, which has no other process. */
async function listenToPGlite(client: PGlite, hear: Hear): Promise<StopListening> {
  const stop = await client.listen(CHANNEL, hear);
  return () => stop();
}

/** Opens the embedded PostgreSQL in a folder of its own, for this process alone. Throws FolderHeld. */
export async function openPGliteFolder(folder: string): Promise<Driver> {
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder, join(folder, 'lock'));
  try {
    const driver = await pgliteDriver(
      await PGlite.create(join(folder, 'database'), { extensions, startParams }),
    );
    return {
      ...driver,
      close: async () => {
        await driver.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/**
 * Opens an embedded PostgreSQL that is gone when closed; `snapshot`, an archive of a data folder, says what it
 * holds at first and spares the making of an empty one (3 s on two cores against 0.5 s).
 */
export async function openPGliteInMemory(snapshot?: Blob): Promise<Driver & { client: PGlite }> {
  const client = await PGlite.create({
    extensions,
    startParams,
    ...(snapshot && { loadDataDir: snapshot }),
  });
  return { ...(await pgliteDriver(client)), client };
}

async function pgliteDriver(client: PGlite): Promise<Driver> {
  // Filling a new file of the log with noughts, 16 MB each, makes one change in a hundred wait for 50 to 100 ms. It guards
  // against a disk that is full when it says that it is not, and against no crash.
  await client.exec('SET wal_init_zero = off');
  // Migrating changes what statements mean: nothing of it is prepared.
  const factory = new PrismaPGlite(client);
  const adapters: Driver['adapters'] = {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => withWholeScripts(await factory.connect(), (script) => client.exec(script)),
    connectToShadowDb: async () => {
      const shadow = await PGlite.create({ extensions });
      const adapter = await new PrismaPGlite(shadow).connect();
      // The adapter's own leaves the database running, and with it the process.
      adapter.dispose = () => shadow.close();
      return withWholeScripts(adapter, (script) => shadow.exec(script));
    },
  };
  const prepared = withPreparedStatements(client);
  return {
    kind: 'pglite',
    adapters: new PrismaPGlite(prepared as PGlite),
    ask: async (sql, values) => (await prepared.query<unknown[]>(sql, [...values])).rows,
    // The folder's lock has kept others out already.
    whileMigrating: (work) => work(adapters),
    listen: (hear) => listenToPGlite(client, hear),
    close: () => client.close(),
  };
}
