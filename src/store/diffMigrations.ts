import { MIGRATIONS_FOLDER, type Migration } from './migrationFiles.js';
import { openPGliteInMemory } from './pglite.js';
import { NO_FILTERS, startSchemaEngine, toMigrationList } from './schemaEngine.js';

/**
 * The script that leads from the state that the migrations make to the schema, or null where nothing is missing.
 * For those who develop Milaan: the server itself only applies.
 */
export async function diffMigrations(
  migrations: readonly Migration[],
  schema: string,
): Promise<string | null> {
  const driver = await openPGliteInMemory();
  try {
    return await driver.whileMigrating(async (adapters) => {
      const engine = await startSchemaEngine(adapters);
      try {
        const { exitCode, stdout } = await engine.diff({
          from: { tag: 'migrations', ...toMigrationList(MIGRATIONS_FOLDER, migrations) },
          to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
          script: true,
          exitCode: true,
          filters: NO_FILTERS,
        });
        // 2 is the engine's "there is a difference"; an empty script says so in a comment.
        return exitCode === 2 ? (stdout ?? '') : null;
      } finally {
        engine.free();
      }
    });
  } finally {
    await driver.close();
  }
}
