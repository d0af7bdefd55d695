import { asDatabase, type Database } from '../../src/store/database.js';
import { openPGliteInMemory } from '../../src/store/pglite.js';
import { createPostgresDatabase } from './postgres.js';
import { readSnapshot } from './snapshot.js';

export interface TestDatabaseOptions {
  /** PGlite unless told. */
  readonly kind?: Database['kind'];
  /** Without any table. */
  readonly empty?: boolean;
  /** Hears of each SQL statement. */
  readonly onStatement?: (sql: string) => void;
}

/** Opens a database of a test file's own, migrated and without rows; it is gone when closed, which may be done twice. */
export async function openTestDatabase({
  kind = 'pglite',
  empty = false,
  onStatement,
}: TestDatabaseOptions = {}): Promise<Database> {
  const driver =
    kind === 'postgresql'
      ? (await createPostgresDatabase({ empty })).driver
      : await openPGliteInMemory(await readSnapshot({ empty }));
  const database = asDatabase(driver, onStatement);
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= database.close();
    return closing;
  };
  return { ...database, close };
}

/**
 * Runs a suite on PGlite and on a real PostgreSQL. `open` gives a database of the kind whose turn it is, and is to be
 * called in a hook or a test; what it opened is closed at the end of the suite.
 */
export function describeOnBoth(
  name: string,
  suite: (open: (options?: Omit<TestDatabaseOptions, 'kind'>) => Promise<Database>) => void,
): void {
  for (const kind of ['pglite', 'postgresql'] as const) {
    describe(`${name} (${kind})`, () => {
      const opened: Database[] = [];
      suite(async (options) => {
        const database = await openTestDatabase({ ...options, kind });
        opened.push(database);
        return database;
      });
      // After the suite's own: what it runs on the database is closed first.
      afterAll(() => Promise.all(opened.map((database) => database.close())));
    });
  }
}
