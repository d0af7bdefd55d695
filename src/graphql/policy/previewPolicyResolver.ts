import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Need } from '../../services/identity.js';
import type { QuestionRecord } from '../../services/lookUpQuestions.js';
import { MOST_EXAMINED } from '../../services/previewPolicy.js';
import type { RequestContext } from '../context.js';
import { Question } from '../question/questionType.js';
import { PolicyInput } from './policyInput.js';
import { type EffectRecord, PolicyEffect, PolicyPreview } from './policyPreviewType.js';

@Resolver()
export class PreviewPolicyResolver {
  @Authorized<Need>('EDITOR')
  @Query(() => PolicyPreview, {
    description:
      'Which conflicts would appear and which disappear by another policy, a wider "around" say, in what is stored. Nothing is stored. Which claims answer one question stays as it is. Example: previewPolicy(policy: {aroundDays: 5}) { disappear { question { text } } }.',
  })
  async previewPolicy(
    @Arg('policy', () => PolicyInput, { description: 'What is to be judged otherwise.' })
    policy: PolicyInput,
    @Arg('first', () => Int, {
      defaultValue: 1_000,
      description: `How many questions are compared: 1 to ${MOST_EXAMINED}.`,
    })
    first: number,
    @Arg('after', () => ID, {
      nullable: true,
      description: 'PolicyPreview.next of the request before.',
    })
    after: string | null,
    @Ctx() { useCases }: RequestContext,
  ): Promise<PolicyPreview> {
    const { effects, ...told } = await useCases.previewPolicy(policy, {
      first,
      after: after ?? null,
    });
    return {
      ...told,
      appear: effects.filter(({ effect }) => effect === 'APPEARS'),
      disappear: effects.filter(({ effect }) => effect === 'DISAPPEARS'),
    };
  }
}

@Resolver(() => PolicyEffect)
export class PolicyEffectResolver {
  @FieldResolver(() => Question, { description: 'The question, as it stands.' })
  async question(
    @Root() { questionId }: EffectRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<QuestionRecord> {
    const question = await loaders.question.load(questionId);
    if (!question) throw new Error(`question ${questionId} went while it was compared`);
    return question;
  }
}
