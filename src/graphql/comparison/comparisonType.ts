import { Field, ObjectType } from 'type-graphql';
import type { ComparisonRecord } from '../../services/lookUpQuestions.js';
import { Relation } from './relation.js';

@ObjectType({
  simpleResolvers: true,
  description: 'How two answers to one question lie to each other, and why.',
})
export class Comparison {
  @Field(() => Relation, { description: 'How the left answer lies to the right one.' })
  relation!: ComparisonRecord['relation'];

  @Field(() => String, { description: 'The rule that decided, by its documented name.' })
  rule!: string;
}
