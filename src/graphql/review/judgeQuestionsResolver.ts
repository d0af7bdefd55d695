import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Need } from '../../services/identity.js';
import type { RequestContext } from '../context.js';
import { DecisionPayload, decisionPayload, editorOf } from './decisionPayload.js';
import { MergeQuestionsInput, SplitQuestionInput } from './judgeQuestionsInputs.js';

const KEPT =
  'What each claim says stays as it is, the decision holds for new revisions, for what is told later and for articles that come back, and undoDecision takes it back.';

@Resolver()
export class JudgeQuestionsResolver {
  @Authorized<Need>('EDITOR')
  @Mutation(() => DecisionPayload, {
    description: `Says that two questions ask the same: the claims to both are compared as answers to one. ${KEPT} Refused where either has changed meanwhile (VERSION_CONFLICT), they were split (JUDGED_DIFFERENT), or cannot ask the same (NOT_MERGEABLE): they ask for two kinds of things, no answers can be compared, or one article answers both otherwise. Example: mergeQuestions(input: {leftId: "…", leftVersion: 1, rightId: "…", rightVersion: 1, reason: "Both count the dead."}).`,
  })
  async mergeQuestions(
    @Arg('input', () => MergeQuestionsInput, { description: 'Which two, and why.' })
    input: MergeQuestionsInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const by = editorOf(context, input.by);
    return decisionPayload(await context.useCases.mergeQuestions(by, input), context);
  }

  @Authorized<Need>('EDITOR')
  @Mutation(() => DecisionPayload, {
    description: `Says that some claims answer another question than the rest, and compares each by itself. What is told later goes to the other one where it says what is said there alone, else it stays. ${KEPT} Refused where it has changed meanwhile (VERSION_CONFLICT) or the claims were merged (JUDGED_SAME). Example: splitQuestion(input: {questionId: "…", version: 2, claimIds: ["…"], text: "How many died in the bus?"}).`,
  })
  async splitQuestion(
    @Arg('input', () => SplitQuestionInput, { description: 'Which, whose is another, and why.' })
    input: SplitQuestionInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const by = editorOf(context, input.by);
    return decisionPayload(await context.useCases.splitQuestion(by, input), context);
  }
}
