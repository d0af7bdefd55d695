import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'W3C Web Annotation TextQuoteSelector and TextPositionSelector in one. Offsets are half-open and count Unicode code points.',
})
export class Evidence {
  @Field(() => String, { description: 'The words themselves.' })
  exact!: string;

  @Field(() => String, { description: 'The text right before them.' })
  prefix!: string;

  @Field(() => String, { description: 'The text right after them.' })
  suffix!: string;

  @Field(() => Int, { description: 'Where the words begin, in code points of the stored text.' })
  start!: number;

  @Field(() => Int, { description: 'Where they end: the code point behind the last.' })
  end!: number;
}
