import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ArticleComparison as Compared } from '../../services/compareArticles.js';
import type { ArticleRecord } from '../../services/lookUpArticles.js';
import { Article } from '../article/articleType.js';
import type { RequestContext } from '../context.js';
import { ArticleComparison } from './articleComparisonType.js';

@Resolver(() => ArticleComparison)
export class ArticleComparisonResolver {
  @Query(() => ArticleComparison, {
    description: 'What two articles agree and disagree on, and what only one of them tells.',
  })
  compareArticles(
    @Arg('left', () => ID, { description: 'The id of an article.' }) left: string,
    @Arg('right', () => ID, { description: 'The id of another.' }) right: string,
    @Ctx() { useCases }: RequestContext,
  ): Promise<Compared> {
    return useCases.compareArticles(left, right);
  }

  @FieldResolver(() => Article, { description: 'The article named first.' })
  left(
    @Root() { leftId }: Compared,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ArticleRecord | null> {
    return loaders.article.load(leftId);
  }

  @FieldResolver(() => Article, { description: 'The article named second.' })
  right(
    @Root() { rightId }: Compared,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ArticleRecord | null> {
    return loaders.article.load(rightId);
  }
}
