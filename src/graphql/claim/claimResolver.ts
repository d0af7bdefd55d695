import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ArticleRecord } from '../../services/lookUpArticles.js';
import type { ClaimRecord } from '../../services/lookUpClaims.js';
import { Article } from '../article/articleType.js';
import type { RequestContext } from '../context.js';
import { Claim } from './claimType.js';

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => Article, {
    nullable: true,
    description: 'Null for a claim that query read returned: nothing is stored.',
  })
  article(
    @Root() { revisionId }: ClaimRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ArticleRecord | null> | null {
    return revisionId === null ? null : loaders.articleOfRevision.load(revisionId);
  }
}
