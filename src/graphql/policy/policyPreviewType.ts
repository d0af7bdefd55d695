import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PolicyPreview as Preview } from '../../services/previewPolicy.js';
import type { Value as EngineValue, Relation as RelationName } from '../../values/value.js';
import { Relation } from '../comparison/relation.js';
import { Value } from '../value/valueType.js';

/** What other policies make of a question. */
export type EffectRecord = Preview['effects'][number];

@ObjectType({
  simpleResolvers: true,
  description: 'Two answers that contradict each other under one of two policies alone.',
})
export class PolicyPair {
  @Field(() => Value, { description: 'One of them.' })
  left!: EngineValue;

  @Field(() => Value, { description: 'The other.' })
  right!: EngineValue;

  @Field(() => Relation, { description: 'How they lie by the policy that stands.' })
  before!: RelationName;

  @Field(() => Relation, { description: 'How they would lie.' })
  after!: RelationName;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A question that would be in conflict, or would be no more.',
})
export class PolicyEffect {
  @Field(() => [PolicyPair], { description: 'The answers that make the difference.' })
  pairs!: EffectRecord['pairs'][number][];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What another policy would come to. Nothing of it is stored.',
})
export class PolicyPreview {
  @Field(() => [PolicyEffect], { description: 'The conflicts that would appear.' })
  appear!: EffectRecord[];

  @Field(() => [PolicyEffect], { description: 'The conflicts that would disappear.' })
  disappear!: EffectRecord[];

  @Field(() => Int, {
    description:
      'How many questions were compared: those for dates, lengths of time and figures that have several answers.',
  })
  examined!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Where the next request begins: send it as `after`. Null where none is left.',
  })
  next!: string | null;
}
