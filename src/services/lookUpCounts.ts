import type { PrismaClient } from '../store/generated/client.js';
import { countArticles } from '../store/readsArticles.js';
import { countClaims } from '../store/readsClaims.js';
import { countConflicts } from '../store/readsConflicts.js';
import { countQuestions } from '../store/readsQuestions.js';

/** How much the database holds. */
export interface Counts {
  readonly articles: number;
  readonly claims: number;
  readonly questions: number;
  readonly conflicts: number;
}

/** Counts what the database holds. */
export async function lookUpCounts(prisma: PrismaClient): Promise<Counts> {
  const [articles, claims, questions, conflicts] = await Promise.all([
    countArticles(prisma),
    countClaims(prisma),
    countQuestions(prisma),
    countConflicts(prisma),
  ]);
  return { articles, claims, questions, conflicts };
}
