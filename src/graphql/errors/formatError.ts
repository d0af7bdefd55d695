import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { ErrorCode, MilaanError } from '../../services/errors.js';
import { describeRefusal } from './describeRefusal.js';
import { inputPath } from './inputPath.js';

// What the caller did, by Apollo's account; all else is the server's fault.
const REFUSALS: ReadonlySet<unknown> = new Set(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);
const CALLERS: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Puts every error into the form that callers are promised: a code that stays, the field, a sentence. */
export const createFormatError =
  (schema: GraphQLSchema, log: (error: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const told = (code: unknown, field: string | null, message: string): GraphQLFormattedError => ({
      message,
      ...place,
      extensions: { code, ...(field !== null && { field }) },
    });

    const own = ownError(error);
    // What fails while it is resolved knows its field; what a scalar refuses before that does not.
    if (own)
      return told(
        own.code,
        own.field ?? (error instanceof GraphQLError && !error.path ? inputPath(error) : null),
        own.message,
      );

    const code = formatted.extensions?.code;
    if (REFUSALS.has(code) && error instanceof GraphQLError) {
      const refusal = describeRefusal(error, schema);
      return told(refusal.code ?? code, refusal.field, refusal.message);
    }
    if (CALLERS.has(code)) return told(code, null, formatted.message);
    if (isRefusedByApollo(error)) return told('BAD_REQUEST', null, formatted.message);

    log(unwrapResolverError(error));
    return told(
      ErrorCode.INTERNAL_SERVER_ERROR,
      null,
      'Something went wrong in the server, and was noted in its log.',
    );
  };

/** Whether Apollo itself refuses the request without a code for it: a hash that is not its query's. */
const isRefusedByApollo = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  !error.originalError &&
  (error.extensions.http as { status?: number } | undefined)?.status === 400;

/** Ours, however deep graphql-js and Apollo have wrapped it. */
function ownError(error: unknown): MilaanError | null {
  if (error instanceof MilaanError) return error;
  return error instanceof GraphQLError && error.originalError
    ? ownError(error.originalError)
    : null;
}
