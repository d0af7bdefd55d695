import { Field, ObjectType } from 'type-graphql';
import { EDTF, WebAddress } from '../scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'The article of a page of the web, as a draft: nothing of it is stored.',
})
export class FetchedArticle {
  @Field(() => WebAddress, { description: 'Where the page was found at last.' })
  url!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The headline, without the name of the site.',
  })
  title!: string | null;

  @Field(() => String, { description: 'Its paragraphs, one a line, without the page around them.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The site by its own name, else by that of its host.',
  })
  outlet!: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47, where the page says it.' })
  language!: string | null;

  @Field(() => EDTF, {
    nullable: true,
    description: 'The day of its publication in India, where the page says it.',
  })
  publishedOn!: string | null;
}
