import { Field, Int, ObjectType } from 'type-graphql';
import type { Modality as ModalityName } from '../../languages/event.js';
import type { ClaimRecord } from '../../services/lookUpClaims.js';
import type { Value as EngineValue } from '../../values/value.js';
import { Node } from '../node/nodeType.js';
import { connectionOf } from '../page/connection.js';
import { Value } from '../value/valueType.js';
import { Evidence } from './evidenceType.js';
import { Modality } from './modality.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'What one article says, in its own words and as a value that can be compared.',
})
export class Claim extends Node {
  @Field(() => Evidence, {
    description: 'The words that say it. A claim without them does not exist.',
  })
  evidence!: Evidence;

  @Field(() => Value, {
    description:
      'What it says, as a value that can be compared: as an editor corrected it, where one did.',
  })
  value!: EngineValue;

  @Field(() => Value, { description: 'What was read, whatever editors made of it.' })
  valueAsRead!: EngineValue;

  @Field(() => Boolean, {
    description: 'Whether an editor found that its words say no such thing: it answers nothing.',
  })
  isRejected!: boolean;

  @Field(() => Int, {
    description:
      'Counts the decisions about it. A decision is sent with the version that the editor has seen.',
  })
  version!: number;

  @Field(() => Modality, { description: 'How certain the article puts it, and when.' })
  modality!: ModalityName;

  @Field(() => String, {
    nullable: true,
    description: 'Who says so, where the article names somebody.',
  })
  attribution!: string | null;

  @Field(() => String, {
    description:
      'The rule that read it, by its documented name; model/openai or model/anthropic where a language model found it, editor where a person did.',
  })
  rule!: string;
}

export const ClaimConnection = connectionOf<ClaimRecord>('Claim', () => Claim);
