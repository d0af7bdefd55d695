import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MergeProposal as MergeProposalRecord } from '../../services/proposeEntityMerges.js';
import type { EntityRef } from '../../values/value.js';
import type { RequestContext } from '../context.js';
import { Entity } from '../entity/entityType.js';
import { loadEntity } from '../judgement/loadEntity.js';
import { PageArgs } from '../page/pageArgs.js';
import { MergeProposal, MergeProposalConnection } from './mergeProposalType.js';

@Resolver(() => MergeProposal)
export class MergeProposalResolver {
  @Query(() => MergeProposalConnection, {
    description:
      'Entities that may be one, the likeliest pair first. Pairs that were judged, either way or through others, are not among them.',
  })
  async mergeProposals(@Args(() => PageArgs) page: PageArgs, @Ctx() { useCases }: RequestContext) {
    return MergeProposalConnection.of(await useCases.mergeProposals(page));
  }

  @FieldResolver(() => Entity, { description: 'The one that would stand for both.' })
  left(
    @Root() { leftKey }: MergeProposalRecord,
    @Ctx() context: RequestContext,
  ): Promise<EntityRef> {
    return loadEntity(leftKey, context);
  }

  @FieldResolver(() => Entity, { description: 'The one that would be merged with it.' })
  right(
    @Root() { rightKey }: MergeProposalRecord,
    @Ctx() context: RequestContext,
  ): Promise<EntityRef> {
    return loadEntity(rightKey, context);
  }

  @FieldResolver(() => String, {
    description: 'The name of the left one that is most like one of the right.',
  })
  leftName(@Root() { names: [left] }: MergeProposalRecord): string {
    return left;
  }

  @FieldResolver(() => String, {
    description: 'The name of the right one that is most like one of the left.',
  })
  rightName(@Root() { names: [, right] }: MergeProposalRecord): string {
    return right;
  }

  @FieldResolver(() => [String], {
    description: 'Both names as they were compared: folded, or as they sound.',
  })
  compared(@Root() { compared }: MergeProposalRecord): string[] {
    return [...compared];
  }
}
