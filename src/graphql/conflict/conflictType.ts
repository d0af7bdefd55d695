import { Field, ID, Int, ObjectType } from 'type-graphql';
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

  @Field(() => Boolean, {
    description:
      'Whether what its state was decided on has changed since: see Decision.changes. The decision stands until somebody decides anew.',
  })
  isStale!: boolean;

  @Field(() => ID, { nullable: true, description: 'Who is to look into it; null for nobody.' })
  assignee!: string | null;

  @Field(() => Int, {
    description:
      'Counts its changes: answers, who gives them, decisions. A decision is sent with the version that the editor has seen, and refused (VERSION_CONFLICT) where it is another by then.',
  })
  version!: number;
}

export const ConflictConnection = connectionOf<ConflictRecord>('Conflict', () => Conflict);
