import { Field, ObjectType } from 'type-graphql';
import type { Mention as EngineMention } from '../../reading/reading.js';
import type { ClaimRecord } from '../../services/lookUpClaims.js';
import { Claim } from '../claim/claimType.js';
import { EDTF } from '../scalars.js';
import { Mention } from './mentionType.js';

@ObjectType({ simpleResolvers: true, description: 'What was read from a text.' })
export class Reading {
  @Field(() => String, { description: 'BCP 47; as given, else detected.' })
  language!: string;

  @Field(() => EDTF, {
    nullable: true,
    description:
      'As given, else inferred from the text and marked ~; null where the text does not tell.',
  })
  publishedOn!: string | null;

  @Field(() => [Mention], { description: 'The values that the text names, in its order.' })
  mentions!: readonly EngineMention[];

  @Field(() => [Claim], { description: 'What the text says, in its order.' })
  claims!: readonly ClaimRecord[];
}
