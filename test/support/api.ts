import type { GraphQLSchema } from 'graphql';
import { createClient } from '../../src/client/createClient.js';
import { createLive } from '../../src/graphql/live.js';
import { createSchema } from '../../src/graphql/schema.js';
import { createGraphQLServer } from '../../src/graphql/server.js';
import { createCors } from '../../src/http/cors.js';
import { type Access, createIdentify } from '../../src/http/identify.js';
import { listen, stopListening } from '../../src/http/listen.js';
import { LIVE_LIMITS, type LiveLimits } from '../../src/http/live/limits.js';
import { createStreams } from '../../src/http/live/streams.js';
import type { Issuer } from '../../src/http/signIn/issuer.js';
import type { OneTimeLink } from '../../src/http/signIn/oneTimeLink.js';
import { createSignIn } from '../../src/http/signIn/signIn.js';
import type { TrustedDocuments } from '../../src/http/trustedDocuments.js';
import { createWebServer } from '../../src/http/webServer.js';
import { createChangeFeed, type Listen } from '../../src/services/changeFeed.js';
import { OPEN_RULES, type OpenRules } from '../../src/services/fetching/openPage.js';
import { createUseCases } from '../../src/services/useCases.js';
import type { PrismaClient } from '../../src/store/generated/client.js';

/** How a test's server differs from the usual. */
export interface ApiOptions extends Partial<Omit<Access, 'issuer'>> {
  readonly issuer?: Issuer;
  readonly link?: OneTimeLink;
  /** Any free one unless told. */
  readonly port?: number;
  readonly graphiqlFolder?: string;
  readonly deskFolder?: string;
  readonly schema?: GraphQLSchema;
  /** How it hears of changes; unless told, it looks for them now and then. */
  readonly listen?: Listen;
  readonly limits?: Partial<LiveLimits>;
  readonly webhooksInner?: boolean;
  /** What pages of the web are got by; null for none. */
  readonly fetching?: OpenRules | null;
  readonly documents?: TrustedDocuments;
  readonly corsOrigins?: readonly string[];
}

/** Starts the real web server on a free port of this machine, over the given database. */
export async function startApi(prisma: PrismaClient, options: ApiOptions = {}) {
  const logged: unknown[] = [];
  const log = (error: unknown) => void logged.push(error);
  const schema = options.schema ?? createSchema();
  const graphql = createGraphQLServer(log, schema);
  await graphql.start();
  const feed = createChangeFeed(prisma, options.listen ?? (async () => async () => {}), log);
  const useCases = createUseCases(
    prisma,
    null,
    feed,
    { allowInner: options.webhooksInner ?? false, wake: () => {} },
    options.fetching === undefined ? OPEN_RULES : options.fetching,
  );
  const { adminToken = null, reading = 'open', publicUrl = null } = options;
  const access = { adminToken, reading, publicUrl, corsOrigins: options.corsOrigins ?? [] };
  const endpoint = {
    useCases,
    identify: createIdentify({ ...access, issuer: options.issuer?.identify ?? null }, useCases),
    signIn: createSignIn({
      useCases,
      publicUrl,
      issuer: options.issuer ?? null,
      link: options.link ?? null,
      log,
    }),
    documents: options.documents ?? null,
    log,
  };
  const limits = { ...LIVE_LIMITS, ...options.limits };
  const streams = createStreams({
    ...endpoint,
    ...access,
    live: createLive(schema, log),
    limits,
  });
  const server = createWebServer({
    ...endpoint,
    graphql,
    streams,
    cors: createCors(access.corsOrigins),
    graphiqlFolder: options.graphiqlFolder ?? '/nowhere',
    deskFolder: options.deskFolder ?? '/nowhere',
    ping: () => prisma.$queryRaw`SELECT 1`,
  });
  const url = await listen(server, '127.0.0.1', options.port ?? 0);
  return {
    url,
    /** What the server noted as unexpected. */
    logged,
    client: (token?: string) =>
      createClient(`${url}/graphql`, token === undefined ? {} : { token }),
    /** Sends a query as plain text, for what no typed client would send. */
    ask: async (query: string, variables?: unknown, headers: Record<string, string> = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Answer) };
    },
    close: async () => {
      await streams.close();
      await stopListening(server);
      await graphql.stop();
      await feed.close();
    },
  };
}

export type Api = Awaited<ReturnType<typeof startApi>>;

interface Answer {
  // Tests say themselves what they expect to find.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly data?: any;
  readonly errors?: readonly {
    message: string;
    path?: unknown;
    extensions: { code: string; field?: string };
  }[];
}
