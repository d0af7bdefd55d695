import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { exportClaimReview, type ReviewedSource } from '../../services/exportClaimReview.js';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import type { AnswerRecord } from '../../services/lookUpQuestions.js';
import { resolutionOf, standingDecision } from '../../services/reviews.js';
import { Conflict } from '../conflict/conflictType.js';
import type { RequestContext } from '../context.js';
import { displayLanguage, LanguageArg } from '../displayLanguage.js';
import type { Loaders } from '../loaders.js';

@Resolver(() => Conflict)
export class ClaimReviewResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What an editor decided, as ClaimReview of schema.org in JSON-LD, one for each answer; null where nobody has decided.',
  })
  async claimReview(
    @Root() conflict: ConflictRecord,
    @LanguageArg() language: string | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string | null> {
    const written = displayLanguage(language);
    const { questionId, state } = conflict;
    const decision = standingDecision(await loaders.decisionsOfQuestion.load(questionId));
    const question = await loaders.question.load(questionId);
    if (!decision || !question) return null;
    const answers = await loaders.answers.load(questionId);
    const resolution = resolutionOf(decision);
    const review = exportClaimReview(
      {
        state,
        text: written === 'hi' ? question.textHi : question.textEn,
        by: decision.byName,
        decidedAt: decision.createdAt,
        reason: decision.reason,
        standing: resolution?.value ?? null,
        reference: resolution?.reference ?? null,
        answers: await Promise.all(
          answers.map(async (answer) => ({
            value: answer.value,
            sources: await sourcesOf(answer, loaders),
          })),
        ),
      },
      written,
    );
    return review && JSON.stringify(review, null, 2);
  }
}

async function sourcesOf(answer: AnswerRecord, loaders: Loaders): Promise<ReviewedSource[]> {
  const claims = await loaders.claimsOfAnswer.load(answer.id);
  return Promise.all(
    claims.map(async ({ revisionId, evidence }) => {
      const article = revisionId === null ? null : await loaders.articleOfRevision.load(revisionId);
      return {
        outlet: article?.outlet?.name ?? null,
        title: article?.title ?? null,
        url: article?.url ?? null,
        publishedOn: article?.publishedOn ?? null,
        exact: evidence.exact,
      };
    }),
  );
}
