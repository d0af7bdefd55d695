import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import type { Extractor } from './extracting/extractor.js';
import type { ModelSettings } from './extracting/model.js';
import { writeFirstWords } from './firstWords.js';
import { createLive } from './graphql/live.js';
import { createSchema } from './graphql/schema.js';
import { createGraphQLServer } from './graphql/server.js';
import { createCors } from './http/cors.js';
import { createIdentify } from './http/identify.js';
import { listen, stopListening } from './http/listen.js';
import { LIVE_LIMITS } from './http/live/limits.js';
import { createStreams } from './http/live/streams.js';
import { createIssuer, type OpenIdSettings } from './http/signIn/issuer.js';
import { createOneTimeLink } from './http/signIn/oneTimeLink.js';
import { createSignIn } from './http/signIn/signIn.js';
import { readManifest, type TrustedDocuments } from './http/trustedDocuments.js';
import { createWebServer } from './http/webServer.js';
import { prepareDatabase } from './prepareDatabase.js';
import { createChangeFeed } from './services/changeFeed.js';
import { OPEN_RULES } from './services/fetching/openPage.js';
import { lazily } from './services/lazily.js';
import { lookUpCounts } from './services/lookUpCounts.js';
import { createUseCases } from './services/useCases.js';
import { createDispatcher, type Dispatcher } from './services/webhooks/createDispatcher.js';
import { createSend } from './services/webhooks/send.js';
import { BadSetting, type Settings } from './settings.js';
import { asDatabase } from './store/database.js';
import type { Driver } from './store/driver.js';
import { exposure, issuerSilent, welcome } from './welcome.js';

/** All that the environment says about how this server runs. */
export interface AllSettings {
  readonly settings: Settings;
  readonly model: ModelSettings | null;
  readonly openId: OpenIdSettings | null;
}

/** Starts the server on a database that is being opened, and stops it when the process is told to. */
export async function main(
  { settings, model, openId }: AllSettings,
  opening: Promise<Driver>,
): Promise<void> {
  // Begun while the database opens.
  const beginning = beginGraphQL(settings);
  const database = asDatabase(await opening);
  try {
    const documents = readDocuments(settings);
    await prepareDatabase(database, settings);

    const { schema, graphql } = await beginning;
    const feed = createChangeFeed(database.prisma, database.listen);
    const extract = model && extractorBy(model);
    let dispatcher: Dispatcher | null = null;
    const useCases = createUseCases(
      database.prisma,
      extract,
      feed,
      { allowInner: settings.webhooksInner, wake: () => dispatcher?.wake() },
      settings.fetching ? OPEN_RULES : null,
    );
    const issuer = openId && createIssuer(openId, console.error);
    // Where people sign in at an issuer, nobody needs a link; and what is printed may be kept in a log.
    const link = issuer ? null : createOneTimeLink();
    const { publicUrl } = settings;
    const endpoint = {
      useCases,
      identify: createIdentify({ ...settings, issuer: issuer?.identify ?? null }, useCases),
      signIn: createSignIn({ useCases, publicUrl, issuer, link, log: console.error }),
      documents,
      log: console.error,
    };
    const streams = createStreams({
      ...endpoint,
      ...settings,
      live: createLive(schema),
      limits: LIVE_LIMITS,
    });
    const server = createWebServer({
      ...endpoint,
      graphql,
      streams,
      cors: createCors(settings.corsOrigins),
      graphiqlFolder: fileURLToPath(new URL('./graphiql', import.meta.url)),
      deskFolder: fileURLToPath(new URL('./desk', import.meta.url)),
      ping: () => database.prisma.$queryRaw`SELECT 1`,
    });
    // Whoever asks at once would wait for the counts: they are begun before anybody can.
    const [counts, address] = await Promise.all([
      lookUpCounts(database.prisma),
      listen(server, settings.host, settings.port),
    ]);
    const pages = settings.publicUrl ?? address;
    dispatcher = createDispatcher(
      database.prisma,
      feed,
      createSend(settings.webhooksInner),
      (questionId) => `${pages}/questions/${questionId}`,
    );
    console.log(welcome(address, { ...settings, signInToken: link?.token ?? null }, counts));
    const warning = exposure(settings, issuer !== null);
    if (warning !== null) console.warn(warning);
    issuer?.check().catch((error: unknown) => console.warn(issuerSilent(openId?.issuer, error)));

    await stopSignal();
    await streams.close();
    await stopListening(server);
    await graphql.stop();
    await dispatcher.close();
    await feed.close();
  } finally {
    await database.close();
  }
}

function readDocuments({ trustedDocuments: file }: Settings): TrustedDocuments | null {
  if (file === null) return null;
  try {
    return readManifest(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BadSetting('TRUSTED_DOCUMENTS', file, `${(error as Error).message}.`);
  }
}

/** The API, ready to be asked: all that a first answer takes and the database does not. */
async function beginGraphQL(settings: Settings) {
  const schema = await schemaOf(settings);
  const graphql = createGraphQLServer(console.error, schema);
  await graphql.start();
  writeFirstWords();
  return { schema, graphql };
}

/** What can be asked: the API alone, or as a subgraph, whose library only then is loaded. */
async function schemaOf({ subgraph }: Settings): Promise<GraphQLSchema> {
  const schema = createSchema();
  return subgraph ? (await import('./graphql/federation/subgraph.js')).toSubgraph(schema) : schema;
}

/** What a language model adds to an article; what it takes to ask one is loaded with the first article. */
function extractorBy(model: ModelSettings): Extractor {
  const extractor = lazily(async () =>
    (await import('./extracting/extractor.js')).createExtractor(model, console.warn),
  );
  return async (text, reading) => (await extractor())(text, reading);
}

/** Resolves at the first signal to stop; a second one ends the process at once. */
const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
