import { FieldResolver, Resolver, Root } from 'type-graphql';
import { printValue } from '../../values/print.js';
import type { Value as EngineValue } from '../../values/value.js';
import { displayLanguage, LanguageArg } from '../displayLanguage.js';
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
}
