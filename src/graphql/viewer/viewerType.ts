import { Field, ID, ObjectType } from 'type-graphql';
import { Scope } from '../apiKey/scope.js';
import { MOMENT } from '../moment.js';
import { Role } from './role.js';

@ObjectType({ simpleResolvers: true, description: 'Whoever asks, as this server knows them.' })
export class Viewer {
  @Field(() => ID, { description: 'The same at every request of the same person or key.' })
  id!: string;

  @Field(() => String, { description: 'The name under which decisions are recorded.' })
  name!: string;

  @Field(() => Role, {
    nullable: true,
    description: 'The highest role held; null for a key with less than a reader has.',
  })
  role!: keyof typeof Role | null;

  @Field(() => [Scope], { description: 'What the caller may do, whatever gave the right to it.' })
  scopes!: (keyof typeof Scope)[];

  @Field(() => String, {
    nullable: true,
    description: `When the browser has to sign in again; null where nobody has signed in. ${MOMENT}`,
  })
  signedInUntil!: string | null;
}
