import { Field, ID, ObjectType } from 'type-graphql';
import type { Value as EngineValue } from '../../values/value.js';
import { Value } from '../value/valueType.js';

@ObjectType({ simpleResolvers: true, description: 'One distinct value, and who gives it.' })
export class Answer {
  @Field(() => ID)
  id!: string;

  @Field(() => Value)
  value!: EngineValue;
}
