import type { KnownQuestion } from './knownQuestions.js';
import type { Plan } from './questionPlan.js';
import type { ChangeToRecord } from './writeChanges.js';

/** The conflicts that new answers open, change or close, and those of questions that nobody answers any more. */
export function conflictChanges(
  plans: readonly Plan[],
  stale: readonly KnownQuestion[],
  articleOf: (claims: readonly string[]) => string | null,
): ChangeToRecord[] {
  const claimsOf = ({
    answers,
  }: {
    readonly answers: readonly { readonly claims: readonly string[] }[];
  }) => answers.flatMap(({ claims }) => claims);
  const planned = plans.flatMap(({ id, question, was, conflictId }): ChangeToRecord[] => {
    const [stood, stands] = [was, question].map((one) => one?.consensus === 'CONFLICTING');
    if (!conflictId || !(stood || stands)) return [];
    const kind = !stood ? 'CONFLICT_OPENED' : stands ? 'CONFLICT_CHANGED' : 'CONFLICT_CLOSED';
    const articleId = articleOf(claimsOf(question));
    return [{ kind, articleId, conflictId, questionId: id, told: toldOf(question) }];
  });
  const gone = stale.flatMap(({ id, consensus, conflictId, ...question }): ChangeToRecord[] =>
    conflictId && consensus === 'CONFLICTING'
      ? [
          {
            kind: 'CONFLICT_CLOSED',
            articleId: articleOf([]),
            conflictId,
            questionId: id,
            told: toldOf(question),
          },
        ]
      : [],
  );
  return [...planned, ...gone];
}

const toldOf = ({
  kind,
  textEn,
  textHi,
  entities,
}: Pick<KnownQuestion, 'kind' | 'textEn' | 'textHi' | 'entities'>) => ({
  kind,
  textEn,
  textHi,
  entities,
});
