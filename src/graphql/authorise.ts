import type { AuthCheckerFn } from 'type-graphql';
import { type Need, requireIdentity } from '../services/identity.js';
import type { RequestContext } from './context.js';

/** Lets through whoever meets one of the needs of `@Authorized(...)`, which stands on every mutation. */
export const authorise: AuthCheckerFn<RequestContext, Need> = ({ context }, needs) => {
  requireIdentity(context, needs);
  return true;
};
