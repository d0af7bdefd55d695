import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { phraseOf } from '../../comparing/wording/eventWords.js';
import type { ArticleRecord } from '../../services/lookUpArticles.js';
import type { EventRecord } from '../../services/lookUpEvents.js';
import type { QuestionRecord } from '../../services/lookUpQuestions.js';
import { type Day, isoDate } from '../../values/day.js';
import { Article } from '../article/articleType.js';
import type { RequestContext } from '../context.js';
import { displayLanguage, LanguageArg } from '../displayLanguage.js';
import { PageArgs } from '../page/pageArgs.js';
import { Question } from '../question/questionType.js';
import { CalendarDate } from '../scalars.js';
import { EventFilter } from './eventFilter.js';
import { EventOrder } from './eventOrder.js';
import { Event, EventConnection } from './eventType.js';

@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, {
    nullable: true,
    description: 'The event of this id; null where no article tells of one any more.',
  })
  event(
    @Arg('id', () => ID, { description: 'As this API gave it out.' }) id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<EventRecord | null> {
    return loaders.event.load(id);
  }

  @Query(() => EventConnection, {
    description: 'Events that articles tell of now, by their first days unless told.',
  })
  async events(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => EventFilter, { nullable: true, description: 'All events where left out.' })
    filter: EventFilter | null,
    @Arg('orderBy', () => EventOrder, {
      defaultValue: EventOrder.EARLIEST,
      description: 'The order of the list; cursors hold for one.',
    })
    order: keyof typeof EventOrder,
    @Ctx() { useCases }: RequestContext,
  ) {
    return EventConnection.of(await useCases.eventPage(page, filter ?? {}, order));
  }

  @Query(() => EventConnection, {
    description:
      'The events of an entity, of a story, or of an entity in a story, by their first days.',
  })
  async timeline(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('entityId', () => ID, {
      nullable: true,
      description: 'Who takes part, or where it takes place.',
    })
    entityId: string | null,
    @Arg('storyOf', () => ID, { nullable: true, description: 'An article of the story.' })
    storyOf: string | null,
    @Arg('from', () => CalendarDate, {
      nullable: true,
      description: 'Events that an account puts on this day or later.',
    })
    from: string | null,
    @Arg('to', () => CalendarDate, {
      nullable: true,
      description: 'Events that an account puts on this day or earlier.',
    })
    to: string | null,
    @Ctx() { useCases }: RequestContext,
  ) {
    return EventConnection.of(await useCases.timeline(page, { entityId, storyOf, from, to }));
  }

  @FieldResolver(() => String, {
    description: 'The event as a noun, as its questions name it, in English (en) or Hindi (hi).',
  })
  text(@Root() { description }: EventRecord, @LanguageArg() language: string | null): string {
    return phraseOf(description, displayLanguage(language), { period: true, place: true });
  }

  @FieldResolver(() => CalendarDate, {
    nullable: true,
    description: 'The first day that its accounts name; null where open or not told.',
  })
  earliest(@Root() event: EventRecord): string | null {
    return written(event.earliest);
  }

  @FieldResolver(() => CalendarDate, {
    nullable: true,
    description: 'The last day that its accounts name; null where open or not told.',
  })
  latest(@Root() event: EventRecord): string | null {
    return written(event.latest);
  }

  @FieldResolver(() => [Article], {
    description: 'The articles that tell of it, in order of publication.',
  })
  async articles(
    @Root() { revisionIds }: EventRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ArticleRecord[]> {
    const articles = await Promise.all(revisionIds.map((id) => loaders.articleOfRevision.load(id)));
    return articles.filter((article) => article !== null);
  }

  @FieldResolver(() => [Question], {
    description: 'What is asked of it, the questions in conflict first.',
  })
  questions(
    @Root() event: EventRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<QuestionRecord[]> {
    return loaders.questionsOfEvent.load(event.id);
  }
}

const written = (day: Day | null): string | null => (day === null ? null : isoDate(day));
