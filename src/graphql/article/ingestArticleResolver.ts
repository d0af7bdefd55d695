import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Need } from '../../services/identity.js';
import type { ClaimRecord } from '../../services/lookUpClaims.js';
import type { Selection } from '../../services/lookUpRelated.js';
import { Claim } from '../claim/claimType.js';
import type { RequestContext } from '../context.js';
import { createLoaders } from '../loaders.js';
import { Asked } from '../tree/asked.js';
import { IngestArticleInput } from './ingestArticleInput.js';
import { IngestArticlePayload } from './ingestArticlePayload.js';

@Resolver(() => IngestArticlePayload)
export class IngestArticleResolver {
  @Authorized<Need>('ADMIN', 'INGEST')
  @Mutation(() => IngestArticlePayload, {
    description:
      'Stores an article, reads its claims, and compares them with what other articles say.',
  })
  async ingestArticle(
    @Arg('input', () => IngestArticleInput, {
      description: 'The article, and what is known of it.',
    })
    input: IngestArticleInput,
    @Ctx() context: RequestContext,
  ): Promise<IngestArticlePayload> {
    const { articleId, created, conflictIds } = await context.useCases.ingestArticle(input);
    // What an earlier mutation of the same request has read is out of date.
    context.loaders = createLoaders(context.useCases);
    const [article, conflicts] = await Promise.all([
      context.loaders.article.load(articleId),
      context.useCases.rows('Conflict', conflictIds),
    ]);
    if (!article) throw new Error(`article ${articleId} is not there after it was stored`);
    return { article, created, conflicts: conflicts.filter((conflict) => conflict !== null) };
  }

  @FieldResolver(() => [Claim], { description: 'What the article says, in the order of its text.' })
  claims(
    @Root() { article }: IngestArticlePayload,
    @Asked() asked: Selection,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ClaimRecord[]> | ClaimRecord[] {
    return loaders.follow('Article', 'claims', article, () => asked);
  }
}
