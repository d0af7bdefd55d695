import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { Hear, StopListening } from './announcements.js';
import type { Ask } from './directly.js';

type Adapters = SqlMigrationAwareDriverAdapterFactory;

/** How one kind of database is reached. */
export interface Driver {
  readonly kind: 'pglite' | 'postgresql';
  /** For Prisma's client. */
  readonly adapters: Adapters;
  /** Past Prisma, with statements that are prepared. */
  readonly ask: Ask;
  /** Does work with the migration engine while no other process does such work on the same database. */
  whileMigrating<T>(work: (adapters: Adapters) => Promise<T>): Promise<T>;
  /** Has `hear` called whenever there may be new changes, and whenever it may have missed some. */
  listen(hear: Hear): Promise<StopListening>;
  close(): Promise<void>;
}

/**
 * The adapter with scripts run as one: all statements or none. Prisma's own splits a script at each semicolon and
 * spreads it over connections, and PGlite's does not wait for its end nor hear of its failure (7.10.0, 0.7.2).
 */
export function withWholeScripts(
  adapter: SqlDriverAdapter,
  run: (script: string) => Promise<unknown>,
): SqlDriverAdapter {
  adapter.executeScript = async (script) => {
    try {
      await run(script);
    } catch (error) {
      throw toAdapterError(error);
    }
  };
  return adapter;
}

/** What the database said, as Prisma's engine repeats it; other errors are left as they are. */
function toAdapterError(error: unknown): unknown {
  const { code, severity, message, detail, column, hint } = error as Record<string, string>;
  if (code === undefined || severity === undefined) return error;
  return new DriverAdapterError({
    kind: 'postgres',
    code,
    severity,
    message: message ?? '',
    detail,
    column,
    hint,
    originalCode: code,
    originalMessage: message ?? '',
  });
}
