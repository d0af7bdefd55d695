import { Field, ID, InputType, Int } from 'type-graphql';

export const ON_BEHALF =
  'On whose behalf, told by a program with the ADMIN_TOKEN or on the machine of the server. Whoever else decides is recorded under the own name, whatever stands here.';

const SEEN =
  'Its Entity.version as the editor has seen it: refused where it was judged meanwhile. Not looked at where left out.';

@InputType({ description: 'What an editor decides about two entities.' })
export class JudgeEntitiesInput {
  @Field(() => ID, { description: 'One of the two, by the id of `Entity`.' })
  left!: string;

  @Field(() => ID, { description: 'The other. Which is which makes no difference.' })
  right!: string;

  @Field(() => Int, { nullable: true, description: SEEN })
  leftVersion?: number | null;

  @Field(() => Int, { nullable: true, description: SEEN })
  rightVersion?: number | null;

  @Field(() => String, { nullable: true, description: ON_BEHALF })
  by?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, for the record.' })
  reason?: string | null;
}
