import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'Words of a text. Offsets are half-open and count Unicode code points.',
})
export class Quote {
  @Field(() => String)
  exact!: string;

  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;
}
