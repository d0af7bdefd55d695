import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  ObjectType,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { ChangeRecord, FollowRequest } from '../../services/followChanges.js';
import type { ArticleRecord } from '../../services/lookUpArticles.js';
import type { ConflictRecord, ConflictFilter as Filter } from '../../services/lookUpConflicts.js';
import type { ToldQuestion } from '../../services/selectConflictChanges.js';
import { Article } from '../article/articleType.js';
import { ConflictFilter } from '../conflict/conflictFilter.js';
import { Conflict } from '../conflict/conflictType.js';
import type { RequestContext } from '../context.js';
import { displayLanguage, LanguageArg } from '../displayLanguage.js';
import { Change, type ToldChange } from './changeType.js';
import { FollowArgs, followRequest } from './followArgs.js';
import { tellChange } from './tellChange.js';

@ObjectType({
  implements: Change,
  simpleResolvers: true,
  description: 'A conflict opened, changed or closed.',
})
export class ConflictChange extends Change {}

@Resolver(() => ConflictChange)
export class ConflictChangeResolver {
  @Subscription(() => ConflictChange, {
    subscribe: ({ args, context }) =>
      context.useCases.followConflicts(
        followRequest<Filter>(args as FollowRequest<Filter>, context),
      ),
    description:
      'Conflicts that open, change and close. A filter is asked of the conflict as it stands; of a closed one only what it is about (kind, entity, event, text, state), so that whoever heard of its beginning hears of its end.',
  })
  conflictChanges(
    @Root() change: ChangeRecord,
    @Args(() => FollowArgs) _follow: FollowArgs,
    @Arg('filter', () => ConflictFilter, {
      nullable: true,
      description: 'All conflicts where left out.',
    })
    _filter: ConflictFilter | null,
    @Ctx() context: RequestContext,
  ): ToldChange {
    return tellChange(change, context);
  }

  @FieldResolver(() => ID, { description: 'The id of the conflict; it may be gone.' })
  conflictId(@Root() { change }: ToldChange): string {
    return change.conflictId as string;
  }

  @FieldResolver(() => Conflict, {
    nullable: true,
    description:
      'The conflict as it stands now; null where its question is gone. A closed one is kept for its history.',
  })
  conflict(
    @Root() { change }: ToldChange,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ConflictRecord | null> {
    return loaders.conflict.load(change.conflictId as string);
  }

  @FieldResolver(() => String, {
    description: 'The question in words, as it was asked then, though it be gone.',
  })
  questionText(@Root() { change }: ToldChange, @LanguageArg() language: string | null): string {
    const { textEn, textHi } = change.told as ToldQuestion;
    return displayLanguage(language) === 'hi' ? textHi : textEn;
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description:
      'The article that opened, changed or closed it; null where a person did, or where it is gone.',
  })
  async article(
    @Root() { articleId }: ToldChange,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ArticleRecord | null> {
    return articleId === null ? null : loaders.article.load(articleId);
  }
}
