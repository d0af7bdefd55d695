import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'What an entity is called in a language.' })
export class EntityName {
  @Field(() => String, {
    description: "BCP 47, with the script where it is not the language's own: hi, en, hi-Latn.",
  })
  language!: string;

  @Field(() => String, { description: 'The name as it is written.' })
  name!: string;
}
