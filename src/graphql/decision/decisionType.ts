import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { DecisionRecord } from '../../services/lookUpDecisions.js';
import { Node } from '../node/nodeType.js';
import { connectionOf } from '../page/connection.js';
import { DecisionAction } from './decisionAction.js';
import { Ground } from './groundType.js';

@ObjectType({ simpleResolvers: true, description: 'Who decided.' })
export class Editor {
  @Field(() => ID, { description: 'The identity that was signed in.' })
  id!: string;

  @Field(() => String, { description: 'Its name then, or the name that a program told.' })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Who took a decision back, when and why.' })
export class DecisionUndo {
  @Field(() => String, { nullable: true, description: 'Why, where it was told.' })
  reason!: string | null;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'What a person decided. It stays in the record for good; what takes it back is told beside it.',
})
export class Decision extends Node {
  @Field(() => DecisionAction, { description: 'What was decided.' })
  action!: DecisionRecord['action'];

  @Field(() => String, { nullable: true, description: 'Why; for a comment what it says.' })
  reason!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version that it was made on, of the conflict or the claim; of two events or questions both added up. Null for a claim that it adds.',
  })
  version!: number | null;

  @Field(() => Ground, { description: 'What it was made on.' })
  ground!: DecisionRecord['ground'];

  @Field(() => DecisionUndo, {
    nullable: true,
    description: 'What took it back; null while it stands.',
  })
  undo!: DecisionRecord['undo'];
}

export const DecisionConnection = connectionOf<DecisionRecord>('Decision', () => Decision);
