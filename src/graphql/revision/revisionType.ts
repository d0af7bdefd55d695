import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EDTF } from '../scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What an article said at one time. It never changes.',
})
export class Revision {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string;

  @Field(() => Int, { description: 'Counted from 1.' })
  number!: number;

  @Field(() => Boolean, { description: 'Whether the article says so now.' })
  current!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The headline, where it was sent apart from the text.',
  })
  title!: string | null;

  @Field(() => EDTF, { nullable: true, description: 'When it was published, as far as is known.' })
  publishedOn!: string | null;
}
