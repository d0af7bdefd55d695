import { join } from 'node:path';
import type { Driver } from './driver.js';
import { FolderHeld } from './folderLock.js';
import { openOnThread } from './threadedDriver.js';

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

/**
 * Opens what reaches the database that the settings name; only that kind is loaded, since the other's costs a start time and
 * memory. `thread`: the compiled `databaseThread.js`, which the embedded database then runs on. Throws CannotOpenDatabase.
 */
export async function openDriver(
  { databaseUrl, dataFolder }: DatabaseSettings,
  thread?: URL,
): Promise<Driver> {
  if (databaseUrl === 'memory:') {
    return thread ? openOnThread(thread, null) : (await import('./pglite.js')).openPGliteInMemory();
  }
  if (databaseUrl === null) {
    const opening = thread
      ? openOnThread(thread, dataFolder)
      : (await import('./pglite.js')).openPGliteFolder(dataFolder);
    return opening.catch((error: Error) => {
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
