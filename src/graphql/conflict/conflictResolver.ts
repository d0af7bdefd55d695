import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { summariseConflict } from '../../comparing/explain.js';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import type { QuestionRecord } from '../../services/lookUpQuestions.js';
import { toldAnswer } from '../answer/toldAnswer.js';
import type { RequestContext } from '../context.js';
import { displayLanguage, LanguageArg } from '../displayLanguage.js';
import { PageArgs } from '../page/pageArgs.js';
import { Question } from '../question/questionType.js';
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
    @Ctx() { useCases }: RequestContext,
  ) {
    return ConflictConnection.of(await useCases.conflictPage(page, filter ?? {}, order));
  }

  @FieldResolver(() => Question, { description: 'What the sources disagree on.' })
  async question(
    @Root() conflict: ConflictRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<QuestionRecord> {
    const question = await loaders.question.load(conflict.questionId);
    if (!question) throw new Error(`question ${conflict.questionId} of a conflict is gone`);
    return question;
  }

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
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const written = displayLanguage(language);
    const { loaders } = context;
    const [question, answers] = await Promise.all([
      this.question(conflict, context),
      loaders.answers.load(conflict.questionId),
    ]);
    const told = await Promise.all(answers.map((answer) => toldAnswer(answer, loaders)));
    const text = written === 'hi' ? question.textHi : question.textEn;
    return summariseConflict({ kind: question.kind, text, answers: told }, written);
  }
}
