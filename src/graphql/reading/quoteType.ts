import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'Words of a text. Offsets are half-open and count Unicode code points.',
})
export class Quote {
  @Field(() => String, { description: 'The words themselves.' })
  exact!: string;

  @Field(() => Int, { description: 'Where they begin, in code points of the text.' })
  start!: number;

  @Field(() => Int, { description: 'Where they end: the code point behind the last.' })
  end!: number;
}
