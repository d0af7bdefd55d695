// npm run bench [-- peers cold-start memory fan-out ingest load reading desk] [-- --quick | --brief] [-- --json]
// Milaan beside the bare limit, PostGraphile 5 and graphql-yoga with Pothos and Prisma, on a real PostgreSQL with a generated
// desk of 200,000 claims; then what else ought to be quick. All of it unless told. `--quick` prints the ratios to the peers
// in two minutes; `--brief`, for CI, does so in one round on a small desk, which tells little more than that it works.
// A run that is neither is kept in bench/results/.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startBenchDatabase } from './lib/benchDatabase.mjs';
import { circumstances, keepResult } from './lib/results.mjs';
import { coldStart } from './measures/coldStart.mjs';
import { desk } from './measures/desk.mjs';
import { fanOut } from './measures/fanOut.mjs';
import { ingest } from './measures/ingest.mjs';
import { load } from './measures/load.mjs';
import { memory } from './measures/memory.mjs';
import { peers } from './measures/peers.mjs';
import { reading } from './measures/reading.mjs';

/**
 * Measures one thing, and gives the lines that tell of it and all that was found.
 * @callback Measure
 * @param {{ database: () => Promise<{ url: string, client: import('pg').Client }>, how: typeof WHOLE, say: (line: string) => void }} context
 * @returns {Promise<{ lines: string[], result: unknown }>}
 */

/** @type {Record<string, Measure>} */
const MEASURES = {
  peers,
  'cold-start': coldStart,
  memory,
  'fan-out': fanOut,
  ingest,
  load,
  reading,
  desk,
};
const WHOLE = { rounds: 5, seconds: 3, warmUp: 2, quick: false, size: {} };
const QUICK = { rounds: 3, seconds: 1.5, warmUp: 1, quick: true, size: {} };
const SMALL = { articles: 1_000, conflicts: 1_000, claims: 10_000 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean' },
    brief: { type: 'boolean' },
    json: { type: 'boolean' },
  },
});
const isWhole = !values.quick && !values.brief;
const how = isWhole
  ? WHOLE
  : values.quick
    ? QUICK
    : { ...QUICK, rounds: 1, seconds: 1, size: SMALL };
const asked = positionals.length ? positionals : isWhole ? Object.keys(MEASURES) : ['peers'];
const unknown = asked.find((name) => !Object.hasOwn(MEASURES, name));
if (unknown) fail(`${unknown} is none of ${Object.keys(MEASURES).join(', ')}.`);
if (!existsSync(new URL('./node_modules/postgraphile', import.meta.url)))
  fail('What is compared with is not installed: npm --prefix bench ci');

// Whoever stops the benchmark stops its servers: they end with the process, when it ends by itself.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const say = (line) => values.json || console.log(line);
/** Started by the first measure that asks it. */
let started;
const database = () => {
  started ??= startBenchDatabase(how.size);
  return started;
};
const found = {};
try {
  for (const name of asked) {
    const { lines, result } = await MEASURES[name]({ database, how, say });
    for (const line of lines) say(line);
    found[name] = result;
  }
  const { client } = await database();
  const { rows } = await client.query('SHOW server_version');
  const result = { ...circumstances(rows[0].server_version), how, found };
  if (values.json) console.log(JSON.stringify(result, null, 2));
  if (isWhole)
    say(
      `\nKept in ${keepResult(asked.length < Object.keys(MEASURES).length ? asked.join('-') : 'all', result)}.`,
    );
} finally {
  await (await started)?.stop();
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
