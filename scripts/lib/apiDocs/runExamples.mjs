// Runs examples against the real server in memory, with the seeds loaded, as the administrator of a new installation.
import { fileURLToPath } from 'node:url';
import { parse, subscribe } from 'graphql';
import { normaliser } from './normalise.mjs';

const load = (path) => import(new URL(`../../../dist/${path}`, import.meta.url).href);

/**
 * What each example answered, in the order of the examples. Those that change anything have a database of their own.
 * @param {import('./readExamples.mjs').Example[]} examples
 */
export async function runExamples(examples) {
  const [
    { asDatabase },
    { openPGliteInMemory },
    { migrate },
    { loadSeeds },
    { createSchema },
    { createGraphQLServer },
  ] = await Promise.all(
    [
      'store/database.js',
      'store/pglite.js',
      'store/migrate.js',
      'services/loadSeeds.js',
      'graphql/schema.js',
      'graphql/server.js',
    ].map(load),
  );
  const { createUseCases } = await load('services/useCases.js');
  const { createContext } = await load('graphql/context.js');
  const { identityOf } = await load('services/identity.js');
  const { dispatchOnce } = await load('services/webhooks/dispatcher.js');

  const schema = createSchema();
  const server = createGraphQLServer(console.error, schema);
  await server.start();
  const driver = await openPGliteInMemory();
  const database = asDatabase(driver);
  await migrate(database);
  await loadSeeds(database.prisma, fileURLToPath(new URL('../../../seeds', import.meta.url)));
  const seeded = await driver.client.dumpDataDir('none');

  const answers = [];
  for (const example of examples) {
    const own =
      example.signedIn || example.operations.some(({ type }) => type !== 'query')
        ? asDatabase(await openPGliteInMemory(seeded))
        : null;
    const { prisma } = own ?? database;
    const useCases = createUseCases(prisma, null, undefined, { allowInner: true, wake: () => {} });
    // As the server itself tells whoever reaches it on loopback while no ADMIN_TOKEN is set.
    const identity = example.signedIn
      ? await signIn(useCases)
      : identityOf('local', 'local', 'ADMIN', true);
    const context = () => createContext(useCases, { identity, refusal: null, mayRead: true });
    // What a receiver of webhooks would be sent goes nowhere, and is taken.
    const settle = () =>
      dispatchOnce({
        prisma,
        send: async () => ({ status: 204, error: null }),
        link: (questionId) => `http://localhost:4000/questions/${questionId}`,
        now: () => new Date(),
        random: () => 0,
        signal: new AbortController().signal,
      });
    answers.push(await runExample(example, { server, schema, context, settle }));
    await own?.close();
  }
  await server.stop();
  await database.close();
  return answers;
}

/** Somebody who has signed in in a browser. */
async function signIn(useCases) {
  const who = { identityId: 'meera', name: 'Meera', role: 'ADMIN', lasts: 12 * 3_600_000 };
  return useCases.identifySession(await useCases.openSession(who));
}

async function runExample(
  { file, source, operations, shown },
  { server, schema, context, settle },
) {
  const told = {};
  const ask = async ({ name }, variables) => {
    const { body } = await server.executeOperation(
      { query: source, operationName: name, variables },
      { contextValue: context() },
    );
    // As it would come over HTTP.
    return JSON.parse(JSON.stringify(body.singleResult));
  };
  const sent = (operation) =>
    operation.variables && JSON.parse(filled(file, operation.variables, told));
  let answer;
  let variables;
  let events;
  for (const operation of operations) {
    const own = sent(operation) ?? undefined;
    if (operation.type === 'subscription') {
      events = await subscribe({
        schema,
        document: parse(source),
        operationName: operation.name,
        variableValues: own,
        contextValue: context(),
      });
      if (events.errors) throw new Error(`${file}: ${JSON.stringify(events.errors)}`);
    } else {
      const result = await ask(operation, own);
      if (result.errors && !(operation === shown && file.includes('-refused')))
        throw new Error(`${file}, ${operation.name}: ${JSON.stringify(result.errors)}`);
      if (operation.type === 'mutation') await settle();
      told[operation.name] = result.data;
      if (operation === shown) answer = result;
    }
    if (operation === shown) variables = own;
  }
  if (events) {
    answer = JSON.parse(JSON.stringify((await events.next()).value));
    await events.return();
  }
  const normalise = normaliser();
  return { variables: normalise(variables ?? null), answer: normalise(answer) };
}

/** Variables with what earlier operations answered. */
const filled = (file, variables, told) =>
  variables.replace(/\{\{([\w.]+)\}\}/g, (_, path) => {
    const found = path.split('.').reduce((value, part) => value?.[part], told);
    if (found === undefined || found === null)
      throw new Error(`${file}: {{${path}}} is not there.`);
    return String(found);
  });
