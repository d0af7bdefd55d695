import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { FetchedArticle as Fetched } from '../../services/fetching/fetchArticle.js';
import type { Need } from '../../services/identity.js';
import type { RequestContext } from '../context.js';
import { WebAddress } from '../scalars.js';
import { FetchedArticle } from './fetchedArticle.js';

@Resolver()
export class FetchArticleResolver {
  @Authorized<Need>('EDITOR', 'INGEST')
  @Mutation(() => FetchedArticle, {
    description:
      'Gets a page of the public web and finds the article in it, to be looked at and sent in by ingestArticle. Stores nothing. For editors, and for keys that may send in; a server may be told to get no pages.',
  })
  fetchArticle(
    @Arg('url', () => WebAddress, {
      description: 'The address of the page: http or https, on their own ports.',
    })
    url: string,
    @Ctx() { useCases }: RequestContext,
  ): Promise<Fetched> {
    return useCases.fetchArticle(url);
  }
}
