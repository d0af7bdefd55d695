import { ModelFailure } from './model.js';

type ErrorType = abstract new (...args: never) => Error;

/** The errors that both SDKs have under the same names. */
export interface SdkErrors {
  readonly APIConnectionTimeoutError: ErrorType;
  readonly APIUserAbortError: ErrorType;
  readonly APIConnectionError: ErrorType;
}

/** What an SDK threw, as a failure that can be logged. */
export function failureOf(error: unknown, sdk: SdkErrors, signal: AbortSignal): ModelFailure {
  const known = failureWithin(error);
  if (known) return known;
  if (
    signal.aborted ||
    error instanceof sdk.APIConnectionTimeoutError ||
    error instanceof sdk.APIUserAbortError
  )
    return new ModelFailure('TIMEOUT');
  const status = (error as { status?: unknown } | null)?.status;
  if (typeof status === 'number') return new ModelFailure(`HTTP_${status}`);
  if (error instanceof sdk.APIConnectionError) return new ModelFailure('UNREACHABLE');
  // JSON that is none, or a connection that broke within the answer.
  return new ModelFailure(
    (error as Error | null)?.name === 'SyntaxError' ? 'MALFORMED' : 'UNREACHABLE',
  );
}

/** An SDK wraps what our own fetch threw. */
function failureWithin(error: unknown): ModelFailure | null {
  for (let one = error; one instanceof Error; one = one.cause)
    if (one instanceof ModelFailure) return one;
  return null;
}
