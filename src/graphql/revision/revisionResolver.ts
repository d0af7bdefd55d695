import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ArticleRecord } from '../../services/lookUpArticles.js';
import type { RevisionRecord } from '../../services/lookUpRevisions.js';
import type { Quoted } from '../../text/paragraph.js';
import { Article } from '../article/articleType.js';
import type { RequestContext } from '../context.js';
import { Quote } from '../reading/quoteType.js';
import { Related } from '../tree/related.js';
import { Revision } from './revisionType.js';

@Resolver(() => Article)
export class ArticleTextResolver {
  @Related(() => [Revision], { description: 'All that it said so far, the latest first.' })
  revisions!: RevisionRecord[];

  @FieldResolver(() => [Quote], {
    description:
      'The lines of its text that are page furniture (author boxes, lists of other texts, captions), in their order: nothing is read there.',
  })
  async furniture(
    @Root() article: ArticleRecord,
    @Ctx() { loaders, useCases }: RequestContext,
  ): Promise<Quoted[]> {
    return useCases.furniture(await loaders.text.load(article.revisionId), article.language);
  }
}

@Resolver(() => Revision)
export class RevisionResolver {
  @FieldResolver(() => String, { description: 'The text as it was stored then.' })
  text(
    @Root() { text, id }: RevisionRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string> | string {
    return text ?? loaders.text.load(id);
  }

  @FieldResolver(() => String, {
    description: 'When it was stored. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z.',
  })
  createdAt(@Root() { createdAt }: RevisionRecord): string {
    return createdAt.toISOString();
  }
}
