import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What an editor decides about two entities.' })
export class JudgeEntitiesInput {
  @Field(() => ID, { description: 'One of the two, by the id of `Entity`.' })
  left!: string;

  @Field(() => ID, { description: 'The other. Which is which makes no difference.' })
  right!: string;

  @Field(() => String, { nullable: true, description: 'Who decides, for the record.' })
  by?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, for the record.' })
  reason?: string | null;
}
