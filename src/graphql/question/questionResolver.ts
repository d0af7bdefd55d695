import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import type {
  AnswerRecord,
  ComparisonRecord,
  QuestionRecord,
} from '../../services/lookUpQuestions.js';
import type { Selection } from '../../services/lookUpRelated.js';
import { Answer } from '../answer/answerType.js';
import { Comparison } from '../comparison/comparisonType.js';
import { Conflict } from '../conflict/conflictType.js';
import type { RequestContext } from '../context.js';
import { displayLanguage, LanguageArg } from '../displayLanguage.js';
import { PageArgs } from '../page/pageArgs.js';
import { Asked, AskedOfItems } from '../tree/asked.js';
import { Related } from '../tree/related.js';
import { QuestionFilter } from './questionFilter.js';
import { QuestionOrder } from './questionOrder.js';
import { Question, QuestionConnection } from './questionType.js';

@Resolver(() => Question)
export class QuestionResolver {
  @Query(() => QuestionConnection, {
    description: 'The questions that claims answer, those in conflict first.',
  })
  async questions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => QuestionFilter, {
      nullable: true,
      description: 'All questions where left out.',
    })
    filter: QuestionFilter | null,
    @Arg('orderBy', () => QuestionOrder, {
      defaultValue: QuestionOrder.GRAVEST,
      description: 'The order of the list; cursors hold for one.',
    })
    order: keyof typeof QuestionOrder,
    @AskedOfItems() asked: Selection,
    @Ctx() { useCases }: RequestContext,
  ) {
    return QuestionConnection.of(
      await useCases.questionPage(page, filter ?? {}, order, undefined, asked),
    );
  }

  @Query(() => Question, {
    nullable: true,
    description: 'The question of this id; null where there is none.',
  })
  question(
    @Arg('id', () => ID, { description: 'As this API gave it out.' }) id: string,
    @Asked() asked: Selection,
    @Ctx() { loaders }: RequestContext,
  ): Promise<QuestionRecord | null> {
    return loaders.row('Question', id, asked);
  }

  @FieldResolver(() => String, {
    description: 'The question in words, in English (en) or Hindi (hi).',
  })
  text(@Root() question: QuestionRecord, @LanguageArg() language: string | null): string {
    return displayLanguage(language) === 'hi' ? question.textHi : question.textEn;
  }

  @Related(() => [Answer], {
    description: 'The distinct values given, the best supported first.',
  })
  answers!: AnswerRecord[];

  @Related(() => [Comparison], { description: 'Every pair of answers.' })
  comparisons!: ComparisonRecord[];

  @Related(() => Conflict, {
    nullable: true,
    description: 'Null where the sources can all be right.',
  })
  conflict!: ConflictRecord | null;
}
