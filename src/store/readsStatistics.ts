import type { Consensus, PrismaClient, QuestionKind, ReviewState } from './generated/client.js';

/** How many of one sort there are. */
export interface Tally<Name extends string = string> {
  readonly name: Name;
  readonly count: number;
}

export async function tallyConsensus(prisma: PrismaClient): Promise<Tally<Consensus>[]> {
  const rows = await prisma.question.groupBy({ by: ['consensus'], _count: true });
  return rows.map(({ consensus, _count }) => ({ name: consensus, count: _count }));
}

export async function tallyKinds(prisma: PrismaClient): Promise<Tally<QuestionKind>[]> {
  const rows = await prisma.question.groupBy({ by: ['kind'], _count: true });
  return rows.map(({ kind, _count }) => ({ name: kind, count: _count }));
}

/** Standing conflicts by the state of their review. */
export async function tallyStates(prisma: PrismaClient): Promise<Tally<ReviewState>[]> {
  const rows = await prisma.conflict.groupBy({
    by: ['state'],
    where: { question: { consensus: 'CONFLICTING' } },
    _count: true,
  });
  return rows.map(({ state, _count }) => ({ name: state, count: _count }));
}

/** Articles by the language of what they say now. */
export async function tallyLanguages(prisma: PrismaClient): Promise<Tally[]> {
  const rows = await prisma.revision.groupBy({
    by: ['language'],
    where: { current: true },
    _count: true,
  });
  return rows.map(({ language, _count }) => ({ name: language, count: _count }));
}
