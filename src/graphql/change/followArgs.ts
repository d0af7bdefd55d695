import { ArgsType, Field } from 'type-graphql';
import type { ChangeRecord, FollowRequest } from '../../services/followChanges.js';
import type { RequestContext } from '../context.js';
import { ChangeKind } from './changeKind.js';

/** From where on to follow, and what. */
@ArgsType()
export class FollowArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'A cursor: of an event, or `changeCursor`. All that came after it is told first; what is to come follows without a gap. Left out: what is to come. Changes are kept for 30 days.',
  })
  after?: string | null;

  @Field(() => [ChangeKind], { nullable: true, description: 'Events of these kinds alone.' })
  kinds?: ChangeRecord['kind'][] | null;
}

/** What a caller follows: a browser that comes back says in a header where it stopped, and repeats its first request. */
export const followRequest = <Filter>(
  { after, kinds, filter }: FollowRequest<Filter>,
  { stream }: RequestContext,
): FollowRequest<Filter> => ({ after: stream?.lastEventId ?? after, kinds, filter });
