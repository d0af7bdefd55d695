import { Field, ID, InputType } from 'type-graphql';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import type { QuestionRecord } from '../../services/lookUpQuestions.js';
import { ReviewState } from '../conflict/reviewState.js';
import { Consensus } from '../question/consensus.js';
import { CalendarDate } from '../scalars.js';

@InputType({
  description:
    'What a list of events is narrowed to. Criteria are joined by and; the items of a list by or.',
})
export class EventFilter {
  @Field(() => [String], {
    nullable: true,
    description: 'Of one of these types: meeting, call, visit, gathering, happening.',
  })
  type?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Events in which this entity takes part, or which take place there.',
  })
  entityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Events that this article tells of.' })
  articleId?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Events that an account puts on this day or later.',
  })
  from?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Events that an account puts on this day or earlier.',
  })
  to?: string | null;

  @Field(() => ID, { nullable: true, description: 'Events that this outlet tells of.' })
  outletId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Events that an article in this language tells of. BCP 47: hi means hi-IN too.',
  })
  language?: string | null;

  @Field(() => [Consensus], {
    nullable: true,
    description: 'Events of which a question of one of these is asked.',
  })
  consensus?: QuestionRecord['consensus'][] | null;

  @Field(() => [ReviewState], {
    nullable: true,
    description: 'Events with a question in conflict whose review is in one of these states.',
  })
  state?: ConflictRecord['state'][] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words that a question about the event holds, in either script and in any order and case: its text names them.',
  })
  text?: string | null;
}
