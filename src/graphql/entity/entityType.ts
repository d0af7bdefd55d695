import { Field, ObjectType } from 'type-graphql';
import type { EntityType as EntityTypeName } from '../../values/value.js';
import { EntityType } from './entityTypeName.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'A person, place, body, office or recurring event, under all its names and spellings in all scripts.',
})
export class Entity {
  @Field(() => EntityType, { description: 'What sort of thing it is.' })
  type!: EntityTypeName;

  @Field(() => String, {
    nullable: true,
    description: 'Its item in Wikidata, such as Q649; null where it is not known.',
  })
  wikidataId!: string | null;
}
