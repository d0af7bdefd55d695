import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import { type DecisionRecord, pageOfDecisions } from '../../services/lookUpDecisions.js';
import { type ResolutionRecord, resolutionOf, standingDecision } from '../../services/reviews.js';
import { Conflict } from '../conflict/conflictType.js';
import type { RequestContext } from '../context.js';
import { Decision, DecisionConnection } from '../decision/decisionType.js';
import { Resolution } from '../decision/resolutionType.js';
import { PageArgs } from '../page/pageArgs.js';

/** What editors have made of a conflict. */
@Resolver(() => Conflict)
export class ConflictReviewResolver {
  @FieldResolver(() => DecisionConnection, {
    description: 'All that was decided and said about it, undone decisions too, the latest first.',
  })
  async decisions(
    @Args(() => PageArgs) page: PageArgs,
    @Root() { questionId }: ConflictRecord,
    @Ctx() { loaders }: RequestContext,
  ) {
    const decisions = await loaders.decisionsOfQuestion.load(questionId);
    return DecisionConnection.of(await pageOfDecisions(decisions, page));
  }

  @FieldResolver(() => Decision, {
    nullable: true,
    description:
      'The decision that its state rests on; null where nobody has decided, or all was undone.',
  })
  async decision(
    @Root() { questionId }: ConflictRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<DecisionRecord | null> {
    return standingDecision(await loaders.decisionsOfQuestion.load(questionId));
  }

  @FieldResolver(() => Resolution, {
    nullable: true,
    description: 'Which answer stands; null unless it is resolved.',
  })
  async resolution(
    @Root() conflict: ConflictRecord,
    @Ctx() context: RequestContext,
  ): Promise<ResolutionRecord | null> {
    const decision = await this.decision(conflict, context);
    return decision && resolutionOf(decision);
  }
}
