import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Driver, withWholeScripts } from './driver.js';
import { listenToPostgreSQL } from './listenToPostgreSQL.js';

/** One number for all Milaan servers of a database: who migrates it holds this advisory lock. */
const MIGRATION_LOCK = 0x4d_69_6c_61;

/** Distinct statements that a connection keeps prepared; lists of many lengths would else make ever more of them. */
const PREPARED_LIMIT = 500;

/** Opens a pool of connections to a PostgreSQL server; the first is made before this returns. */
export async function openPostgreSQL(url: string): Promise<Driver> {
  const pool = makePool({ connectionString: url });
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    await pool.end();
    throw error;
  }
  const nameOfPrisma = nameStatements('milaan');
  const nameOfTree = nameStatements('tree');
  return {
    kind: 'postgresql',
    adapters: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => nameOfPrisma(sql) }),
    ask: async (sql, values) => {
      const told = { name: nameOfTree(sql), text: sql, values: [...values] };
      return (await pool.query<unknown[]>({ ...told, rowMode: 'array' })).rows;
    },
    whileMigrating: (work) => whileMigrating(url, work),
    listen: (hear) => listenToPostgreSQL(url, hear),
    close: () => pool.end(),
  };
}

function makePool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    ...config,
    // Prisma's adapter writes times as UTC without saying so: a server would take them for its own zone.
    onConnect: async (client) => {
      await client.query("SET TIME ZONE 'UTC'");
    },
  });
  // An idle connection that breaks is replaced when next needed; without a listener it would end the process.
  pool.on('error', () => {});
  return pool;
}

/**
 * The engine takes a lock of its own, waits for it 10 s at most, and never gives it back: its connections are closed
 * when its work is done, and one server waits for another here, as long as it takes.
 */
async function whileMigrating<T>(
  url: string,
  work: (adapters: Driver['adapters']) => Promise<T>,
): Promise<T> {
  // One connection holds the lock, the other is the engine's.
  const pool = makePool({ connectionString: url, max: 2 });
  try {
    const holder = await pool.connect();
    try {
      await holder.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
      const factory = new PrismaPg(pool);
      return await work({
        provider: factory.provider,
        adapterName: factory.adapterName,
        connect: async () =>
          withWholeScripts(await factory.connect(), (script) => pool.query(script)),
        connectToShadowDb: () => factory.connectToShadowDb(),
      });
    } finally {
      holder.release(true);
    }
  } finally {
    await pool.end();
  }
}

/** Names each distinct statement, so that the server plans it once for a connection; '' leaves it unnamed. */
function nameStatements(prefix: string): (sql: string) => string {
  const names = new Map<string, string>();
  return (sql) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size === PREPARED_LIMIT) return '';
    const name = `${prefix}${names.size}`;
    names.set(sql, name);
    return name;
  };
}
