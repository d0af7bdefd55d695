import type { PrismaClient } from '../../src/store/generated/client.js';

/** The conflict that stands, where exactly one does. */
export async function onlyConflict(prisma: PrismaClient) {
  const found = await prisma.conflict.findMany({
    where: { question: { consensus: 'CONFLICTING' } },
    include: { question: { include: { answers: { orderBy: { position: 'asc' } } } } },
  });
  if (found.length !== 1) throw new Error(`${found.length} conflicts stand, not one`);
  return found[0]!;
}

/** What reviews leave in the tables, as lines without ids: the review of each conflict, and where each decision stands. */
export async function readReviews(prisma: PrismaClient): Promise<string[]> {
  const conflicts = await prisma.conflict.findMany({ include: { question: true } });
  const decisions = await prisma.decision.findMany({
    include: { place: true, undo: true },
    orderBy: { id: 'asc' },
  });
  const asked = new Map(conflicts.map(({ questionId, question }) => [questionId, question.textEn]));
  return [
    ...conflicts
      .map(
        ({ question, state, isStale, assignee }) =>
          `${question.textEn} ${question.consensus} ${state} ${isStale ? 'stale' : 'fresh'} ${assignee}`,
      )
      .sort(),
    ...decisions.map(
      ({ action, byName, place, undo }) =>
        `${action} by ${byName} ${undo ? 'undone' : 'stands'} ${place ? `at ${asked.get(place.questionId)} ${place.isStale ? 'stale' : 'fresh'}` : 'nowhere'}`,
    ),
  ];
}
