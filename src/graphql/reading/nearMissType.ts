import { Field, Int, ObjectType } from 'type-graphql';
import type { MissReason as MissReasonName } from '../../reading/missReasons.js';
import { MissReason } from './missReason.js';
import { Quote } from './quoteType.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Words that could have told of something and came to nothing.',
})
export class NearMiss {
  @Field(() => Quote, { description: 'The words that came to nothing.' })
  words!: Quote;

  @Field(() => Int, {
    nullable: true,
    description: 'The sentence, counted from 0; null for page furniture, which is in none.',
  })
  sentence!: number | null;

  @Field(() => MissReason, { description: 'Why they did.' })
  reason!: MissReasonName;

  @Field(() => String, {
    nullable: true,
    description:
      'Which words are missing, or which value was dropped, where the reason leaves that open.',
  })
  detail!: string | null;
}
