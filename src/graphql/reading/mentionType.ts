import { Field, ObjectType } from 'type-graphql';
import type { Value as EngineValue } from '../../values/value.js';
import { Evidence } from '../claim/evidenceType.js';
import { Value } from '../value/valueType.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A stretch of text that names a value: a date, a figure, a person, a place.',
})
export class Mention {
  @Field(() => Evidence, { description: 'The words that name it.' })
  evidence!: Evidence;

  @Field(() => Value, { description: 'What they name.' })
  value!: EngineValue;
}
