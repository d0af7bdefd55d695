import { Field, ID, InputType } from 'type-graphql';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import type { QuestionRecord } from '../../services/lookUpQuestions.js';
import { ReviewState } from '../conflict/reviewState.js';
import { Consensus } from '../question/consensus.js';
import { CalendarDate } from '../scalars.js';

@InputType({ description: 'What a list of articles is narrowed to. Criteria are joined by and.' })
export class ArticleFilter {
  @Field(() => ID, { nullable: true, description: 'Articles of this outlet.' })
  outletId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'BCP 47: hi finds articles in hi and in hi-IN.',
  })
  language?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Articles that can have been published on this day or later.',
  })
  publishedFrom?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Articles that can have been published on this day or earlier.',
  })
  publishedTo?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words that title and text hold, in any order and case.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Articles that name this entity.' })
  entityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Articles that tell of this event.' })
  eventId?: string | null;

  @Field(() => [Consensus], {
    nullable: true,
    description: 'Articles that answer a question of one of these.',
  })
  consensus?: QuestionRecord['consensus'][] | null;

  @Field(() => [ReviewState], {
    nullable: true,
    description:
      'Articles that answer a question in conflict whose review is in one of these states.',
  })
  state?: ConflictRecord['state'][] | null;
}
