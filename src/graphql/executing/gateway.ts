import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  type DocumentNode,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import type { RequestContext } from '../context.js';
import { createPrograms } from './compiledQueries.js';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** What Apollo lets run its queries in its stead: by that door it takes any executor, of one schema too. */
export function createGateway(schema: GraphQLSchema): Gateway {
  return {
    load: async () => ({ executor: createExecutor(schema) }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: async () => {},
  };
}

/**
 * Runs queries as programs where there is one. Whatever goes wrong is told by graphql-js, which then runs the query anew: its errors
 * are what callers are promised, and a query changes nothing.
 */
export function createExecutor(schema: GraphQLSchema): Executor {
  const programOf = createPrograms(schema);
  return async ({ document, queryHash: hash, request, context }) => {
    const { operationName = null, variables = {} } = request;
    const program = await programOf({ document, hash, operationName, variables });
    if (program && accepts(schema, document, operationName, variables)) {
      const result = await program(undefined, context, variables);
      if (!result.errors) return result;
    }
    return execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables,
      operationName,
    });
  };
}

/** Whether the variables are what the operation asks for, by the judgement of graphql-js: graphql-jit is laxer in places. */
function accepts(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions;
  return !definitions?.length || !getVariableValues(schema, definitions, variables).errors;
}
