import { summariseConflict, type ToldAnswer } from '../comparing/explain.js';
import type { PrismaClient } from '../store/generated/client.js';
import { lookUpArticlesOfRevisions } from './lookUpArticles.js';
import { lookUpClaimsOfAnswers } from './lookUpClaims.js';
import { lookUpAnswers, lookUpQuestions } from './lookUpQuestions.js';

/** A text in the languages that are written here. */
export interface InWords {
  readonly en: string;
  readonly hi: string;
}

/** Who says what on each of these questions, in their order; null for one that is gone. A statement for each step, not for each. */
export async function summariseConflicts(
  prisma: PrismaClient,
  questionIds: readonly string[],
): Promise<(InWords | null)[]> {
  const [questions, answers] = await Promise.all([
    lookUpQuestions(prisma, questionIds),
    lookUpAnswers(prisma, questionIds),
  ]);
  const all = answers.flat();
  const claims = await lookUpClaimsOfAnswers(
    prisma,
    all.map(({ id }) => id),
  );
  const revisions = claims.flat().flatMap(({ revisionId }) => revisionId ?? []);
  const articles = await lookUpArticlesOfRevisions(prisma, revisions);
  const articleOf = new Map(articles.flatMap((one) => (one ? [[one.revisionId, one]] : [])));
  const told = new Map(
    all.map(({ id, value }, at): [string, ToldAnswer] => [
      id,
      {
        value,
        claims: (claims[at] ?? []).map(({ revisionId, evidence }) => {
          const article = articleOf.get(revisionId ?? '');
          return {
            outlet: article?.outlet?.name ?? null,
            title: article?.title ?? null,
            publishedOn: article?.publishedOn ?? null,
            exact: evidence.exact,
          };
        }),
      },
    ]),
  );
  return questions.map((question, at) => {
    if (!question) return null;
    const { kind, textEn, textHi } = question;
    const given = (answers[at] ?? []).flatMap(({ id }) => told.get(id) ?? []);
    return {
      en: summariseConflict({ kind, text: textEn, answers: given }, 'en'),
      hi: summariseConflict({ kind, text: textHi, answers: given }, 'hi'),
    };
  });
}
