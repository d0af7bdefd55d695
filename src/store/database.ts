import { type Ask, openDirectly } from './directly.js';
import type { Driver } from './driver.js';
import { PrismaClient } from './generated/client.js';

/** The database of this process. */
export interface Database extends Pick<Driver, 'kind' | 'whileMigrating' | 'listen'> {
  readonly prisma: PrismaClient;
  /** Waits for what is under way, closes all connections and frees the folder. */
  close(): Promise<void>;
}

/**
 * Puts Prisma's client on an open driver; the tables are `migrate`'s affair. `onStatement` hears of each SQL statement; tests
 * count them.
 */
export function asDatabase(driver: Driver, onStatement?: (sql: string) => void): Database {
  const prisma = new PrismaClient({
    adapter: driver.adapters,
    log: onStatement ? [{ emit: 'event', level: 'query' }] : [],
  });
  if (onStatement) {
    (prisma as PrismaClient<'query'>).$on('query', ({ query }) => onStatement(query));
  }
  return databaseOf(prisma, driver, (sql, values) => {
    onStatement?.(sql);
    return driver.ask(sql, values);
  });
}

/** As `asDatabase`, of a driver that is being opened: Prisma makes its client meanwhile, which takes it 0.1 s of a start. */
export async function openDatabase(opening: Promise<Driver>): Promise<Database> {
  const prisma = new PrismaClient({
    adapter: {
      provider: 'postgres',
      adapterName: 'milaan',
      connect: async () => (await opening).adapters.connect(),
    },
  });
  const driver = await opening;
  return databaseOf(prisma, driver, driver.ask);
}

function databaseOf(prisma: PrismaClient, driver: Driver, ask: Ask): Database {
  const { kind, whileMigrating, listen } = driver;
  openDirectly(prisma, ask);
  const close = async () => {
    await prisma.$disconnect();
    await driver.close();
  };
  return { prisma, kind, whileMigrating, listen, close };
}
