import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  ObjectType,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type {
  ChangeRecord,
  ReviewChangeFilter as Filter,
  FollowRequest,
  ToldReview,
} from '../../services/followChanges.js';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import type { JudgementRecord } from '../../services/lookUpJudgements.js';
import { Conflict } from '../conflict/conflictType.js';
import type { RequestContext } from '../context.js';
import { EntityJudgement } from '../judgement/judgementType.js';
import { Change, type ToldChange } from './changeType.js';
import { FollowArgs, followRequest } from './followArgs.js';
import { tellChange } from './tellChange.js';

@InputType({ description: 'What reviews are narrowed to. Criteria are joined by and.' })
export class ReviewChangeFilter {
  @Field(() => ID, { nullable: true, description: 'Reviews of this conflict.' })
  conflictId?: string | null;

  @Field(() => String, { nullable: true, description: 'Reviews by whoever signs with this name.' })
  by?: string | null;
}

@ObjectType({
  implements: Change,
  simpleResolvers: true,
  description: 'Somebody decided, commented, assigned, or took a decision back.',
})
export class ReviewChange extends Change {}

@Resolver(() => ReviewChange)
export class ReviewChangeResolver {
  @Subscription(() => ReviewChange, {
    subscribe: ({ args, context }) =>
      context.useCases.followReviews(followRequest<Filter>(args as FollowRequest<Filter>, context)),
    description: 'What people decide, comment, assign and take back.',
  })
  reviewChanges(
    @Root() change: ChangeRecord,
    @Args(() => FollowArgs) _follow: FollowArgs,
    @Arg('filter', () => ReviewChangeFilter, {
      nullable: true,
      description: 'All reviews where left out.',
    })
    _filter: ReviewChangeFilter | null,
    @Ctx() context: RequestContext,
  ): ToldChange {
    return tellChange(change, context);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who did it, as it was signed.' })
  by(@Root() { change }: ToldChange): string | null {
    return change.by;
  }

  @FieldResolver(() => String, {
    description: 'What was decided, in a word: CONFIRMED, DISMISSED, SAME, DIFFERENT and the like.',
  })
  decision(@Root() { change }: ToldChange): string {
    return (change.told as ToldReview).decision;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why, as it was told.' })
  reason(@Root() { change }: ToldChange): string | null {
    return (change.told as ToldReview).reason;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The id of the decision, comment or judgement.',
  })
  subjectId(@Root() { change }: ToldChange): string | null {
    return change.subjectId;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The id of the conflict that it is about, where it is about one.',
  })
  conflictId(@Root() { change }: ToldChange): string | null {
    return change.conflictId;
  }

  @FieldResolver(() => Conflict, {
    nullable: true,
    description: 'The conflict that it is about, as it stands now; null where there is none.',
  })
  async conflict(
    @Root() { change }: ToldChange,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ConflictRecord | null> {
    return change.conflictId === null ? null : loaders.conflict.load(change.conflictId);
  }

  @FieldResolver(() => EntityJudgement, {
    nullable: true,
    description: 'The judgement about two entities, where it is about one.',
  })
  async judgement(
    @Root() { change }: ToldChange,
    @Ctx() { useCases }: RequestContext,
  ): Promise<JudgementRecord | null> {
    const isJudgement =
      change.kind === 'ENTITIES_JUDGED' || change.kind === 'ENTITY_JUDGEMENT_UNDONE';
    return isJudgement && change.subjectId !== null ? useCases.judgement(change.subjectId) : null;
  }
}
