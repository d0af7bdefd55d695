import type { PrismaClient } from './generated/client.js';

/** What is done once for a database. */
export type Milestone = 'seeds loaded' | `search words of ${string}`;

/** Whether it has been done, even if its traces are gone by now. */
export async function isReached(prisma: PrismaClient, name: Milestone): Promise<boolean> {
  return (await prisma.milestone.count({ where: { name } })) > 0;
}

/** Notes that it has been done. */
export async function reach(prisma: PrismaClient, name: Milestone): Promise<void> {
  await prisma.milestone.upsert({ where: { name }, create: { name }, update: {} });
}
