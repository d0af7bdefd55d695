import { Field, ID, InputType } from 'type-graphql';

export const ON_BEHALF =
  'On whose behalf, told by a program with the ADMIN_TOKEN or on the machine of the server. Whoever else decides is recorded under the own name, whatever stands here.';

@InputType({ description: 'What an editor decides about two entities.' })
export class JudgeEntitiesInput {
  @Field(() => ID, { description: 'One of the two, by the id of `Entity`.' })
  left!: string;

  @Field(() => ID, { description: 'The other. Which is which makes no difference.' })
  right!: string;

  @Field(() => String, { nullable: true, description: ON_BEHALF })
  by?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, for the record.' })
  reason?: string | null;
}
