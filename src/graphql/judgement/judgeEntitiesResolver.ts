import { Arg, Authorized, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { type Need, requireIdentity, signerOf } from '../../services/identity.js';
import type { RequestContext } from '../context.js';
import { JudgeEntitiesInput, ON_BEHALF } from './judgeEntitiesInput.js';
import { EntityJudgementPayload, judgementPayload } from './judgementPayload.js';

@Resolver()
export class JudgeEntitiesResolver {
  @Authorized<Need>('EDITOR')
  @Mutation(() => EntityJudgementPayload, {
    description:
      'Judges two entities to be one, with all that are one with either, and compares anew what is told of them. Nothing is lost: undoing it restores both. Refused where either was judged since the version told (VERSION_CONFLICT), they were judged DIFFERENT (JUDGED_DIFFERENT), are one already (JUDGED_SAME), or cannot be one by what the lists know (NOT_MERGEABLE).',
  })
  async mergeEntities(
    @Arg('input', () => JudgeEntitiesInput, { description: 'The two, by whom and why.' })
    input: JudgeEntitiesInput,
    @Ctx() context: RequestContext,
  ): Promise<EntityJudgementPayload> {
    const signed = { ...input, by: signerOf(requireIdentity(context), input.by) };
    return judgementPayload(await context.useCases.mergeEntities(signed), context);
  }

  @Authorized<Need>('EDITOR')
  @Mutation(() => EntityJudgementPayload, {
    description:
      'Judges two entities to be two: no proposal and no merge joins them, directly or through others, until the judgement is undone. Refused where either was judged since the version told (VERSION_CONFLICT), they are one (JUDGED_SAME) or were judged so already (JUDGED_DIFFERENT).',
  })
  async judgeEntitiesDifferent(
    @Arg('input', () => JudgeEntitiesInput, { description: 'The two, by whom and why.' })
    input: JudgeEntitiesInput,
    @Ctx() context: RequestContext,
  ): Promise<EntityJudgementPayload> {
    const signed = { ...input, by: signerOf(requireIdentity(context), input.by) };
    return judgementPayload(await context.useCases.judgeEntitiesDifferent(signed), context);
  }

  @Authorized<Need>('EDITOR')
  @Mutation(() => EntityJudgementPayload, {
    description:
      'Takes a judgement back: what a merge brought together falls apart as if it had never been judged. Refused where somebody did so before (ALREADY_UNDONE) or either was judged since the version told (VERSION_CONFLICT).',
  })
  async undoEntityJudgement(
    @Arg('id', () => ID, { description: 'The id of the judgement.' }) id: string,
    @Arg('by', () => String, { nullable: true, description: ON_BEHALF })
    by: string | null,
    @Arg('reason', () => String, { nullable: true, description: 'Why, for the record.' })
    reason: string | null,
    @Arg('version', () => Int, {
      nullable: true,
      description:
        'EntityJudgement.subjectVersion as the editor has seen it: refused where either was judged meanwhile. Not looked at where left out.',
    })
    version: number | null,
    @Ctx() context: RequestContext,
  ): Promise<EntityJudgementPayload> {
    const signed = { id, version, reason, by: signerOf(requireIdentity(context), by) };
    return judgementPayload(await context.useCases.undoEntityJudgement(signed), context);
  }
}
