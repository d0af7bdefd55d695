import type { PrismaClient } from './generated/client.js';
import { oneWith } from './oneEntity.js';
import { type QuestionCriteria, questionWhere } from './readsQuestions.js';

/** Which of these conflicts, standing or not, the criteria leave. */
export async function matchConflicts(
  prisma: PrismaClient,
  ids: readonly string[],
  { consensus: _, state, ...criteria }: QuestionCriteria,
): Promise<ReadonlySet<string>> {
  const rows = await prisma.conflict.findMany({
    where: {
      id: { in: [...ids] },
      ...(state && { state: { in: [...state] } }),
      question: questionWhere(criteria),
    },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** The keys of an entity and of all that are one with it. */
export async function keysOfOne(prisma: PrismaClient, key: string): Promise<ReadonlySet<string>> {
  const rows = await prisma.entity.findMany({ where: oneWith(key), select: { key: true } });
  return new Set([key, ...rows.map((row) => row.key)]);
}
