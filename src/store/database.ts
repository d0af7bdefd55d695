import { openDirectly } from './directly.js';
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
  const { kind, whileMigrating, listen } = driver;
  const client = lazyClient(() => {
    const made = new PrismaClient({
      adapter: driver.adapters,
      log: onStatement ? [{ emit: 'event', level: 'query' }] : [],
    });
    if (onStatement)
      (made as PrismaClient<'query'>).$on('query', ({ query }) => onStatement(query));
    return made;
  });
  openDirectly(client.prisma, (sql, values) => {
    onStatement?.(sql);
    return driver.ask(sql, values);
  });
  const close = async () => {
    await client.disconnect();
    await driver.close();
  };
  return { prisma: client.prisma, kind, whileMigrating, listen, close };
}

/**
 * Prisma's client, made when something is first asked of it. It unfolds the schema into 10 MB and takes 0.1 s, and a server that is only
 * read from goes past it.
 */
function lazyClient(make: () => PrismaClient) {
  let made: PrismaClient | undefined;
  const prisma = new Proxy({} as PrismaClient, {
    get(own, key) {
      if (key in own) return Reflect.get(own, key);
      made ??= make();
      const found = Reflect.get(made, key);
      return typeof found === 'function' ? found.bind(made) : found;
    },
  });
  return { prisma, disconnect: async () => made?.$disconnect() };
}
