import { Field, ID, InputType } from 'type-graphql';
import { CalendarDate } from '../scalars.js';

@InputType({
  description:
    'What a list of events is narrowed to. Criteria are joined by and; the items of a list by or.',
})
export class EventFilter {
  @Field(() => [String], {
    nullable: true,
    description: 'Of one of these types: meeting, call, visit, gathering, happening.',
  })
  type?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Events in which this entity takes part, or which take place there.',
  })
  entityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Events that this article tells of.' })
  articleId?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Events that an account puts on this day or later.',
  })
  from?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Events that an account puts on this day or earlier.',
  })
  to?: string | null;
}
