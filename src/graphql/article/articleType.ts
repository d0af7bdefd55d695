import { Field, ObjectType } from 'type-graphql';
import type { ArticleRecord } from '../../services/lookUpArticles.js';
import { Node } from '../node/nodeType.js';
import { Outlet } from '../outlet/outletType.js';
import { connectionOf } from '../page/connection.js';
import { EDTF, WebAddress } from '../scalars.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One published text of one outlet, as it stands now.',
})
export class Article extends Node {
  @Field(() => String, { nullable: true, description: "The caller's own name for the article." })
  externalId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The headline, where it was sent apart from the text.',
  })
  title!: string | null;

  @Field(() => Outlet, { nullable: true, description: 'Null where the publisher is not known.' })
  outlet!: Outlet | null;

  @Field(() => WebAddress, { nullable: true, description: 'Where it was published.' })
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
