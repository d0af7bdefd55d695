// Articles of 3,000 characters sent in one after the other over HTTP, on both databases: on PostgreSQL beside 200,000 claims.

import { askOnce, startPeer } from '../lib/peer.mjs';
import { reports } from '../lib/reports.mjs';
import { quantile } from '../lib/statistics.mjs';

const INGEST =
  'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created article { id } } }';
const [BEFORE, MEASURED] = [30, 100];

/** @type {import('../run.mjs').Measure} */
export async function ingest({ database, how }) {
  const result = {
    embedded: await oneByOne({ DATABASE_URL: 'memory:' }, how),
    postgresql: await oneByOne({ DATABASE_URL: (await database()).url }, how),
  };
  const line = (name, { median, p95 }) =>
    `  ${name.padEnd(44)} ${median.toFixed(1).padStart(10)} ${p95.toFixed(1).padStart(10)}`;
  return {
    lines: [
      '',
      `${'An article sent in, ms'.padEnd(46)}     median        p95`,
      line('embedded, 30 articles stored', result.embedded),
      line('PostgreSQL, 20,000 articles stored', result.postgresql),
    ],
    result,
  };
}

async function oneByOne(settings, { quick }) {
  const server = await startPeer('milaan', settings);
  const articles = reports(7);
  try {
    const times = [];
    for (let at = 0; at < (quick ? 30 : BEFORE + MEASURED); at++) {
      const { value: input } = articles.next();
      const start = performance.now();
      await askOnce(server.url, { query: INGEST, variables: { input } });
      times.push(performance.now() - start);
    }
    const measured = times.slice(quick ? 10 : BEFORE);
    return { median: quantile(measured, 0.5), p95: quantile(measured, 0.95) };
  } finally {
    await server.stop();
  }
}
