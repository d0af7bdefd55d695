import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createAssets } from './assets.js';
import type { Cors } from './cors.js';
import { type Endpoint, serveGraphQL } from './graphqlEndpoint.js';
import { sendJson, sendText } from './reply.js';

/** What the web server is made of. */
export interface Web extends Endpoint {
  /** Where the built GraphiQL lies. */
  readonly graphiqlFolder: string;
  /** Lets pages of other sites ask; null where none may. */
  readonly cors: Cors | null;
  /** Throws where the database does not answer. */
  readonly ping: () => Promise<unknown>;
  readonly log: (error: unknown) => void;
}

interface Route {
  readonly methods: readonly string[];
  readonly serve: (
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ) => void | Promise<void>;
}

// Milliseconds. Longer than clients and proxies keep an idle connection (a minute), so that they close it: whoever sends
// just as the other side closes is told of a broken connection.
const KEEP_ALIVE = 65_000;

/** The server of all that has an address. It does not listen yet. */
export function createWebServer(web: Web): Server {
  const asset = createAssets(web.graphiqlFolder);
  const reading = ['GET', 'HEAD'];
  const toGraphiql: Route = {
    methods: reading,
    serve: (_, response) =>
      sendText(response, 302, 'GraphiQL is at /graphiql.', { location: '/graphiql' }),
  };
  const routes: Readonly<Record<string, Route>> = {
    '/': toGraphiql,
    '/graphiql/': toGraphiql,
    '/graphiql': {
      methods: reading,
      serve: (request, response) => asset('index.html', request, response),
    },
    '/graphql': {
      methods: [...reading, 'POST'],
      serve: (request, response, url) => serveGraphQL(web, request, response, url.search),
    },
    '/health': { methods: reading, serve: (_, response) => health(web, response) },
  };
  const files: Route = {
    methods: reading,
    serve: (request, response, url) =>
      asset(url.pathname.slice('/graphiql/'.length), request, response),
  };

  const server = createServer(async (request, response) => {
    try {
      // Only path and query count: the base stands in for a host that nothing here reads.
      const url = new URL(request.url ?? '/', 'http://localhost');
      if (web.cors && url.pathname.startsWith('/graphql')) {
        web.cors(request, response, () => {});
        if (response.writableEnded) return;
      }
      const route = Object.hasOwn(routes, url.pathname)
        ? routes[url.pathname]
        : url.pathname.startsWith('/graphiql/')
          ? files
          : undefined;
      if (!route)
        return sendText(
          response,
          404,
          'There is nothing here. The API is at /graphql, GraphiQL at /graphiql.',
        );
      if (!route.methods.includes(request.method ?? '')) {
        return sendText(response, 405, `Send ${route.methods.join(', ')}.`, {
          allow: route.methods.join(', '),
        });
      }
      await route.serve(request, response, url);
    } catch (error) {
      web.log(error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'Something went wrong in the server, and was noted in its log.');
    }
  });
  server.keepAliveTimeout = KEEP_ALIVE;
  return server;
}

async function health(web: Web, response: ServerResponse): Promise<void> {
  const headers = { 'cache-control': 'no-store' };
  try {
    await web.ping();
    sendJson(response, 200, { status: 'ok' }, headers);
  } catch (error) {
    web.log(error);
    sendJson(response, 503, { status: 'database unavailable' }, headers);
  }
}
