// 1,000 listeners that each follow all conflicts, and one article after another that changes one: how long until the first,
// the middle and the last of them has heard of it, counted from the answer to who sent it.
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { askOnce, startPeer } from '../lib/peer.mjs';
import { mostMemory, residentMemory } from '../lib/residentMemory.mjs';
import { spread } from '../lib/statistics.mjs';

const LISTENERS = 1_000;
const CHANGES = 10;
const FOLLOW =
  'subscription { conflictChanges { kind conflict { id summary question { id text } } } }';
const INGEST =
  'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { conflicts { id } } }';

/** @type {import('../run.mjs').Measure} */
export async function fanOut({ how }) {
  const [listeners, changes] = how.quick ? [200, 3] : [LISTENERS, CHANGES];
  const server = await startPeer('milaan', { DATABASE_URL: 'memory:' });
  try {
    // Each pair is one conflict more: the same visit on two days.
    const tell = (n, day) =>
      askOnce(server.url, {
        query: INGEST,
        variables: {
          input: {
            externalId: `fan-out-${n}-${day}`,
            outlet: `Outlet ${day}`,
            publishedOn: '2025-12-20',
            language: 'en',
            text: `President Vladimir Putin visited ${CITIES[n]} on ${day} December 2025.`,
          },
        },
      });
    const rest = residentMemory(server.pid);
    const heard = [];
    const clients = await listenAll(server.url, listeners, () => heard.push(performance.now()));
    const most = residentMemory(server.pid);
    const times = { first: [], middle: [], last: [] };
    const peak = await mostMemory(server.pid, async () => {
      for (let n = 0; n < changes; n++) {
        await tell(n, 3);
        heard.length = 0;
        const start = performance.now();
        const { ingestArticle } = await tell(n, 5);
        if (ingestArticle.conflicts.length !== 1)
          throw new Error(`The article on ${CITIES[n]} opened no conflict.`);
        await until(() => heard.length >= listeners);
        times.first.push(heard[0] - start);
        times.middle.push(heard[Math.floor(listeners / 2)] - start);
        times.last.push(heard[listeners - 1] - start);
      }
    });
    await Promise.all(clients.map((client) => client.dispose()));
    const result = {
      listeners,
      milliseconds: Object.fromEntries(
        Object.entries(times).map(([key, all]) => [key, spread(all)]),
      ),
      megabytes: { rest, listening: most, telling: peak },
    };
    const { first, middle, last } = result.milliseconds;
    return {
      lines: [
        '',
        `A change told to ${listeners} listeners, ms from when its article is sent`,
        `  first ${first.median.toFixed(0)}, middle ${middle.median.toFixed(0)}, last ${last.median.toFixed(0)} (${last.least.toFixed(0)} to ${last.greatest.toFixed(0)}); memory ${rest.toFixed(0)} MB before, ${most.toFixed(0)} MB with them, ${peak.toFixed(0)} MB at most`,
      ],
      result,
    };
  } finally {
    await server.stop();
  }
}

const CITIES = [
  'Delhi',
  'Moscow',
  'Beijing',
  'Tokyo',
  'Paris',
  'London',
  'Berlin',
  'Rome',
  'Cairo',
  'Dhaka',
];

async function listenAll(url, count, hear) {
  const clients = [];
  while (clients.length < count) {
    // So many at a time as a machine opens without refusing any.
    const some = Array.from({ length: Math.min(50, count - clients.length) }, () =>
      createClient({
        url: `${url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        lazy: false,
        retryAttempts: 0,
      }),
    );
    await Promise.all(
      some.map((client) => new Promise((resolve) => client.on('connected', resolve))),
    );
    for (const client of some)
      client.subscribe({ query: FOLLOW }, { next: hear, error: () => {}, complete: () => {} });
    clients.push(...some);
  }
  // The last subscriptions are on their way when the last sockets are open.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return clients;
}

/** Waits, looking often; a listener that is never told ends the benchmark. */
async function until(reached) {
  const deadline = performance.now() + 30_000;
  while (!reached()) {
    if (performance.now() > deadline) throw new Error('Not all listeners were told within 30 s.');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
