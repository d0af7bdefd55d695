import { Field, InputType } from 'type-graphql';
import { Scope } from './scope.js';

@InputType({ description: 'What a new key is to be.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'Whose it is, 1 to 200 characters: "CMS of the desk".' })
  name!: string;

  @Field(() => [Scope], { description: 'What it may be used for: at least one.' })
  scopes!: (keyof typeof Scope)[];

  @Field(() => String, {
    nullable: true,
    description:
      'When it ends by itself, in ISO 8601 with its offset: 2026-12-31T18:30:00Z. Never where absent.',
  })
  expiresAt?: string | null;
}
