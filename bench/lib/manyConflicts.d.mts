import type { PrismaClient } from '../../src/store/generated/client.js';

/** Writes so many conflicts, each a question with two answers of a claim each. */
export const manyConflicts: (prisma: PrismaClient, count: number) => Promise<void>;
