import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';

@Resolver()
export class ChangeCursorResolver {
  @Query(() => String, {
    description:
      'The place behind all changes there are now. Ask for it together with what you show, and follow a subscription `after` it: nothing is missed between the two.',
  })
  changeCursor(@Ctx() { useCases }: RequestContext): Promise<string> {
    return useCases.changeCursor();
  }
}
