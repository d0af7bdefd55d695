import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Need } from '../../services/identity.js';
import type { RequestContext } from '../context.js';
import { createLoaders } from '../loaders.js';
import { DeleteArticlePayload } from './deleteArticlePayload.js';

@Resolver()
export class DeleteArticleResolver {
  @Authorized<Need>('ADMIN', 'INGEST')
  @Mutation(() => DeleteArticlePayload, {
    description:
      'Deletes an article with all its revisions and compares anew what it told of: afterwards every answer is as if it had never come. Name it by its id or by its externalId.',
  })
  async deleteArticle(
    @Arg('id', () => ID, { nullable: true, description: 'As this API gave it out.' }) id:
      | string
      | null,
    @Arg('externalId', () => String, {
      nullable: true,
      description: "The caller's own name for it.",
    })
    externalId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<DeleteArticlePayload> {
    const deleted = await context.useCases.deleteArticle({ id, externalId });
    // What an earlier mutation of the same request has read is out of date.
    context.loaders = createLoaders(context.useCases);
    const conflicts = await context.useCases.rows('Conflict', deleted.conflictIds);
    return {
      articleId: deleted.articleId,
      externalId: deleted.externalId,
      conflicts: conflicts.filter((conflict) => conflict !== null),
    };
  }
}
