import { FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { entityId } from '../../services/lookUpEntities.js';
import { printValue } from '../../values/print.js';
import type { EntityRef } from '../../values/value.js';
import { displayLanguage, LanguageArg } from '../displayLanguage.js';
import { Entity } from './entityType.js';

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => ID, { description: 'Opaque, and the same in every database.' })
  id(@Root() entity: EntityRef): string {
    return entityId(entity);
  }

  @FieldResolver(() => String, {
    description: 'The usual name; in another language where none is known in this one.',
  })
  name(@Root() entity: EntityRef, @LanguageArg() language: string | null): string {
    return printValue({ kind: 'entity', entity }, displayLanguage(language));
  }
}
