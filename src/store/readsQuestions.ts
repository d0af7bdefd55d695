import type { Value } from '../values/value.js';
import type {
  Consensus,
  Prisma,
  PrismaClient,
  QuestionKind,
  ReviewState,
} from './generated/client.js';
import { byId, type ListOrder, orderBy, type Stretch } from './keyset.js';
import { inLanguage, timeWithin } from './narrow.js';
import { oneWith } from './oneEntity.js';
import { holding, type Sought } from './sought.js';
import { countRows, readPage } from './tree/readTree.js';
import type { AnswerRow, QuestionRow } from './tree/rows.js';
import type { Selection } from './tree/selection.js';

/** What a list of questions is narrowed to; what is absent does not narrow. */
export interface QuestionCriteria {
  readonly consensus?: readonly Consensus[] | undefined;
  readonly kind?: readonly QuestionKind[] | undefined;
  readonly articleId?: string | undefined;
  /** Questions that one of these articles answers. */
  readonly articleIds?: readonly string[] | undefined;
  readonly outletId?: string | undefined;
  /** The language of an article that answers. */
  readonly language?: string | undefined;
  readonly entityKey?: string | undefined;
  readonly eventId?: string | undefined;
  /** Days that the time of an answer meets, inclusive. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly leastOrigins?: number | undefined;
  /** Standing conflicts alone, in one of these states. */
  readonly state?: readonly ReviewState[] | undefined;
  readonly sought?: Sought | undefined;
}

/** The orders that questions can be listed in. Ids tell their age: they are UUIDs of version 7. */
export const QUESTION_ORDERS = {
  GRAVEST: [{ field: 'rank', path: ['rank'], direction: 'asc', as: 'int' }, byId('asc')],
  NEWEST: [byId('desc')],
  OLDEST: [byId('asc')],
  MOST_ORIGINS: [
    { field: 'independentOrigins', path: ['independentOrigins'], direction: 'desc', as: 'int' },
    byId('asc'),
  ],
} satisfies Record<string, ListOrder>;
export type QuestionOrder = keyof typeof QUESTION_ORDERS;

const fields = {
  id: true,
  kind: true,
  textEn: true,
  textHi: true,
  consensus: true,
  independentOrigins: true,
  rank: true,
  version: true,
} satisfies Prisma.QuestionSelect;

/** The rows that the criteria leave. */
export const questionWhere = (criteria: QuestionCriteria): Prisma.QuestionWhereInput => {
  const { consensus, kind, entityKey, eventId, leastOrigins, state, sought } = criteria;
  const claims = claimsWhere(criteria);
  return {
    AND: [
      consensus ? { consensus: { in: [...consensus] } } : {},
      kind ? { kind: { in: [...kind] } } : {},
      claims.length ? { answers: { some: { claims: { some: { AND: claims } } } } } : {},
      entityKey ? { entities: { some: { entity: oneWith(entityKey) } } } : {},
      eventId ? { OR: [{ eventId }, { secondEventId: eventId }] } : {},
      leastOrigins === undefined ? {} : { independentOrigins: { gte: leastOrigins } },
      // The row of a conflict that is no more is kept for its history: the question's consensus says what stands.
      state ? { consensus: 'CONFLICTING', conflict: { state: { in: [...state] } } } : {},
      sought ? holding(sought) : {},
    ],
  };
};

/** What one claim of a question is to be, all of it together. */
function claimsWhere({
  articleId,
  articleIds,
  outletId,
  language,
  from,
  to,
}: QuestionCriteria): Prisma.ClaimWhereInput[] {
  return [
    ...(articleId ? [{ revision: { articleId } }] : []),
    ...(articleIds ? [{ revision: { articleId: { in: [...articleIds] } } }] : []),
    ...(outletId ? [{ revision: { article: { outletId } } }] : []),
    ...(language ? [{ revision: inLanguage(language) }] : []),
    ...(from === undefined && to === undefined ? [] : timeWithin(from, to)),
  ];
}

/** A stretch of the questions that the criteria leave, with what is wanted of them. */
export const readQuestionPage = (
  prisma: PrismaClient,
  criteria: QuestionCriteria,
  order: ListOrder,
  stretch: Stretch,
  wanted?: Selection,
): Promise<QuestionRow[]> =>
  readPage(prisma, 'Question', { where: questionWhere(criteria), order, stretch }, wanted);

export const countQuestions = (
  prisma: PrismaClient,
  criteria: QuestionCriteria = {},
): Promise<number> => countRows(prisma, 'Question', questionWhere(criteria));

/** The answer of this id; null where there is none. */
export async function readAnswer(prisma: PrismaClient, id: string): Promise<AnswerRow | null> {
  const row = await prisma.answer.findUnique({
    where: { id },
    select: { id: true, questionId: true, value: true },
  });
  return row && { ...row, value: row.value as unknown as Value };
}

/** A question with those of some articles that answer it, and the answers that each gives. */
export interface AnsweredRow {
  readonly question: QuestionRow;
  readonly articleIds: ReadonlySet<string>;
  readonly answersOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The questions that these articles answer, by rank. */
export async function readQuestionsOfArticles(
  prisma: PrismaClient,
  articleIds: readonly string[],
): Promise<AnsweredRow[]> {
  const given = await prisma.claim.findMany({
    where: { answerId: { not: null }, revision: { articleId: { in: [...articleIds] } } },
    select: {
      answerId: true,
      answer: { select: { questionId: true } },
      revision: { select: { articleId: true } },
    },
  });
  const answersOf = new Map<string, Map<string, Set<string>>>();
  for (const { answerId, answer, revision } of given) {
    if (!answer || !answerId) continue;
    const articles = answersOf.get(answer.questionId) ?? new Map<string, Set<string>>();
    answersOf.set(answer.questionId, articles);
    articles.set(revision.articleId, (articles.get(revision.articleId) ?? new Set()).add(answerId));
  }
  const questions = await prisma.question.findMany({
    where: { id: { in: [...answersOf.keys()] } },
    orderBy: orderBy(QUESTION_ORDERS.GRAVEST, false),
    select: fields,
  });
  return questions.map((question) => {
    const articles = answersOf.get(question.id) ?? new Map<string, Set<string>>();
    return { question, articleIds: new Set(articles.keys()), answersOf: articles };
  });
}
