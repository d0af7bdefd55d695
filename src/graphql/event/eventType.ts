import { Field, ObjectType } from 'type-graphql';
import type { EventRecord } from '../../services/lookUpEvents.js';
import { Node } from '../node/nodeType.js';
import { connectionOf } from '../page/connection.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Something that happened or will, with all articles that tell of it.',
})
export class Event extends Node {
  @Field(() => String, {
    description: 'meeting, call, visit, gathering, or happening for all else.',
  })
  type!: string;
}

export const EventConnection = connectionOf<EventRecord>('Event', () => Event);
