import { Field, Float, ID, InputType } from 'type-graphql';
import type { Modality as ModalityName } from '../../languages/event.js';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import type { QuestionRecord } from '../../services/lookUpQuestions.js';
import { ReviewState } from '../conflict/reviewState.js';
import { Consensus } from '../question/consensus.js';
import { QuestionKind } from '../question/questionKind.js';
import { CalendarDate } from '../scalars.js';
import { Modality } from './modality.js';

@InputType({
  description:
    'What a list of claims is narrowed to. Criteria are joined by and; the items of a list by or.',
})
export class ClaimFilter {
  @Field(() => [QuestionKind], { nullable: true, description: 'Answering one of these kinds.' })
  kind?: QuestionRecord['kind'][] | null;

  @Field(() => [Modality], { nullable: true, description: 'Told in one of these ways.' })
  modality?: ModalityName[] | null;

  @Field(() => ID, { nullable: true, description: 'Claims of this article.' })
  articleId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Claims of this outlet.' })
  outletId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Claims of articles in this language. BCP 47: hi means hi-IN too.',
  })
  language?: string | null;

  @Field(() => ID, { nullable: true, description: 'Claims whose value is this entity.' })
  entityId?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Claims of a time that can lie on this day or later.',
  })
  from?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Claims of a time that can lie on this day or earlier.',
  })
  to?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Claims of a figure in this unit, as QuantityValue.unit has it: INR, person.',
  })
  unit?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Claims of a figure that can be as great as this or greater.',
  })
  least?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Claims of a figure that can be as small as this or smaller.',
  })
  greatest?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words that the quote or the attribution holds, in any order and case.',
  })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Claims that an editor rejected (true), or that nobody did (false).',
  })
  isRejected?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Claims about this event.' })
  eventId?: string | null;

  @Field(() => [Consensus], {
    nullable: true,
    description: 'Claims that answer a question of one of these.',
  })
  consensus?: QuestionRecord['consensus'][] | null;

  @Field(() => [ReviewState], {
    nullable: true,
    description:
      'Claims that answer a question in conflict whose review is in one of these states.',
  })
  state?: ConflictRecord['state'][] | null;
}
