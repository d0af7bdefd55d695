import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Need } from '../../services/identity.js';
import type { SessionRecord } from '../../services/sessions.js';
import type { RequestContext } from '../context.js';
import { MOMENT, toldMoment } from '../moment.js';
import { PageArgs } from '../page/pageArgs.js';
import { Session, SessionConnection } from './sessionType.js';

@Resolver(() => Session)
export class SessionResolver {
  @Authorized<Need>('ADMIN')
  @Query(() => SessionConnection, {
    description: 'The sessions that are open, those opened last first. For administrators.',
  })
  async sessions(@Args(() => PageArgs) page: PageArgs, @Ctx() { useCases }: RequestContext) {
    return SessionConnection.of(await useCases.sessionPage(page));
  }

  @Authorized<Need>('ADMIN')
  @Mutation(() => Session, {
    description:
      'Ends a session: the browser has to sign in again, at once and on every server. For administrators.',
  })
  endSession(
    @Arg('id', () => ID, { description: 'The id of the session.' }) id: string,
    @Ctx() { useCases }: RequestContext,
  ): Promise<SessionRecord> {
    return useCases.endSession(id);
  }

  @FieldResolver(() => String, { description: `When it was opened. ${MOMENT}` })
  createdAt(@Root() { createdAt }: SessionRecord): string | null {
    return toldMoment(createdAt);
  }

  @FieldResolver(() => String, { description: `When it ends by itself. ${MOMENT}` })
  expiresAt(@Root() { expiresAt }: SessionRecord): string | null {
    return toldMoment(expiresAt);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `When it was ended before its time; null while it is open. ${MOMENT}`,
  })
  endedAt(@Root() { endedAt }: SessionRecord): string | null {
    return toldMoment(endedAt);
  }
}
