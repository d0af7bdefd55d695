import { Field, InputType } from 'type-graphql';
import { EDTF } from '../scalars.js';

@InputType({ description: 'A text to read.' })
export class ReadInput {
  @Field(() => String, { description: 'At most 200,000 characters (code points).' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'BCP 47; detected where absent.' })
  language?: string | null;

  @Field(() => EDTF, {
    nullable: true,
    description:
      'When the text was published; relative expressions are read from it. Inferred from the text where absent.',
  })
  publishedOn?: string | null;
}
