import { Field, ID, InputType } from 'type-graphql';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import type { QuestionRecord } from '../../services/lookUpQuestions.js';
import { QuestionKind } from '../question/questionKind.js';
import { ReviewState } from './reviewState.js';

@InputType({
  description:
    'What a list of conflicts is narrowed to. Criteria are joined by and; the items of a list by or.',
})
export class ConflictFilter {
  @Field(() => [QuestionKind], { nullable: true })
  kind?: QuestionRecord['kind'][] | null;

  @Field(() => ID, { nullable: true, description: 'Conflicts that this article takes part in.' })
  articleId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Conflicts about this entity.' })
  entityId?: string | null;

  @Field(() => [ReviewState], { nullable: true })
  state?: ConflictRecord['state'][] | null;
}
