import { Field, ObjectType } from 'type-graphql';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import { Node } from '../node/nodeType.js';
import { connectionOf } from '../page/connection.js';
import { ReviewState } from './reviewState.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A question whose sources cannot all be right, with its review.',
})
export class Conflict extends Node {
  @Field(() => ReviewState, { description: 'How far its review is.' })
  state!: ConflictRecord['state'];
}

export const ConflictConnection = connectionOf<ConflictRecord>('Conflict', () => Conflict);
