import { RequestFailed } from '../../client/createClient';
import type { Say } from '../language/useSay';
import { safeText } from '../text/safeText';

/** Why a request failed, for people. */
export const reasonOf = (error: unknown, say: Say): string =>
  error instanceof RequestFailed ? safeText(error.message) : say('state.unreachable');
