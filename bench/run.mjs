// npm run bench [-- --quick | --brief] [-- --json]
// Milaan beside the bare limit, PostGraphile 5 and graphql-yoga with Pothos and Prisma, on a real PostgreSQL with a generated
// desk of 200,000 claims. Prints ratios, and keeps what a whole run found in bench/results/. `--quick` takes two minutes;
// `--brief`, for CI, takes one round of a small desk and tells nothing but whether all of it still works.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startBenchDatabase } from './lib/benchDatabase.mjs';
import { comparePeers } from './lib/compare.mjs';
import { ratioTable } from './lib/ratioTable.mjs';
import { circumstances, keepResult } from './lib/results.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    brief: { type: 'boolean' },
    json: { type: 'boolean' },
  },
});
const HOW = values.brief
  ? {
      rounds: 1,
      seconds: 1,
      warmUp: 1,
      size: { articles: 1_000, conflicts: 1_000, claims: 10_000 },
    }
  : values.quick
    ? { rounds: 3, seconds: 1.5, warmUp: 1, size: {} }
    : { rounds: 7, seconds: 4, warmUp: 3, size: {} };
const say = (line) => values.json || console.log(line);

if (!existsSync(new URL('./node_modules/postgraphile', import.meta.url))) {
  console.error('What is compared with is not installed: npm --prefix bench ci');
  process.exit(1);
}

const start = performance.now();
const database = await startBenchDatabase(HOW.size);
try {
  say(`A desk to ask, after ${((performance.now() - start) / 1_000).toFixed(0)} s.`);
  const compared = await comparePeers(database.client, database.url, { ...HOW, say });
  for (const line of ratioTable(compared)) say(line);
  const { rows } = await database.client.query('SHOW server_version');
  const result = { ...circumstances(rows[0].server_version), how: HOW, compared };
  if (values.json) console.log(JSON.stringify(result, null, 2));
  else if (!values.quick && !values.brief) say(`\nKept in ${keepResult('peers', result)}.`);
} finally {
  await database.stop();
}
