import { Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { type Need, requireIdentity, SCOPES } from '../../services/identity.js';
import type { RequestContext } from '../context.js';
import { toldMoment } from '../moment.js';
import { Viewer } from './viewerType.js';

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, {
    nullable: true,
    description: 'Who asks, and what that one may do; null for one who is not known.',
  })
  viewer(@Ctx() { identity }: RequestContext): Viewer | null {
    return (
      identity && {
        id: identity.id,
        name: identity.name,
        role: identity.role,
        scopes: SCOPES.filter((scope) => identity.scopes.has(scope)),
        signedInUntil: toldMoment(identity.session?.expiresAt ?? null),
      }
    );
  }

  @Authorized<Need>()
  @Mutation(() => Boolean, {
    description:
      'Ends the session of the browser that sends this. False where there is none: a token or a key is not signed in, and stays valid.',
  })
  async signOut(@Ctx() context: RequestContext): Promise<boolean> {
    const { session } = requireIdentity(context);
    if (session) await context.useCases.endSession(session.id);
    return session !== undefined;
  }
}
