import { FieldResolver, Resolver, Root } from 'type-graphql';
import { extentOf, type Extent as ValueExtent } from '../../values/extent.js';
import { printValue } from '../../values/print.js';
import type { Value as EngineValue } from '../../values/value.js';
import { displayLanguage, LanguageArg } from '../displayLanguage.js';
import { Extent } from './extentType.js';
import { Value } from './valueType.js';
// The types that implement Value are known to the schema once they are loaded.
import './valueTypes.js';

@Resolver(() => Value)
export class ValueResolver {
  @FieldResolver(() => String, {
    description: 'The value in words, in English (en) or Hindi (hi).',
  })
  text(@Root() value: EngineValue, @LanguageArg() language: string | null): string {
    return printValue(value, displayLanguage(language));
  }

  @FieldResolver(() => Extent, {
    nullable: true,
    description:
      'What it allows, as a stretch of an axis on which values can be drawn; null for a value that lies on none.',
  })
  extent(@Root() value: EngineValue): ValueExtent | null {
    return extentOf(value);
  }
}
