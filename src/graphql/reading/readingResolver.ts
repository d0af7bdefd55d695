import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { ReadInput } from './readInput.js';
import { Reading } from './readingType.js';

@Resolver()
export class ReadingResolver {
  @Query(() => Reading, { description: 'Reads a text as ingestArticle would, and stores nothing.' })
  read(
    @Arg('input', () => ReadInput) input: ReadInput,
    @Ctx() { useCases }: RequestContext,
  ): Reading {
    return useCases.previewText(input);
  }
}
