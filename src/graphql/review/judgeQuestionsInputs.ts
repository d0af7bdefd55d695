import { Field, ID, InputType, Int } from 'type-graphql';
import { ON_BEHALF } from '../judgement/judgeEntitiesInput.js';

const SEEN = 'Its Question.version as the editor has seen it: refused where it is another by now.';

@InputType({ description: 'Two questions that ask the same.' })
export class MergeQuestionsInput {
  @Field(() => ID, { description: 'The one that stays, by the id of `Question`.' })
  leftId!: string;

  @Field(() => Int, { description: SEEN })
  leftVersion!: number;

  @Field(() => ID, {
    description: 'The one that is joined to it: while the decision stands, its id leads there.',
  })
  rightId!: string;

  @Field(() => Int, { description: SEEN })
  rightVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why, for the record.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: ON_BEHALF })
  by?: string | null;
}

@InputType({ description: 'A question of whose claims some answer another one.' })
export class SplitQuestionInput {
  @Field(() => ID, { description: 'The question, by the id of `Question`.' })
  questionId!: string;

  @Field(() => Int, { description: SEEN })
  version!: number;

  @Field(() => [ID], {
    description: 'The claims that answer the other one: some of those that its answers give.',
  })
  claimIds!: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'What the other one asks, as lists are to show it in either language; the same words as this one where left out.',
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, for the record.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: ON_BEHALF })
  by?: string | null;
}
