// From the start of the process to its first answer, with the database already there, and what then lies in memory.
import { setTimeout as wait } from 'node:timers/promises';
import { makeEmbeddedDesk } from '../lib/embeddedDesk.mjs';
import { askOnce, startPeer } from '../lib/peer.mjs';
import { residentMemory } from '../lib/residentMemory.mjs';
import { spread } from '../lib/statistics.mjs';

const GOAL = { milliseconds: 1_500, megabytes: 200 };
const STARTS = 7;
const QUERY = {
  query: '{ conflicts { nodes { summary question { answers { value { text } } } } } }',
};
/** Milliseconds after which a server is at rest. */
const REST = 2_000;

/** @type {import('../run.mjs').Measure} */
export async function coldStart({ database, how }) {
  const embedded = await makeEmbeddedDesk();
  try {
    const result = {
      embedded: await starts(embedded.settings, how),
      postgresql: await starts({ DATABASE_URL: (await database()).url }, how),
    };
    const line = (name, { milliseconds, megabytes }) =>
      `  ${name.padEnd(40)} ${milliseconds.median.toFixed(0).padStart(6)} ms (${milliseconds.least.toFixed(0)} to ${milliseconds.greatest.toFixed(0)})  ${megabytes.median.toFixed(0).padStart(5)} MB at rest`;
    return {
      lines: [
        '',
        `Cold start to the first answer (goal: embedded ${GOAL.milliseconds} ms, ${GOAL.megabytes} MB)`,
        line('embedded, five articles', result.embedded),
        line('PostgreSQL, 20,000 articles', result.postgresql),
      ],
      result,
    };
  } finally {
    embedded.remove();
  }
}

async function starts(settings, { quick }) {
  const [milliseconds, megabytes] = [[], []];
  for (let run = 0; run < (quick ? 2 : STARTS); run++) {
    const start = performance.now();
    const server = await startPeer('milaan', settings);
    await askOnce(server.url, QUERY);
    milliseconds.push(performance.now() - start);
    await wait(REST);
    megabytes.push(residentMemory(server.pid));
    await server.stop();
  }
  return { milliseconds: spread(milliseconds), megabytes: spread(megabytes) };
}
