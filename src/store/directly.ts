import type { PrismaClient } from './generated/client.js';

/** Asks the database a statement of the server's own making and gives the rows, their columns in order. */
export type Ask = (sql: string, values: readonly unknown[]) => Promise<unknown[][]>;

/** The way past Prisma's engine, over the same connections: what a tree says, it says in JSON, which Prisma would only carry. */
const WAY = Symbol('the way past Prisma');

/** Tells how the database behind a client is asked directly. */
export const openDirectly = (prisma: PrismaClient, ask: Ask): void => {
  Object.defineProperty(prisma, WAY, { value: ask });
};

/** Asks the database behind a client. Not within its transactions: they have connections of their own. */
export function askDirectly(
  prisma: PrismaClient,
  sql: string,
  values: readonly unknown[],
): Promise<unknown[][]> {
  const ask = (prisma as { readonly [WAY]?: Ask })[WAY];
  if (!ask) throw new Error('this client was not opened by asDatabase');
  return ask(sql, values);
}
