import { Field, ID, ObjectType } from 'type-graphql';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import { connectionOf } from '../page/connection.js';
import { ReviewState } from './reviewState.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A question whose sources cannot all be right, with its review.',
})
export class Conflict {
  @Field(() => ID)
  id!: string;

  @Field(() => ReviewState)
  state!: ConflictRecord['state'];
}

export const ConflictConnection = connectionOf<ConflictRecord>('Conflict', () => Conflict);
