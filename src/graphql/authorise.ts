import type { AuthCheckerFn } from 'type-graphql';
import { unauthenticated } from '../services/errors.js';
import type { RequestContext } from './context.js';

/** Lets through whoever may write; `@Authorized()` stands on every mutation. */
export const authorise: AuthCheckerFn<RequestContext> = ({ context }) => {
  if (!context.mayWrite) throw unauthenticated();
  return true;
};
