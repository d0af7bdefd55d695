import { Field, ID, InputType } from 'type-graphql';
import type { QuestionRecord } from '../../services/lookUpQuestions.js';
import { Consensus } from './consensus.js';
import { QuestionKind } from './questionKind.js';

@InputType({
  description:
    'What a list of questions is narrowed to. Criteria are joined by and; the items of a list by or.',
})
export class QuestionFilter {
  @Field(() => [Consensus], { nullable: true })
  consensus?: QuestionRecord['consensus'][] | null;

  @Field(() => [QuestionKind], { nullable: true })
  kind?: QuestionRecord['kind'][] | null;

  @Field(() => ID, { nullable: true, description: 'Questions that this article answers.' })
  articleId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Questions about this entity.' })
  entityId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Words that the question's text holds, in English or in Hindi, in any order and case.",
  })
  text?: string | null;
}
