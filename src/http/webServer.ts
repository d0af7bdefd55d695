import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Assets, createAssets } from './assets.js';
import type { Cors } from './cors.js';
import { type Endpoint, serveGraphQL } from './graphqlEndpoint.js';
import { asksForEvents, serveLive } from './live/liveEndpoint.js';
import type { Streams } from './live/streams.js';
import { deskPolicy, graphiqlPolicy } from './pagePolicies.js';
import { sendJson, sendText } from './reply.js';
import type { SignIn } from './signIn/signIn.js';

/** What the web server is made of. */
export interface Web extends Endpoint {
  readonly streams: Streams;
  /** Where the built GraphiQL lies. */
  readonly graphiqlFolder: string;
  /** Lets pages of other sites ask; null where none may. */
  readonly cors: Cors | null;
  /** Where the built review desk lies. */
  readonly deskFolder: string;
  readonly signIn: SignIn;
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

// The desk shows its pages itself, by the address: it is one page to the server.
const DESK_PAGES =
  /^\/$|^\/(questions|articles|compare|stories|entities|outlets|send)(\/[^/]+){0,2}\/?$/;

/** The server of all that has an address. It does not listen yet. */
export function createWebServer(web: Web): Server {
  const graphiql = createAssets(web.graphiqlFolder, 'GraphiQL', graphiqlPolicy);
  const desk = createAssets(web.deskFolder, 'The review desk', deskPolicy);
  const reading = ['GET', 'HEAD'];
  const toGraphiql: Route = {
    methods: reading,
    serve: (_, response) =>
      sendText(response, 302, 'GraphiQL is at /graphiql.', { location: '/graphiql' }),
  };
  const routes: Readonly<Record<string, Route>> = {
    '/graphiql/': toGraphiql,
    '/graphiql': { methods: reading, serve: graphiql.page },
    '/graphql': {
      methods: [...reading, 'POST'],
      serve: (request, response, url) =>
        asksForEvents(request)
          ? serveLive(web.streams, request, response, url.searchParams)
          : serveGraphQL(web, request, response, url.search),
    },
    '/graphql/stream': {
      methods: ['GET', 'POST'],
      serve: (request, response, url) =>
        serveLive(web.streams, request, response, url.searchParams),
    },
    '/sign-in': { methods: ['GET'], serve: web.signIn.signIn },
    '/sign-in/callback': { methods: ['GET'], serve: web.signIn.callback },
    '/sign-out': { methods: ['GET', 'POST'], serve: web.signIn.signOut },
    '/health': { methods: reading, serve: (_, response) => health(web, response) },
  };
  const filesUnder = (root: string, assets: Assets): Route => ({
    methods: reading,
    serve: (request, response, url) =>
      assets.file(url.pathname.slice(root.length), request, response),
  });
  const graphiqlFiles = filesUnder('/graphiql/', graphiql);
  const deskFiles = filesUnder('/desk/', desk);
  const deskPage: Route = { methods: reading, serve: desk.page };
  const routeOf = (path: string): Route | undefined => {
    if (Object.hasOwn(routes, path)) return routes[path];
    if (path.startsWith('/graphiql/')) return graphiqlFiles;
    if (path.startsWith('/desk/')) return deskFiles;
    return DESK_PAGES.test(path) ? deskPage : undefined;
  };

  const server = createServer(async (request, response) => {
    try {
      // Only path and query count: the base stands in for a host that nothing here reads.
      const url = new URL(request.url ?? '/', 'http://localhost');
      if (web.cors && url.pathname.startsWith('/graphql')) {
        web.cors(request, response, () => {});
        if (response.writableEnded) return;
      }
      const route = routeOf(url.pathname);
      if (!route)
        return sendText(
          response,
          404,
          'There is nothing here. The review desk is at /, the API at /graphql, GraphiQL at /graphiql.',
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
  server.on('upgrade', (request, socket, head) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/graphql') web.streams.upgrade(request, socket, head);
    else socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
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
