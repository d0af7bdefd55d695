import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { Database } from './database.js';
import { askDirectly } from './directly.js';
import type { PrismaClient } from './generated/client.js';
import { MIGRATIONS_FOLDER, type Migration, readMigrations } from './migrationFiles.js';
import { NO_FILTERS, startSchemaEngine, toMigrationList } from './schemaEngine.js';

/** The tables are not, and cannot be made, what this version of Milaan needs. The database is as it was before. */
export class CannotMigrate extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'CannotMigrate';
  }
}

/** A row of Prisma's own book of migrations. */
interface Applied {
  readonly name: string;
  readonly checksum: string;
  readonly isFinished: boolean;
}

/**
 * Applies the migrations that the database lacks, each whole or not at all, and gives their names. Several servers
 * may start at once. Throws CannotMigrate.
 */
export async function migrate(
  database: Database,
  folder = MIGRATIONS_FOLDER,
): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  // The lock and the engine cost time: most starts find nothing to do.
  if ((await findPending(database.prisma, migrations)).length === 0) return [];
  return database.whileMigrating(async (adapters) => {
    // Another server may have done it while this one waited.
    const pending = await findPending(database.prisma, migrations);
    if (pending.length === 0) return [];
    const engine = await startSchemaEngine(adapters);
    try {
      return await apply(engine, database.prisma, toMigrationList(folder, migrations));
    } finally {
      engine.free();
    }
  });
}

/** The migrations that are not in the database's book. Throws where the book and the files tell different stories. */
async function findPending(
  prisma: PrismaClient,
  migrations: readonly Migration[],
): Promise<Migration[]> {
  const book = await readBook(prisma);
  const applied = new Map(book.map((row) => [row.name, row]));
  for (const { name, checksum, isFinished } of book) {
    const known = migrations.find((migration) => migration.name === name);
    if (known === undefined) {
      throw new CannotMigrate(
        `The database has seen migration ${name}, which this version of Milaan does not know: use the version that made it, or another database.`,
      );
    }
    if (isFinished && known.checksum !== checksum) {
      throw new CannotMigrate(
        `Migration ${name} has changed since the database saw it: restore the file, or use another database.`,
      );
    }
  }
  return migrations.filter(({ name }) => !applied.get(name)?.isFinished);
}

/** Each start asks: not by Prisma, whose first question takes 0.1 s. */
async function readBook(prisma: PrismaClient): Promise<Applied[]> {
  const [[exists] = []] = await askDirectly(
    prisma,
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL",
    [],
  );
  if (!exists) return [];
  const rows = await askDirectly(
    prisma,
    'SELECT migration_name, checksum, finished_at IS NOT NULL FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    [],
  );
  return rows.map(([name, checksum, isFinished]) => ({ name, checksum, isFinished }) as Applied);
}

async function apply(
  engine: SchemaEngine,
  prisma: PrismaClient,
  migrationsList: MigrationList,
): Promise<readonly string[]> {
  // Begun and never finished: its process died, and the script, which runs as one, was undone with it.
  await rollBackUnfinished(engine, prisma);
  try {
    const applied = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
    return applied.appliedMigrationNames;
  } catch (error) {
    // Noted as undone, it can be tried again once its cause is gone.
    const failed = await rollBackUnfinished(engine, prisma);
    throw new CannotMigrate(
      `Migration ${failed.join(', ') || 'of the database'} failed and has been undone: ${messageOf(error)}`,
      error,
    );
  }
}

async function rollBackUnfinished(engine: SchemaEngine, prisma: PrismaClient): Promise<string[]> {
  const book = await readBook(prisma);
  const names = book.filter((row) => !row.isFinished).map((row) => row.name);
  for (const migrationName of names) await engine.markMigrationRolledBack({ migrationName });
  return names;
}

/** The engine's words, without the trace of itself that follows them. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^external connector error\n/, '').replace(/\n\s+0: .*/s, '');
}
