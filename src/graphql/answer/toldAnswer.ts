import type { ToldAnswer } from '../../comparing/explain.js';
import type { AnswerRecord } from '../../services/lookUpQuestions.js';
import type { Loaders } from '../loaders.js';

/** The answer with who told it in which words, as explanations name it. */
export async function toldAnswer(answer: AnswerRecord, loaders: Loaders): Promise<ToldAnswer> {
  const claims = await loaders.claimsOfAnswer.load(answer.id);
  return {
    value: answer.value,
    claims: await Promise.all(
      claims.map(async ({ revisionId, evidence }) => {
        const article =
          revisionId === null ? null : await loaders.articleOfRevision.load(revisionId);
        return {
          outlet: article?.outlet?.name ?? null,
          title: article?.title ?? null,
          publishedOn: article?.publishedOn ?? null,
          exact: evidence.exact,
        };
      }),
    ),
  };
}
