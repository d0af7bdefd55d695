import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { ClaimRecord } from '../../services/lookUpClaims.js';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import type { DecisionRecord } from '../../services/lookUpDecisions.js';
import type { EventRecord } from '../../services/lookUpEvents.js';
import type { QuestionRecord } from '../../services/lookUpQuestions.js';
import {
  type ChangeRecord,
  isStale,
  type ResolutionRecord,
  resolutionOf,
} from '../../services/reviews.js';
import type { Value as EngineValue } from '../../values/value.js';
import { Claim } from '../claim/claimType.js';
import { Conflict } from '../conflict/conflictType.js';
import type { RequestContext } from '../context.js';
import { Event } from '../event/eventType.js';
import { PageArgs } from '../page/pageArgs.js';
import { Question } from '../question/questionType.js';
import { Value } from '../value/valueType.js';
import { DecisionFilter } from './decisionFilter.js';
import { DecisionOrder } from './decisionOrder.js';
import { Decision, DecisionConnection, DecisionUndo, Editor } from './decisionType.js';
import { GroundChange } from './groundType.js';
import { Resolution } from './resolutionType.js';

const MOMENT = 'A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z.';

@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => DecisionConnection, {
    description:
      'What people decided, the latest first unless told: undone decisions too, and those whose ground nobody tells any more.',
  })
  async decisions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => DecisionFilter, {
      nullable: true,
      description: 'All decisions where left out.',
    })
    filter: DecisionFilter | null,
    @Arg('orderBy', () => DecisionOrder, {
      defaultValue: DecisionOrder.NEWEST,
      description: 'The order of the list; cursors hold for one.',
    })
    order: keyof typeof DecisionOrder,
    @Ctx() { useCases }: RequestContext,
  ) {
    return DecisionConnection.of(await useCases.decisionPage(page, filter ?? {}, order));
  }

  @FieldResolver(() => Editor, { description: 'Who decided.' })
  by(@Root() { byId, byName }: DecisionRecord): Editor {
    return { id: byId, name: byName };
  }

  @FieldResolver(() => String, { description: `When it was made. ${MOMENT}` })
  createdAt(@Root() { createdAt }: DecisionRecord): string {
    return createdAt.toISOString();
  }

  @FieldResolver(() => Resolution, {
    nullable: true,
    description: 'Which answer stands; null unless it resolves a conflict.',
  })
  resolution(@Root() decision: DecisionRecord): ResolutionRecord | null {
    return resolutionOf(decision);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'Who is to look into it; null unless it assigns a conflict to somebody.',
  })
  assignee(@Root() { content }: DecisionRecord): string | null {
    return content.assignee ?? null;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether its ground has changed since: answers or who gives them came or went, or nobody tells any of it any more.',
  })
  isStale(@Root() decision: DecisionRecord): boolean {
    return isStale(decision);
  }

  @FieldResolver(() => [GroundChange], {
    description: 'What has changed since it was made; empty where nobody tells any of its ground.',
  })
  changes(@Root() { place }: DecisionRecord): readonly ChangeRecord[] {
    return place?.changes ?? [];
  }

  @FieldResolver(() => Claim, {
    nullable: true,
    description:
      'The claim that it is about; null for a decision about anything else, while its words stand nowhere, and for a claim that was added and taken back.',
  })
  claim(
    @Root() { claim }: DecisionRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ClaimRecord | null> | null {
    return claim && loaders.claim.load(claim.claimId);
  }

  @FieldResolver(() => [Event], {
    description:
      'The events that a decision about events is about, as they stand now; none for any other.',
  })
  async events(
    @Root() { id, mentions }: DecisionRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<EventRecord[]> {
    if (!mentions.length) return [];
    const events = await Promise.all(
      (await loaders.eventsOfDecision.load(id)).map((one) => loaders.event.load(one)),
    );
    return events.filter((event) => event !== null);
  }

  @FieldResolver(() => [Question], {
    description:
      'The questions that a decision about questions is about, as they stand now, the one that stays first; none for any other.',
  })
  async questions(
    @Root() { id, sides }: DecisionRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<QuestionRecord[]> {
    if (!sides.length) return [];
    const questions = await Promise.all(
      (await loaders.questionsOfDecision.load(id)).map((one) => loaders.question.load(one)),
    );
    return questions.filter((question) => question !== null);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The version now of what it is about, for undoDecision: of its conflict or claim; of its events or questions added up. Null while that stands nowhere.',
  })
  subjectVersion(
    @Root() { id }: DecisionRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number | null> {
    return loaders.subjectVersion.load(id);
  }

  @FieldResolver(() => Value, {
    nullable: true,
    description: 'What a claim says, by a decision that adds or corrects one.',
  })
  value(@Root() { content }: DecisionRecord): EngineValue | null {
    return content.claim?.value ?? null;
  }

  @FieldResolver(() => Conflict, {
    nullable: true,
    description:
      'The conflict that it stands at now, closed or not; null while nobody tells its ground.',
  })
  conflict(
    @Root() { place }: DecisionRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ConflictRecord | null> | null {
    return place && loaders.reviewedOfQuestion.load(place.questionId);
  }
}

@Resolver(() => DecisionUndo)
export class DecisionUndoResolver {
  @FieldResolver(() => Editor, { description: 'Who took it back.' })
  by(@Root() { byId, byName }: NonNullable<DecisionRecord['undo']>): Editor {
    return { id: byId, name: byName };
  }

  @FieldResolver(() => String, { description: `When it was taken back. ${MOMENT}` })
  createdAt(@Root() { createdAt }: NonNullable<DecisionRecord['undo']>): string {
    return createdAt.toISOString();
  }
}
