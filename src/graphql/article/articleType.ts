import { Field, ID, ObjectType } from 'type-graphql';
import type { ArticleRecord } from '../../services/lookUpArticles.js';
import { Outlet } from '../outlet/outletType.js';
import { connectionOf } from '../page/connection.js';
import { EDTF, WebAddress } from '../scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'One published text of one outlet, as it stands now.',
})
export class Article {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: "The caller's own name for the article." })
  externalId!: string | null;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => Outlet, { nullable: true, description: 'Null where the publisher is not known.' })
  outlet!: Outlet | null;

  @Field(() => WebAddress, { nullable: true })
  url!: string | null;

  @Field(() => String, { description: 'BCP 47; as given, else detected.' })
  language!: string;

  @Field(() => EDTF, {
    nullable: true,
    description:
      'As given, else inferred from the text and marked ~; null where the text does not tell.',
  })
  publishedOn!: string | null;
}

export const ArticleConnection = connectionOf<ArticleRecord>('Article', () => Article);
