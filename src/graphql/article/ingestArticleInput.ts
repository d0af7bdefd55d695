import { Field, InputType } from 'type-graphql';
import { EDTF, WebAddress } from '../scalars.js';

@InputType({ description: 'An article to store and compare.' })
export class IngestArticleInput {
  @Field(() => String, {
    description:
      'The article as published, page furniture and all. At most 200,000 characters (code points).',
  })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The headline, where it is known apart from the text.',
  })
  title?: string | null;

  @Field(() => WebAddress, {
    nullable: true,
    description: 'Where it was published: an absolute http or https address.',
  })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The publisher's name; unknown where absent.",
  })
  outlet?: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47; detected where absent.' })
  language?: string | null;

  @Field(() => EDTF, {
    nullable: true,
    description: 'When it was published; inferred from the text where absent.',
  })
  publishedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The caller's own name for the article. The same name again is a new revision of it, never a second article.",
  })
  externalId?: string | null;
}
