// npm run bench:ingest [-- --claims 100000] [-- --articles 1000] [-- --copied] [-- --postgres] [-- --dist <compiled src>] [-- --json]
// What it costs to read, compare and store an article of 3,000 characters on the embedded database, or on a PostgreSQL that npm
// brings, with 1,000 articles stored and again with 100,000 claims. Articles are invented (lib/reports.mjs), and go through the very service that the
// API calls. `--copied` fills up to the claims with SQL copies of the first articles that lie centuries away: quicker, and
// indexes are as large, but nothing that is compared grows.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildServer } from '../scripts/lib/buildServer.mjs';
import { startEmbeddedPostgres } from '../test/support/embeddedPostgres.mjs';
import { copyFarAway } from './lib/copyFarAway.mjs';
import { ingestionsOf, listenToPGlite, listenToPostgreSQL } from './lib/ingestions.mjs';
import { reports } from './lib/reports.mjs';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    claims: { type: 'string', default: '100000' },
    copied: { type: 'boolean' },
    dist: { type: 'string' },
    json: { type: 'boolean' },
    postgres: { type: 'boolean' },
    samples: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
  },
});
/** What ingesting an article should cost at most, in milliseconds, and how much it may grow. */
const GOAL = { milliseconds: 50, growth: 1.5 };

if (!values.dist) buildServer();
const dist = values.dist
  ? resolve(values.dist)
  : fileURLToPath(new URL('../dist', import.meta.url));
const load = (...path) => import(pathToFileURL(join(dist, ...path)).href);
const { asDatabase } = await load('store', 'database.js');
const { migrate } = await load('store', 'migrate.js');
const { ingestArticle } = await load('services', 'ingestArticle.js');

const { driver, listen, run, stop } = await (values.postgres ? onPostgreSQL() : onPGlite());
const database = asDatabase(driver);
await migrate(database);
const ingest = ingestionsOf(listen, ingestArticle, database.prisma);
const articles = reports(Number(values.seed));
const next = () => articles.next().value;
const say = (line) => values.json || console.log(line);

async function onPGlite() {
  const { openPGliteInMemory } = await load('store', 'pglite.js');
  const driver = await openPGliteInMemory();
  const { client } = driver;
  return {
    driver,
    listen: (heard) => listenToPGlite(client, heard),
    run: async (sql, values) => (await client.query(sql, values)).rows,
    stop: async () => {},
  };
}

async function onPostgreSQL() {
  const { openPostgreSQL } = await load('store', 'postgresql.js');
  const pg = createRequire(join(dist, 'index.js'))('pg');
  const server = await startEmbeddedPostgres(['shared_buffers=512MB', 'max_wal_size=4GB']);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  return {
    driver: await openPostgreSQL(server.url),
    listen: (heard) => listenToPostgreSQL(pg, heard),
    run: async (sql, values) => (await client.query(sql, values)).rows,
    stop: async () => {
      await client.end();
      await server.stop();
    },
  };
}

/** Ingests articles until `enough`, and gives how many a second that was. */
async function loadUntil(enough) {
  const start = performance.now();
  let count = 0;
  while (!(await enough(count))) {
    await ingest(next());
    count++;
  }
  return { count, perSecond: (count * 1_000) / (performance.now() - start) };
}

async function measure() {
  const costs = [];
  for (let at = 0; at < Number(values.samples); at++) costs.push(await ingest(next()));
  const at = (key, share) => {
    const sorted = costs.map((cost) => cost[key]).sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  };
  const keys = Object.keys(costs[0]);
  return {
    articles: await database.prisma.article.count(),
    claims: await database.prisma.claim.count(),
    median: Object.fromEntries(keys.map((key) => [key, at(key, 0.5)])),
    p95: Object.fromEntries(keys.map((key) => [key, at(key, 0.95)])),
  };
}

function print({ articles: stored, claims, median, p95 }) {
  const row = (what, key) =>
    say(
      `  ${what.padEnd(44)} ${median[key].toFixed(1).padStart(8)} ${p95[key].toFixed(1).padStart(8)}`,
    );
  say(
    `\n${stored.toLocaleString('en')} articles, ${claims.toLocaleString('en')} claims`.padEnd(48) +
      '  median      p95',
  );
  row('an article, ms', 'all');
  // What other work on the machine makes slower by little: compare this where it is not alone.
  row('  of all this on the processor', 'cpu');
  row('  reading it', 'read');
  row('  storing what it says', 'recorded');
  row('  finding what it touches', 'gathered');
  row('  comparing', 'compared');
  row('  storing what that comes to', 'stored');
  row('  of all this within the database', 'sql');
  row('statements', 'statements');
}

const first = Number(values.articles);
const loaded = await loadUntil((count) => count >= first);
say(
  `${loaded.count.toLocaleString('en')} articles stored one by one, ${loaded.perSecond.toFixed(1)} a second`,
);
const before = await measure();
print(before);

const claims = Number(values.claims);
const counted = () => database.prisma.claim.count();
if (values.copied) {
  const copies = await copyFarAway(run, claims);
  if (values.postgres) await run('VACUUM ANALYZE');
  say(`\n${copies} copies of all of them, far away`);
} else if ((await counted()) < claims) {
  // Counting costs time too: once in so many articles is enough.
  const bulk = await loadUntil(async (count) => count % 100 === 0 && (await counted()) >= claims);
  say(
    `\n${bulk.count.toLocaleString('en')} more articles stored one by one, ${bulk.perSecond.toFixed(1)} a second`,
  );
}
const after = await measure();
print(after);

const growth = after.median.all / before.median.all;
say(
  `\n${before.median.all.toFixed(1)} ms an article (goal: under ${GOAL.milliseconds}); ${growth.toFixed(2)} times that with ${after.claims.toLocaleString('en')} claims (goal: under ${GOAL.growth})`,
);
if (values.json) console.log(JSON.stringify({ loaded, before, after, growth }, null, 2));
await database.close();
await stop();
