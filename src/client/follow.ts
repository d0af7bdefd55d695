import { createClient } from 'graphql-sse';
import { type ClientOptions, type RequestError, RequestFailed } from './createClient.js';
import {
  FollowConflictsDocument,
  type FollowConflictsSubscription,
  type FollowConflictsSubscriptionVariables,
} from './generated/graphql.js';

/** What to follow, and from where on. */
export interface FollowOptions extends FollowConflictsSubscriptionVariables {
  /** Ends it. */
  readonly signal?: AbortSignal;
}

/** A conflict that opened, changed or closed, with the cursor from which to go on. */
export type ConflictChange = FollowConflictsSubscription['conflictChanges'];

// Milliseconds between two attempts to reach a server that is away: doubled each time.
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/**
 * Conflicts as they open, change and close, by server-sent events. A lost connection is taken up again behind the last event,
 * so that none is missed or told twice; whoever keeps the cursor can go on after a restart. Throws RequestFailed where the
 * server refuses.
 */
export async function* followConflicts(
  url: string,
  { token, fetch: send }: ClientOptions,
  { signal, ...variables }: FollowOptions,
): AsyncGenerator<ConflictChange> {
  let after = variables.after;
  let wait = FIRST_WAIT;
  while (!signal?.aborted) {
    const client = createClient({
      url,
      // Its own attempts would begin where the first one did.
      retryAttempts: 0,
      ...(send && { fetchFn: send }),
      ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
    });
    const dispose = (): void => client.dispose();
    signal?.addEventListener('abort', dispose, { once: true });
    try {
      const query = FollowConflictsDocument.toString();
      for await (const { data, errors } of client.iterate<FollowConflictsSubscription>({
        query,
        variables: { ...variables, after },
      })) {
        if (errors || !data)
          throw new RequestFailed(200, (errors ?? []) as readonly RequestError[]);
        after = data.conflictChanges.cursor;
        wait = FIRST_WAIT;
        yield data.conflictChanges;
      }
    } catch (error) {
      if (signal?.aborted) return;
      if (error instanceof RequestFailed) throw error;
    } finally {
      signal?.removeEventListener('abort', dispose);
      client.dispose();
    }
    await pause(wait, signal);
    wait = Math.min(2 * wait, LONGEST_WAIT);
  }
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done, { once: true });
  });
}
