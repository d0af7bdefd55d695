import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ObjectType,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { ChangeRecord, FollowRequest } from '../../services/followChanges.js';
import type { ArticleRecord, ArticleFilter as Filter } from '../../services/lookUpArticles.js';
import type { ToldArticle } from '../../services/selectArticleChanges.js';
import { ArticleFilter } from '../article/articleFilter.js';
import { Article } from '../article/articleType.js';
import type { RequestContext } from '../context.js';
import { Change, type ToldChange } from './changeType.js';
import { FollowArgs, followRequest } from './followArgs.js';
import { tellChange } from './tellChange.js';

@ObjectType({
  implements: Change,
  simpleResolvers: true,
  description: 'An article came, changed or was deleted.',
})
export class ArticleChange extends Change {}

@Resolver(() => ArticleChange)
export class ArticleChangeResolver {
  @Subscription(() => ArticleChange, {
    subscribe: ({ args, context }) =>
      context.useCases.followArticles(
        followRequest<Filter>(args as FollowRequest<Filter>, context),
      ),
    description:
      'Articles that come, change and are deleted, each before the conflicts that it brings about. A filter is asked of the article as it was then; words are sought in the text as it is now.',
  })
  articleChanges(
    @Root() change: ChangeRecord,
    @Args(() => FollowArgs) _follow: FollowArgs,
    @Arg('filter', () => ArticleFilter, {
      nullable: true,
      description: 'All articles where left out.',
    })
    _filter: ArticleFilter | null,
    @Ctx() context: RequestContext,
  ): ToldChange {
    return tellChange(change, context);
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The article as it stands now; null where it is gone.',
  })
  article(
    @Root() { change }: ToldChange,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ArticleRecord | null> {
    return loaders.article.load(change.articleId as string);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The caller's own name for the article.",
  })
  externalId(@Root() { change }: ToldChange): string | null {
    return (change.told as ToldArticle).externalId;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The headline as it was then.' })
  title(@Root() { change }: ToldChange): string | null {
    return (change.told as ToldArticle).title;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The outlet's name as it was then; null where the publisher is not known.",
  })
  outletName(@Root() { change }: ToldChange): string | null {
    return (change.told as ToldArticle).outlet;
  }
}
