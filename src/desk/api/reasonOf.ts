import { RequestFailed } from '../../client/createClient';
import type { Say } from '../language/useSay';

/** Why a request failed, for people. */
export const reasonOf = (error: unknown, say: Say): string =>
  error instanceof RequestFailed ? error.message : say('state.unreachable');
