import type { Value } from '../values/value.js';
import { containsWords } from './containsWords.js';
import type {
  Consensus,
  Prisma,
  PrismaClient,
  QuestionKind,
  Relation,
} from './generated/client.js';

export interface QuestionRow {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly textEn: string;
  readonly textHi: string;
  readonly consensus: Consensus;
  readonly independentOrigins: number;
  readonly rank: number;
}

export interface AnswerRow {
  readonly id: string;
  readonly questionId: string;
  readonly value: Value;
}

export interface ComparisonRow {
  readonly questionId: string;
  readonly leftId: string;
  readonly rightId: string;
  readonly relation: Relation;
  readonly rule: string;
}

/** What a list of questions is narrowed to; what is absent does not narrow. */
export interface QuestionCriteria {
  readonly consensus?: readonly Consensus[] | undefined;
  readonly kind?: readonly QuestionKind[] | undefined;
  readonly articleId?: string | undefined;
  readonly entityKey?: string | undefined;
  /** Words that the question's text holds, in English or in Hindi. */
  readonly words?: readonly string[] | undefined;
}

/** Where a list of questions goes on. */
export interface QuestionKey {
  readonly rank: number;
  readonly id: string;
}

const fields = {
  id: true,
  kind: true,
  textEn: true,
  textHi: true,
  consensus: true,
  independentOrigins: true,
  rank: true,
} satisfies Prisma.QuestionSelect;

/** The rows that the criteria leave. */
export const questionWhere = (criteria: QuestionCriteria): Prisma.QuestionWhereInput => ({
  ...(criteria.consensus && { consensus: { in: [...criteria.consensus] } }),
  ...(criteria.kind && { kind: { in: [...criteria.kind] } }),
  ...(criteria.articleId && {
    answers: { some: { claims: { some: { revision: { articleId: criteria.articleId } } } } },
  }),
  ...(criteria.entityKey && { entities: { some: { entity: { key: criteria.entityKey } } } }),
  ...(criteria.words && { AND: containsWords(criteria.words) }),
});

/** Questions by rank, those in conflict first, from after a key on. */
export async function readQuestionPage(
  prisma: PrismaClient,
  criteria: QuestionCriteria,
  take: number,
  after: QuestionKey | null,
): Promise<QuestionRow[]> {
  return prisma.question.findMany({
    where: {
      ...questionWhere(criteria),
      ...(after && {
        rank: { gte: after.rank },
        OR: [{ rank: { gt: after.rank } }, { id: { gt: after.id } }],
      }),
    },
    orderBy: [{ rank: 'asc' }, { id: 'asc' }],
    take,
    select: fields,
  });
}

export async function countQuestions(
  prisma: PrismaClient,
  criteria: QuestionCriteria = {},
): Promise<number> {
  return prisma.question.count({ where: questionWhere(criteria) });
}

/** These questions, in no order. */
export async function readQuestions(
  prisma: PrismaClient,
  ids: readonly string[],
): Promise<QuestionRow[]> {
  return prisma.question.findMany({ where: { id: { in: [...ids] } }, select: fields });
}

/** The answers of these questions, the best supported first. */
export async function readAnswersOfQuestions(
  prisma: PrismaClient,
  questionIds: readonly string[],
): Promise<AnswerRow[]> {
  const rows = await prisma.answer.findMany({
    where: { questionId: { in: [...questionIds] } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, questionId: true, value: true },
  });
  return rows.map((row) => ({ ...row, value: row.value as unknown as Value }));
}

/** How the answers of these questions lie to each other, in the order of the answers. */
export async function readComparisonsOfQuestions(
  prisma: PrismaClient,
  questionIds: readonly string[],
): Promise<ComparisonRow[]> {
  return prisma.comparison.findMany({
    where: { questionId: { in: [...questionIds] } },
    orderBy: [{ left: { position: 'asc' } }, { right: { position: 'asc' } }, { id: 'asc' }],
    select: { questionId: true, leftId: true, rightId: true, relation: true, rule: true },
  });
}
