import { join } from 'node:path';
import { openDirectly } from './directly.js';
import type { Driver } from './driver.js';
import { FolderHeld } from './folderLock.js';
import { PrismaClient } from './generated/client.js';

/** The database of this process. */
export interface Database extends Pick<Driver, 'kind' | 'whileMigrating' | 'listen'> {
  readonly prisma: PrismaClient;
  /** Waits for what is under way, closes all connections and frees the folder. */
  close(): Promise<void>;
}

/** Where the database is: see `Settings`. */
export interface DatabaseSettings {
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
}

/** The database cannot be used. The message names the setting that says where it is; it never holds a password. */
export class CannotOpenDatabase extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'CannotOpenDatabase';
  }
}

/** Opens the database that the settings name; its tables are `migrate`'s affair. Throws CannotOpenDatabase. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  return asDatabase(await openDriver(settings));
}

/** Puts Prisma's client on an open driver. `onStatement` hears of each SQL statement; tests count them. */
export function asDatabase(driver: Driver, onStatement?: (sql: string) => void): Database {
  const { kind, whileMigrating, listen } = driver;
  const prisma = new PrismaClient({
    adapter: driver.adapters,
    log: onStatement ? [{ emit: 'event', level: 'query' }] : [],
  });
  if (onStatement) {
    (prisma as PrismaClient<'query'>).$on('query', ({ query }) => onStatement(query));
  }
  openDirectly(prisma, (sql, values) => {
    onStatement?.(sql);
    return driver.ask(sql, values);
  });
  const close = async () => {
    await prisma.$disconnect();
    await driver.close();
  };
  return { prisma, kind, whileMigrating, listen, close };
}

/** Loads what reaches the one kind of database that is used: the other's costs a start time and memory. */
async function openDriver({ databaseUrl, dataFolder }: DatabaseSettings): Promise<Driver> {
  if (databaseUrl === 'memory:') return (await import('./pglite.js')).openPGliteInMemory();
  if (databaseUrl === null) {
    const { openPGliteFolder } = await import('./pglite.js');
    return openPGliteFolder(dataFolder).catch((error: Error) => {
      throw new CannotOpenDatabase(
        error instanceof FolderHeld
          ? error.message
          : `The embedded database in ${join(dataFolder, 'database')} (set by MILAAN_DATA) cannot be opened: ${error.message}`,
        error,
      );
    });
  }
  const server = parsePostgresUrl(databaseUrl);
  const { openPostgreSQL } = await import('./postgresql.js');
  return openPostgreSQL(databaseUrl).catch((error: Error) => {
    throw new CannotOpenDatabase(
      `PostgreSQL at ${server} (set by DATABASE_URL) cannot be used: ${reasonOf(error)}`,
      error,
    );
  });
}

/** Checks that it is one, and gives the server and the database without user and password. */
function parsePostgresUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !['postgresql:', 'postgres:'].includes(url.protocol)) {
    throw new CannotOpenDatabase(
      'DATABASE_URL is neither postgresql://user:password@host:5432/database nor memory: (a database that is ' +
        'gone at the end). Leave it out for the embedded database under MILAAN_DATA.',
    );
  }
  const schema = url.searchParams.get('schema');
  if (schema !== null && schema !== 'public') {
    throw new CannotOpenDatabase(
      `DATABASE_URL asks for schema=${schema}, but Milaan keeps its tables in the schema public: give it a database of its own.`,
    );
  }
  return `${url.host}${url.pathname}`;
}

/** Node reports a refused connection to a name with two addresses as an error of two errors without a message. */
function reasonOf(error: Error): string {
  return error instanceof AggregateError
    ? error.errors.map((each: Error) => each.message).join('; ')
    : error.message;
}
