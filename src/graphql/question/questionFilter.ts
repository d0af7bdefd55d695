import { Field, ID, InputType, Int } from 'type-graphql';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import type { QuestionRecord } from '../../services/lookUpQuestions.js';
import { ReviewState } from '../conflict/reviewState.js';
import { CalendarDate } from '../scalars.js';
import { Consensus } from './consensus.js';
import { QuestionKind } from './questionKind.js';

/** What lists of questions and of conflicts are narrowed to alike. */
@InputType({ description: 'What a list is narrowed to.' })
export abstract class SubjectFilter {
  @Field(() => [QuestionKind], { nullable: true, description: 'Of one of these kinds.' })
  kind?: QuestionRecord['kind'][] | null;

  @Field(() => ID, { nullable: true, description: 'Those that this article answers.' })
  articleId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those that this outlet answers.' })
  outletId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Those that an article in this language answers. BCP 47: hi means hi-IN too.',
  })
  language?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those about this entity.' })
  entityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those about this event.' })
  eventId?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Those that a time answers which can lie on this day or later.',
  })
  from?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Those that a time answers which can lie on this day or earlier.',
  })
  to?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Those with so many independent origins at least.',
  })
  minOrigins?: number | null;

  @Field(() => [ReviewState], {
    nullable: true,
    description: 'Those in conflict whose review is in one of these states.',
  })
  state?: ConflictRecord['state'][] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Words that the question's text holds, in English or in Hindi, in any order and case.",
  })
  text?: string | null;
}

@InputType({
  description:
    'What a list of questions is narrowed to. Criteria are joined by and; the items of a list by or. What is asked of an answer (article, outlet, language, days) is asked of one claim.',
})
export class QuestionFilter extends SubjectFilter {
  @Field(() => [Consensus], { nullable: true, description: 'Of one of these.' })
  consensus?: QuestionRecord['consensus'][] | null;
}
