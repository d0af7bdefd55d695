import {
  type DocumentNode,
  type ExecutionArgs,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  subscribe,
  validate,
} from 'graphql';
import { notASubscription } from '../services/errors.js';
import { createFormatError } from './errors/formatError.js';

/** What a caller sends to follow something. */
export interface LiveRequest {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

/** Each event as it goes out. Returning it ends the waiting for more. */
export type LiveStream = AsyncGenerator<FormattedExecutionResult, void, void>;

/** What runs subscriptions, without the web around it. */
export interface Live {
  /** What is to be run, or why it cannot be. */
  prepare(request: LiveRequest): LivePlan | readonly GraphQLError[];
  /** Begins to follow; one result with errors where that is refused. */
  start(args: ExecutionArgs): Promise<LiveStream | FormattedExecutionResult>;
  /** An error in the form that callers are promised. */
  format(error: GraphQLError): GraphQLFormattedError;
}

/** A subscription that is known to be sound. */
export type LivePlan = Pick<
  ExecutionArgs,
  'schema' | 'document' | 'operationName' | 'variableValues'
> & { readonly operation: OperationDefinitionNode };

/** Runs the subscriptions of a schema. Unexpected errors go to `log`, never to the caller. */
export function createLive(
  schema: GraphQLSchema,
  log: (error: unknown) => void = console.error,
): Live {
  const formatError = createFormatError(schema, log);
  const format = (error: GraphQLError): GraphQLFormattedError => formatError(error.toJSON(), error);
  const formatted = ({ errors, ...result }: { errors?: readonly GraphQLError[] | undefined }) => ({
    ...result,
    ...(errors && { errors: errors.map(format) }),
  });
  return {
    format,
    prepare: (request) => prepare(schema, request),
    async start(args) {
      const answer = await subscribe(args);
      if (Symbol.asyncIterator in answer) return told(answer, formatted);
      return formatted({ ...answer, errors: answer.errors?.map(ofVariables) });
    },
  };
}

function prepare(
  schema: GraphQLSchema,
  { query, operationName, variables }: LiveRequest,
): LivePlan | readonly GraphQLError[] {
  if (typeof query !== 'string') return [coded(new GraphQLError('Send a query.'), 'BAD_REQUEST')];
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return [coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')];
  }
  const errors = validate(schema, document);
  if (errors.length) return errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
  const name = typeof operationName === 'string' ? operationName : null;
  const operation = getOperationAST(document, name);
  if (!operation)
    return [
      coded(
        new GraphQLError('The document holds no operation of this name, or several without one.'),
        'OPERATION_RESOLUTION_FAILURE',
      ),
    ];
  if (operation.operation !== 'subscription') {
    const refusal = notASubscription(operation.operation);
    return [new GraphQLError(refusal.message, { originalError: refusal })];
  }
  const variableValues =
    typeof variables === 'object' ? (variables as Record<string, unknown> | null) : null;
  return { schema, document, operation, operationName: name, variableValues };
}

/** The error with a code, by which it is known whose fault it is. */
function coded(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes, source, positions, path, originalError } = error;
  return new GraphQLError(message, {
    ...{ nodes, source, positions, path, originalError },
    extensions: { code },
  });
}

/** A variable that cannot be what its type asks for is the caller's fault. */
const ofVariables = (error: GraphQLError): GraphQLError =>
  error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION ? coded(error, 'BAD_USER_INPUT') : error;

/** The results as they go out. What breaks off is told as the last of them. */
function told(
  results: AsyncGenerator<{ errors?: readonly GraphQLError[] | undefined }, void, void>,
  formatted: (result: { errors?: readonly GraphQLError[] | undefined }) => FormattedExecutionResult,
): LiveStream {
  let hasBroken = false;
  const ended = { done: true, value: undefined } as const;
  return {
    async next() {
      if (hasBroken) return ended;
      try {
        const { done, value } = await results.next();
        return done || !value ? ended : { done: false, value: formatted(value) };
      } catch (error) {
        hasBroken = true;
        const wrapped = new GraphQLError('', { originalError: error as Error });
        return { done: false, value: formatted({ errors: [wrapped] }) };
      }
    },
    async return() {
      // Not a generator: one that waits for its next event would wait for it before it ended.
      await results.return();
      return ended;
    },
    async throw(error) {
      await results.return();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await results.return();
    },
  };
}
