import { Worker } from 'node:worker_threads';
import type { SqlDriverAdapter, SqlQueryable } from '@prisma/driver-adapter-utils';
import type { Hear } from './announcements.js';
import type { Driver } from './driver.js';
import { inLockedFolder } from './folderLock.js';
import { ADAPTERS, type Call, callsTo } from './threadCalls.js';

/**
 * Opens an embedded database on a thread of its own: in a folder that this process locks, or in memory where none is given.
 * `program`: the compiled `databaseThread.js`. Throws FolderHeld.
 */
export const openOnThread = (program: URL, folder: string | null): Promise<Driver> =>
  folder === null
    ? open(program, null)
    : inLockedFolder(folder, (database) => open(program, database));

async function open(program: URL, folder: string | null): Promise<Driver> {
  const thread = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  const hearing = new Map<number, Hear>();
  const call = callsTo(thread, (listener) => hearing.get(listener)?.());
  const end = () => thread.terminate();
  try {
    await call('open', folder);
  } catch (error) {
    await end();
    throw error;
  }
  const adaptersBy = (by: number): Driver['adapters'] => ({
    ...KIND,
    connect: async () => adapterBy(call, by),
    connectToShadowDb: () => Promise.reject(new Error('A server compares no schemas.')),
  });
  return {
    kind: 'pglite',
    adapters: adaptersBy(ADAPTERS.prepared),
    async ask(sql, values) {
      const { rows, json } = await call('ask', sql, [...values]);
      for (const row of rows)
        for (const at of json) if (row[at] !== null) row[at] = JSON.parse(row[at] as string);
      return rows;
    },
    // The folder's lock has kept others out already.
    whileMigrating: (work) => work(adaptersBy(ADAPTERS.migrating)),
    async listen(hear) {
      const listener = await call('listen');
      hearing.set(listener, hear);
      return async () => {
        hearing.delete(listener);
        await call('stopListening', listener);
      };
    },
    async close() {
      await call('close');
      await end();
    },
  };
}

/** Megabytes for new objects of the thread, which makes few: V8 would take 20 to 40 MB more under load, and be no quicker. */
const YOUNG = 4;

const KIND = { provider: 'postgres', adapterName: 'milaan-database-thread' } as const;

const queryableBy = (call: Call, by: number): SqlQueryable => ({
  ...KIND,
  queryRaw: (query) => call('query', by, query),
  executeRaw: (query) => call('execute', by, query),
});

const adapterBy = (call: Call, by: number): SqlDriverAdapter => ({
  ...queryableBy(call, by),
  executeScript: (script) => call('script', script),
  getConnectionInfo: () => ({ supportsRelationJoins: true }),
  async startTransaction(isolation) {
    const { transaction, options } = await call('begin', by, isolation);
    return {
      ...queryableBy(call, transaction),
      options,
      commit: () => call('commit', transaction),
      rollback: () => call('rollback', transaction),
    };
  },
  dispose: async () => {},
});
