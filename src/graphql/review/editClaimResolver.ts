import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Need } from '../../services/identity.js';
import type { RequestContext } from '../context.js';
import { DecisionPayload, decisionPayload, editorOf } from './decisionPayload.js';
import { AddClaimInput, CorrectClaimInput, RejectClaimInput } from './editClaimInputs.js';

const KEPT =
  'What was read stays beside it, the decision holds for new revisions in which the same words stand, and undoDecision takes it back.';

@Resolver()
export class EditClaimResolver {
  @Authorized<Need>('EDITOR')
  @Mutation(() => DecisionPayload, {
    description: `Makes a claim of words that an editor has selected, and compares anew what that touches. ${KEPT} Example: addClaim(input: {articleId: "…", start: 120, end: 131, questionId: "…", value: "5 December"}).`,
  })
  async addClaim(
    @Arg('input', () => AddClaimInput, { description: 'Which words, what they answer and say.' })
    input: AddClaimInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const by = editorOf(context, input.by);
    return decisionPayload(await context.useCases.addClaim(by, input), context);
  }

  @Authorized<Need>('EDITOR')
  @Mutation(() => DecisionPayload, {
    description: `Says what the words of a claim mean, in place of what was read, and compares anew what that touches. ${KEPT} Refused where somebody has decided meanwhile (VERSION_CONFLICT) or the words cannot be read as such a value (VALUE_UNREAD). Example: correctClaim(input: {claimId: "…", version: 1, value: "4 December 2025"}).`,
  })
  async correctClaim(
    @Arg('input', () => CorrectClaimInput, { description: 'Which, on which version, the value.' })
    input: CorrectClaimInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const by = editorOf(context, input.by);
    return decisionPayload(await context.useCases.correctClaim(by, input), context);
  }

  @Authorized<Need>('EDITOR')
  @Mutation(() => DecisionPayload, {
    description: `Says that the words of a claim say no such thing: it is compared no more. ${KEPT} Refused where somebody has decided meanwhile (VERSION_CONFLICT). Example: rejectClaim(input: {claimId: "…", version: 1, reason: "A picture caption."}).`,
  })
  async rejectClaim(
    @Arg('input', () => RejectClaimInput, { description: 'Which, on which version, and why.' })
    input: RejectClaimInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const by = editorOf(context, input.by);
    return decisionPayload(await context.useCases.rejectClaim(by, input), context);
  }
}
