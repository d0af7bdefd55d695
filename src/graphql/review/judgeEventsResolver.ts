import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Need } from '../../services/identity.js';
import type { RequestContext } from '../context.js';
import { ON_BEHALF } from '../judgement/judgeEntitiesInput.js';
import { DecisionPayload, decisionPayload, editorOf } from './decisionPayload.js';

const SEEN = 'as the editor has seen it: refused where it is another by now.';

@InputType({ description: 'Two events that are one and the same.' })
export class MergeEventsInput {
  @Field(() => ID, { description: 'One of the two, by the id of `Event`.' })
  leftId!: string;

  @Field(() => Int, { description: `Its Event.version ${SEEN}` })
  leftVersion!: number;

  @Field(() => ID, { description: 'The other. Which is which makes no difference.' })
  rightId!: string;

  @Field(() => Int, { description: `Its Event.version ${SEEN}` })
  rightVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why, for the record.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: ON_BEHALF })
  by?: string | null;
}

@InputType({ description: 'An event of which some articles do not tell: theirs is another one.' })
export class SplitEventInput {
  @Field(() => ID, { description: 'The event, by the id of `Event`.' })
  eventId!: string;

  @Field(() => Int, { description: `Its Event.version ${SEEN}` })
  version!: number;

  @Field(() => [ID], {
    description:
      'The articles that tell of another event: some of those that Event.articles gives.',
  })
  articleIds!: string[];

  @Field(() => String, { nullable: true, description: 'Why, for the record.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: ON_BEHALF })
  by?: string | null;
}

const KEPT =
  'It holds for new revisions and for articles that come back, and undoDecision takes it back.';

@Resolver()
export class JudgeEventsResolver {
  @Authorized<Need>('EDITOR')
  @Mutation(() => DecisionPayload, {
    description: `Says that two events are one, and compares anew what is told of both. ${KEPT} Refused where either has changed meanwhile (VERSION_CONFLICT), they were split (JUDGED_DIFFERENT) or are of two types (NOT_MERGEABLE). Example: mergeEvents(input: {leftId: "…", leftVersion: 1, rightId: "…", rightVersion: 1, reason: "One meeting, told of two days."}).`,
  })
  async mergeEvents(
    @Arg('input', () => MergeEventsInput, { description: 'Which two, and why.' })
    input: MergeEventsInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const by = editorOf(context, input.by);
    return decisionPayload(await context.useCases.mergeEvents(by, input), context);
  }

  @Authorized<Need>('EDITOR')
  @Mutation(() => DecisionPayload, {
    description: `Says that some articles tell of another event than the rest, and compares anew what that touches. ${KEPT} Refused where it has changed meanwhile (VERSION_CONFLICT) or they were merged (JUDGED_SAME). Example: splitEvent(input: {eventId: "…", version: 2, articleIds: ["…"], reason: "The second round of talks."}).`,
  })
  async splitEvent(
    @Arg('input', () => SplitEventInput, { description: 'Which event, whose is another, and why.' })
    input: SplitEventInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const by = editorOf(context, input.by);
    return decisionPayload(await context.useCases.splitEvent(by, input), context);
  }
}
