import { PGlite, types } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { CHANNEL, type Hear, type StopListening } from './announcements.js';
import { type Driver, withWholeScripts } from './driver.js';
import { inLockedFolder } from './folderLock.js';
import { withPreparedStatements } from './preparedPGlite.js';

/** What PostgreSQL brings and PGlite must be handed: trigrams, by which the search finds misspelt words. */
const extensions = { pg_trgm };

/**
 * What PostgreSQL keeps for itself, all of which lies in memory from the start on. Of its own default of 128 MB of buffers, noughts are
 * written into each: what is not in here is a read from the system's cache away, and with 1,200 articles 8 MB answer and store as quickly as
 * 16. Of its hundred connections, which take 4 MB, the one there is needs none; it wants a few to be kept for its owner.
 */
const KEPT = { shared_buffers: '8MB', max_connections: '10' };
const startParams = [
  ...PGlite.defaultStartParams,
  ...Object.entries(KEPT).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];

/** Listens to the embedded database, which has no other process. */
async function listenToPGlite(client: PGlite, hear: Hear): Promise<StopListening> {
  const stop = await client.listen(CHANNEL, hear);
  return () => stop();
}

/** An open embedded database. */
export interface OpenPGlite extends Driver {
  readonly client: PGlite;
  /** Without prepared statements: migrating changes what they mean. */
  readonly migrating: Driver['adapters'];
  /** As `ask`, with JSON left as it is written: `json` are its columns. */
  askUnparsed(
    sql: string,
    values: readonly unknown[],
  ): Promise<{ rows: unknown[][]; json: number[] }>;
}

/** Opens the embedded PostgreSQL in a folder of its own, for this process alone. Throws FolderHeld. */
export const openPGliteFolder = (folder: string): Promise<Driver> =>
  inLockedFolder(folder, openPGliteWithin);

/** Opens the embedded PostgreSQL whose files lie in a folder. Whoever calls has seen to it that nobody else does. */
export async function openPGliteWithin(folder: string): Promise<OpenPGlite> {
  return pgliteDriver(await PGlite.create(folder, { extensions, startParams }));
}

/**
 * Opens an embedded PostgreSQL that is gone when closed; `snapshot`, an archive of a data folder, says what it
 * holds at first and spares the making of an empty one (3 s on two cores against 0.5 s).
 */
export async function openPGliteInMemory(snapshot?: Blob): Promise<OpenPGlite> {
  const client = await PGlite.create({
    extensions,
    startParams,
    ...(snapshot && { loadDataDir: snapshot }),
  });
  return pgliteDriver(client);
}

/** Types whose values are JSON: json and jsonb. */
const JSON_TYPES: readonly number[] = [types.JSON, types.JSONB];
const AS_WRITTEN = Object.fromEntries(JSON_TYPES.map((type) => [type, (json: string) => json]));

async function pgliteDriver(client: PGlite): Promise<OpenPGlite> {
  // Filling a new file of the log with noughts, 16 MB each, makes one change in a hundred wait for 50 to 100 ms. It guards
  // against a disk that is full when it says that it is not, and against no crash.
  await client.exec('SET wal_init_zero = off');
  const factory = new PrismaPGlite(client);
  const migrating: Driver['adapters'] = {
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
    client,
    migrating,
    ask: async (sql, values) => (await prepared.query<unknown[]>(sql, [...values])).rows,
    async askUnparsed(sql, values) {
      const { rows, fields } = await prepared.query<unknown[]>(sql, [...values], {
        parsers: AS_WRITTEN,
      });
      const json = fields.flatMap(({ dataTypeID }, at) =>
        JSON_TYPES.includes(dataTypeID) ? [at] : [],
      );
      return { rows, json };
    },
    // The folder's lock has kept others out already.
    whileMigrating: (work) => work(migrating),
    listen: (hear) => listenToPGlite(client, hear),
    close: () => client.close(),
  };
}
