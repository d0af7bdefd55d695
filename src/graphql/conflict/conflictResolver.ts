import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import type { QuestionRecord } from '../../services/lookUpQuestions.js';
import { readsOf, type Selection } from '../../services/lookUpRelated.js';
import { type QuestionTree, summaryOf } from '../../services/toldAnswers.js';
import type { RequestContext } from '../context.js';
import { displayLanguage, LanguageArg } from '../displayLanguage.js';
import { PageArgs } from '../page/pageArgs.js';
import { Question } from '../question/questionType.js';
import { AskedOfItems } from '../tree/asked.js';
import { Related } from '../tree/related.js';
import { ConflictFilter } from './conflictFilter.js';
import { ConflictOrder } from './conflictOrder.js';
import { Conflict, ConflictConnection } from './conflictType.js';

@Resolver(() => Conflict)
export class ConflictResolver {
  @Query(() => ConflictConnection, { description: 'Questions whose sources cannot all be right.' })
  async conflicts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ConflictFilter, {
      nullable: true,
      description: 'All standing conflicts where left out.',
    })
    filter: ConflictFilter | null,
    @Arg('orderBy', () => ConflictOrder, {
      defaultValue: ConflictOrder.NEWEST,
      description: 'The order of the list; cursors hold for one.',
    })
    order: keyof typeof ConflictOrder,
    @AskedOfItems() asked: Selection,
    @Ctx() { useCases }: RequestContext,
  ) {
    return ConflictConnection.of(await useCases.conflictPage(page, filter ?? {}, order, asked));
  }

  @Related(() => Question, { description: 'What the sources disagree on.' })
  question!: QuestionRecord;

  @FieldResolver(() => String, {
    description: 'When it was first found. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z.',
  })
  openedAt(@Root() { openedAt }: ConflictRecord): string {
    return openedAt.toISOString();
  }

  @FieldResolver(() => String, { description: 'Who says what, in a sentence or two.' })
  async summary(
    @Root() conflict: ConflictRecord,
    @LanguageArg() language: string | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string> {
    const written = displayLanguage(language);
    const question = await loaders.follow('Conflict', 'question', conflict, () => TOLD);
    if (!question) throw new Error(`question ${conflict.questionId} of a conflict is gone`);
    return summaryOf(question as QuestionTree, written);
  }
}

const TOLD = readsOf('Conflict', 'summary').below('question');
