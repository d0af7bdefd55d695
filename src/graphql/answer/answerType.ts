import { Field, ID, ObjectType } from 'type-graphql';
import type { Value as EngineValue } from '../../values/value.js';
import { Value } from '../value/valueType.js';

@ObjectType({ simpleResolvers: true, description: 'One distinct value, and who gives it.' })
export class Answer {
  @Field(() => ID, { description: 'Opaque; it stays for as long as anybody gives this answer.' })
  id!: string;

  @Field(() => Value, { description: 'What is answered.' })
  value!: EngineValue;
}
