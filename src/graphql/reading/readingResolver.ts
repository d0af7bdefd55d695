import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Preview, PreviewDerivation } from '../../services/previewText.js';
import type { RequestContext } from '../context.js';
import { Derivation } from './derivationType.js';
import { ReadInput } from './readInput.js';
import { Reading } from './readingType.js';

@Resolver(() => Reading)
export class ReadingResolver {
  @Query(() => Reading, { description: 'Reads a text as ingestArticle would, and stores nothing.' })
  read(
    @Arg('input', () => ReadInput, { description: 'The text, and what is known of it.' })
    input: ReadInput,
    @Ctx() { useCases }: RequestContext,
  ): Promise<Preview> {
    return useCases.previewText(input);
  }

  @FieldResolver(() => Derivation, {
    nullable: true,
    description:
      'How it was read, for whoever adds a rule: the text is read once more for it. Null for a language that is not read.',
  })
  derivation(@Root() { derive }: Preview): PreviewDerivation | null {
    return derive();
  }
}
