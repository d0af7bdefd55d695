import { Field, ID, ObjectType } from 'type-graphql';
import type { Modality as ModalityName } from '../../languages/event.js';
import type { Value as EngineValue } from '../../values/value.js';
import { Value } from '../value/valueType.js';
import { Evidence } from './evidenceType.js';
import { Modality } from './modality.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What one article says, in its own words and as a value that can be compared.',
})
export class Claim {
  @Field(() => ID)
  id!: string;

  @Field(() => Evidence)
  evidence!: Evidence;

  @Field(() => Value)
  value!: EngineValue;

  @Field(() => Modality)
  modality!: ModalityName;

  @Field(() => String, {
    nullable: true,
    description: 'Who says so, where the article names somebody.',
  })
  attribution!: string | null;

  @Field(() => String, {
    description:
      'The rule that read it, by its documented name; model/openai or model/anthropic where a language model found it.',
  })
  rule!: string;
}
