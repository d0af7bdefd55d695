import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { StoryRecord } from '../../services/lookUpStories.js';
import { ArticleConnection } from '../article/articleType.js';
import type { RequestContext } from '../context.js';
import { EventConnection } from '../event/eventType.js';
import { PageArgs } from '../page/pageArgs.js';
import { QuestionFilter } from '../question/questionFilter.js';
import { QuestionConnection } from '../question/questionType.js';
import { Story } from './storyType.js';

@Resolver(() => Story)
export class StoryResolver {
  @Query(() => Story, {
    nullable: true,
    description: 'The story that this article belongs to; null where there is no such article.',
  })
  story(
    @Arg('articleId', () => ID, { description: 'Any article of the story.' }) articleId: string,
    @Ctx() { useCases }: RequestContext,
  ): Promise<StoryRecord | null> {
    return useCases.story(articleId);
  }

  @FieldResolver(() => ArticleConnection, {
    description: 'The articles of the story, those stored last first.',
  })
  async articles(
    @Root() story: StoryRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { useCases }: RequestContext,
  ) {
    return ArticleConnection.of(await useCases.storyArticlePage(story, page));
  }

  @FieldResolver(() => EventConnection, {
    description: 'All that its articles tell of, the events that most of them tell first.',
  })
  async events(
    @Root() story: StoryRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { useCases }: RequestContext,
  ) {
    return EventConnection.of(await useCases.storyEventPage(story, page));
  }

  @FieldResolver(() => QuestionConnection, {
    description: 'The questions that its articles answer, those in conflict first.',
  })
  async questions(
    @Root() story: StoryRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => QuestionFilter, {
      nullable: true,
      description: 'All questions where left out.',
    })
    filter: QuestionFilter | null,
    @Ctx() { useCases }: RequestContext,
  ) {
    return QuestionConnection.of(await useCases.storyQuestionPage(story, page, filter ?? {}));
  }
}
