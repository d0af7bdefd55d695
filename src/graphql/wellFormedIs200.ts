import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './context.js';

/**
 * Answers a request whose document, variables or operation name are at fault with 200 where the answer goes out as
 * `application/json`: by that type a client cannot tell a GraphQL server's 400 from a proxy's (GraphQL over HTTP, 6.4.1).
 * As `application/graphql-response+json` it keeps its 400.
 */
export const wellFormedIs200: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ source, request, response }) => {
      const accept = request.http?.headers.get('accept') ?? '';
      // Without a source there was no document to answer: that request was not well-formed.
      if (source === undefined || accept.includes('application/graphql-response+json')) return;
      if (response.http.status === 400) response.http.status = 200;
    },
  }),
};
