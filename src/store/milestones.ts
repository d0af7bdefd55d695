import { askDirectly } from './directly.js';
import type { PrismaClient } from './generated/client.js';

/** What is done once for a database. */
export type Milestone = 'seeds loaded' | `search words of ${string}`;

/** Whether it has been done, even if its traces are gone by now. Each start asks: not by Prisma, whose first question takes 0.1 s. */
export async function isReached(prisma: PrismaClient, name: Milestone): Promise<boolean> {
  const sql = 'SELECT 1 FROM "Milestone" WHERE "name" = $1';
  return (await askDirectly(prisma, sql, [name])).length > 0;
}

/** Notes that it has been done. */
export async function reach(prisma: PrismaClient, name: Milestone): Promise<void> {
  await prisma.milestone.upsert({ where: { name }, create: { name }, update: {} });
}
