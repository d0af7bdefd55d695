// What lies in memory at rest and while Q1 is asked by 32 connections, of each peer on PostgreSQL and of Milaan embedded.
import { setTimeout as wait } from 'node:timers/promises';
import { makeEmbeddedDesk } from '../lib/embeddedDesk.mjs';
import { load } from '../lib/load.mjs';
import { PEERS, startPeer } from '../lib/peer.mjs';
import { QUERIES } from '../lib/queries.mjs';
import { mostMemory, residentMemory } from '../lib/residentMemory.mjs';

const GOAL = { rest: 200, load: 350 };
const REST = 2_000;

/** @type {import('../run.mjs').Measure} */
export async function memory({ database, how }) {
  const seconds = how.quick ? 3 : 15;
  const { url } = await database();
  const embedded = await makeEmbeddedDesk();
  try {
    const result = {};
    for (const peer of Object.keys(PEERS))
      result[peer] = await underLoad(peer, { DATABASE_URL: url }, seconds);
    result.embedded = await underLoad('milaan', embedded.settings, seconds);
    const names = { ...PEERS, embedded: { name: 'Milaan, embedded, five articles' } };
    return {
      lines: [
        '',
        `${`Resident memory, MB (goal: ${GOAL.rest} at rest, ${GOAL.load} under Q1)`.padEnd(46)}    at rest   under Q1`,
        ...Object.entries(result).map(
          ([peer, { rest, most }]) =>
            `  ${names[peer].name.padEnd(44)} ${rest.toFixed(0).padStart(10)} ${most.toFixed(0).padStart(10)}`,
        ),
      ],
      result,
    };
  } finally {
    embedded.remove();
  }
}

async function underLoad(peer, settings, seconds) {
  const server = await startPeer(peer, settings);
  try {
    await wait(REST);
    const rest = residentMemory(server.pid);
    const most = await mostMemory(server.pid, () =>
      load(server.url, [{ query: QUERIES[peer].q1 }], seconds),
    );
    return { rest, most };
  } finally {
    await server.stop();
  }
}
