import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { Migration } from './migrationFiles.js';

/** What is used of it here: the types of the global come with those of the browser, which this is not. */
declare const WebAssembly: {
  instantiate(binary: Uint8Array, imports: object): Promise<{ instance: { exports: object } }>;
};

/** No table or enum is anybody else's. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Starts Prisma's migration engine: the one behind `prisma migrate`, which would download it as a program of its
 * own. `free()` it when done.
 */
export async function startSchemaEngine(
  adapters: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  glue ??= loadGlue();
  // It sends its log here; what matters comes back as results and errors.
  const log = () => {};
  return (await glue).SchemaEngine.new(
    { datamodels: undefined },
    log,
    bindMigrationAwareSqlAdapterFactory(adapters),
  );
}

type Glue = typeof import('@prisma/schema-engine-wasm/schema_engine_bg');

/** Once in a process: the glue knows one instance, and callbacks of an earlier one would reach the later. */
let glue: Promise<Glue> | undefined;

/** Loads the WebAssembly: 5 MB, half a second. */
async function loadGlue(): Promise<Glue> {
  const specifier = '@prisma/schema-engine-wasm/schema_engine_bg';
  const glue: Glue = await import(specifier);
  const path = createRequire(import.meta.url).resolve(specifier);
  const binary = await readFile(join(path, '../schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(binary, {
    './schema_engine_bg.js': { ...glue, ...timersThatDoNotHold(glue) },
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
  return glue;
}

/** The engine leaves a timer of 10 s behind each lock that it takes: the process should not have to wait for it. */
function timersThatDoNotHold(glue: object): Record<string, unknown> {
  const names = Object.keys(glue).filter((name) => name.startsWith('__wbg_setTimeout_'));
  const start = (then: () => void, delay: number) => setTimeout(then, delay).unref();
  return Object.fromEntries(names.map((name) => [name, start]));
}

/** The migrations as the engine takes them. */
export function toMigrationList(baseDir: string, migrations: readonly Migration[]): MigrationList {
  return {
    baseDir,
    lockfile: { path: './migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, script }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: script } },
    })),
  };
}
