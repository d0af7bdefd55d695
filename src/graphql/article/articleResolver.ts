import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ArticleRecord } from '../../services/lookUpArticles.js';
import type { ClaimRecord } from '../../services/lookUpClaims.js';
import type { Selection } from '../../services/lookUpRelated.js';
import { Claim } from '../claim/claimType.js';
import type { RequestContext } from '../context.js';
import { PageArgs } from '../page/pageArgs.js';
import { Asked, AskedOfItems } from '../tree/asked.js';
import { Related } from '../tree/related.js';
import { ArticleFilter } from './articleFilter.js';
import { ArticleOrder } from './articleOrder.js';
import { Article, ArticleConnection } from './articleType.js';

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, {
    nullable: true,
    description: 'The article of this id; null where there is none.',
  })
  article(
    @Arg('id', () => ID, { description: 'As this API gave it out.' }) id: string,
    @Asked() asked: Selection,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ArticleRecord | null> {
    return loaders.row('Article', id, asked);
  }

  @Query(() => ArticleConnection, { description: 'Articles, those stored last first unless told.' })
  async articles(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ArticleFilter, {
      nullable: true,
      description: 'All articles where left out.',
    })
    filter: ArticleFilter | null,
    @Arg('orderBy', () => ArticleOrder, {
      defaultValue: ArticleOrder.STORED_LAST,
      description: 'The order of the list; cursors hold for one.',
    })
    order: keyof typeof ArticleOrder,
    @AskedOfItems() asked: Selection,
    @Ctx() { useCases }: RequestContext,
  ) {
    return ArticleConnection.of(
      await useCases.articlePage(page, filter ?? {}, order, undefined, asked),
    );
  }

  @FieldResolver(() => String, { description: 'The text as stored: evidence offsets count in it.' })
  text(
    @Root() { text, revisionId }: ArticleRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string> | string {
    return text ?? loaders.text.load(revisionId);
  }

  @Related(() => [Claim], { description: 'What the article says, in the order of its text.' })
  claims!: ClaimRecord[];
}
