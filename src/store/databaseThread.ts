// The thread that the embedded database of a server runs on: it opens while the rest of a start is under way, and works while
// the server reads and answers.
import { type MessagePort, parentPort } from 'node:worker_threads';
import type { SqlDriverAdapter, SqlQueryable, Transaction } from '@prisma/driver-adapter-utils';
import type { StopListening } from './announcements.js';
import { type OpenPGlite, openPGliteInMemory, openPGliteWithin } from './pglite.js';
import { ADAPTERS, answerCalls, type Calls, sayHeard } from './threadCalls.js';

const port = parentPort as MessagePort;

let database: OpenPGlite;
let migrating: SqlDriverAdapter;
const queryables = new Map<number, SqlQueryable>();
const transactions = new Map<number, Transaction>();
const listeners = new Map<number, StopListening>();
/** Numbers of transactions and listeners come after those of the adapters. */
let numbered = Object.keys(ADAPTERS).length;

const calls: Calls = {
  async open(folder) {
    database = await (folder === null ? openPGliteInMemory() : openPGliteWithin(folder));
    migrating = await database.migrating.connect();
    queryables.set(ADAPTERS.prepared, await database.adapters.connect());
    queryables.set(ADAPTERS.migrating, migrating);
  },
  ask: (sql, values) => database.askUnparsed(sql, values),
  query: (by, query) => of(queryables, by).queryRaw(query),
  execute: (by, query) => of(queryables, by).executeRaw(query),
  script: (script) => migrating.executeScript(script),
  async begin(by, isolation) {
    const adapter = of(queryables, by) as SqlDriverAdapter;
    const begun = await adapter.startTransaction(isolation);
    const transaction = numbered++;
    queryables.set(transaction, begun);
    transactions.set(transaction, begun);
    return { transaction, options: begun.options };
  },
  commit: (transaction) => end(transaction).commit(),
  rollback: (transaction) => end(transaction).rollback(),
  async listen() {
    const listener = numbered++;
    listeners.set(listener, await database.listen(() => sayHeard(port, listener)));
    return listener;
  },
  async stopListening(listener) {
    const stop = of(listeners, listener);
    listeners.delete(listener);
    await stop();
  },
  close: () => database.close(),
};

function of<One>(all: ReadonlyMap<number, One>, number: number): One {
  const one = all.get(number);
  if (!one) throw new Error(`The database's thread knows no number ${number}.`);
  return one;
}

function end(number: number): Transaction {
  const transaction = of(transactions, number);
  transactions.delete(number);
  queryables.delete(number);
  return transaction;
}

answerCalls(port, calls);
