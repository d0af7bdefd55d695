import { Field, ObjectType } from 'type-graphql';
import type { NearMiss as EngineNearMiss } from '../../reading/derivation.js';
import type { PreviewDerivation } from '../../services/previewText.js';
import { DerivedSentence } from './derivedSentenceType.js';
import { NearMiss } from './nearMissType.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'How a text was read: which rules made what of which words, and which near misses were dropped and why. For whoever adds a rule; the names of rules may change.',
})
export class Derivation {
  @Field(() => [DerivedSentence], {
    description: 'The sentences of the report, page furniture left out.',
  })
  sentences!: PreviewDerivation['sentences'];

  @Field(() => [NearMiss], { description: 'In the order of the text.' })
  nearMisses!: readonly EngineNearMiss[];
}
