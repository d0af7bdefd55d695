import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { ErrorCode, MilaanError } from '../services/errors.js';
import type { RequestContext } from './context.js';
import { guardOperation } from './guardOperation.js';

/** Refuses what the caller may not ask as a whole, with the HTTP status that says so. */
export const guarded: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, document, operation }) => {
      // Apollo refuses a document without the operation that was asked for.
      if (!operation) return;
      try {
        guardOperation(contextValue, document, operation);
      } catch (error) {
        throw error instanceof MilaanError ? withStatus(error) : error;
      }
    },
  }),
};

const withStatus = (error: MilaanError): GraphQLError =>
  new GraphQLError(error.message, {
    originalError: error,
    extensions: { http: { status: error.code === ErrorCode.FORBIDDEN ? 403 : 401 } },
  });
