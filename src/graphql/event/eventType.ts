import { Field, ID, ObjectType } from 'type-graphql';
import type { EventRecord } from '../../services/lookUpEvents.js';
import { connectionOf } from '../page/connection.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Something that happened or will, with all articles that tell of it.',
})
export class Event {
  @Field(() => ID)
  id!: string;

  @Field(() => String, {
    description: 'meeting, call, visit, gathering, or happening for all else.',
  })
  type!: string;
}

export const EventConnection = connectionOf<EventRecord>('Event', () => Event);
