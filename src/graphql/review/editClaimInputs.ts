import { Field, ID, InputType, Int } from 'type-graphql';
import type { Modality as ModalityName } from '../../languages/event.js';
import { Modality } from '../claim/modality.js';
import { ON_BEHALF } from '../judgement/judgeEntitiesInput.js';

const VALUE =
  'What the words say, in Hindi or English or as EDTF: "5 December", "12 लोग", "Moscow", before, yes. It is read as reports are, from the day on which the article was published.';

@InputType({ description: 'What the words of a claim say.' })
export class CorrectClaimInput {
  @Field(() => ID, { description: 'The claim, by the id of `Claim`.' })
  claimId!: string;

  @Field(() => Int, { description: 'Claim.version as the editor has seen it.' })
  version!: number;

  @Field(() => String, { description: VALUE })
  value!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the record.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: ON_BEHALF })
  by?: string | null;
}

@InputType({ description: 'A claim whose words say no such thing.' })
export class RejectClaimInput {
  @Field(() => ID, { description: 'The claim, by the id of `Claim`.' })
  claimId!: string;

  @Field(() => Int, { description: 'Claim.version as the editor has seen it.' })
  version!: number;

  @Field(() => String, { description: 'Why, for the record.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: ON_BEHALF })
  by?: string | null;
}

@InputType({ description: 'Words of an article that answer a question.' })
export class AddClaimInput {
  @Field(() => ID, { description: 'The article, by the id of `Article`.' })
  articleId!: string;

  @Field(() => Int, { description: 'Where the words begin, in code points of the text.' })
  start!: number;

  @Field(() => Int, { description: 'Where they end: the code point behind the last.' })
  end!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The words themselves: refused where others stand there by now.',
  })
  exact?: string | null;

  @Field(() => ID, { description: 'What they answer, by the id of `Question`.' })
  questionId!: string;

  @Field(() => String, { description: VALUE })
  value!: string;

  @Field(() => Modality, {
    nullable: true,
    description: 'How certain the article puts it; HAPPENED where left out.',
  })
  modality?: ModalityName | null;

  @Field(() => String, { nullable: true, description: 'Why, for the record.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: ON_BEHALF })
  by?: string | null;
}
