import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from './context.js';
import { createFormatError } from './errors/formatError.js';
import { createGateway } from './executing/gateway.js';
import { writeAnswer } from './executing/writtenAnswers.js';
import { guarded } from './guarded.js';
import { createSchema } from './schema.js';
import { wellFormedIs200 } from './wellFormedIs200.js';

/** The GraphQL server, without the web around it. Unexpected errors go to `log`, never to the caller. */
export function createGraphQLServer(
  log: (error: unknown) => void = console.error,
  schema: GraphQLSchema = createSchema(),
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: createGateway(schema),
    formatError: createFormatError(schema, log),
    introspection: true,
    stringifyResult: writeAnswer,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // The landing page of Apollo loads from a CDN; GraphiQL is served from here.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      // A subgraph would send a gateway its timings.
      ApolloServerPluginInlineTraceDisabled(),
      wellFormedIs200,
      guarded,
    ],
  });
}
