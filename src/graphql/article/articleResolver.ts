import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ArticleRecord } from '../../services/lookUpArticles.js';
import type { ClaimRecord } from '../../services/lookUpClaims.js';
import { Claim } from '../claim/claimType.js';
import type { RequestContext } from '../context.js';
import { PageArgs } from '../page/pageArgs.js';
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
    @Ctx() { loaders }: RequestContext,
  ): Promise<ArticleRecord | null> {
    return loaders.article.load(id);
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
    @Ctx() { useCases }: RequestContext,
  ) {
    return ArticleConnection.of(await useCases.articlePage(page, filter ?? {}, order));
  }

  @FieldResolver(() => String, { description: 'The text as stored: evidence offsets count in it.' })
  text(@Root() article: ArticleRecord, @Ctx() { loaders }: RequestContext): Promise<string> {
    return loaders.text.load(article.revisionId);
  }

  @FieldResolver(() => [Claim], { description: 'What the article says, in the order of its text.' })
  claims(
    @Root() article: ArticleRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ClaimRecord[]> {
    return loaders.claimsOfRevision.load(article.revisionId);
  }
}
