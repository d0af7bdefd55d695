// Milaan beside its peers on one database: each round drives all of them in turn with each question, so that whatever else
// the machine does falls on all alike. What counts are the ratios within a round.
import { isDeepStrictEqual } from 'node:util';
import { load } from './load.mjs';
import { askOnce, PEERS, startPeer } from './peer.mjs';
import { QUERIES } from './queries.mjs';
import { spread } from './statistics.mjs';

const QUESTIONS = ['q1', 'q2', 'q3'];
const ALL = Object.keys(PEERS);
/** Questions asked for by id in turn. */
const IDS = 200;

/**
 * Starts them, sees that all give the same answers, and times them.
 * @param {import('pg').Client} client
 * @param {string} databaseUrl
 * @param {{ rounds: number, seconds: number, warmUp: number, say: (line: string) => void }} how
 */
export async function comparePeers(client, databaseUrl, { rounds, seconds, warmUp, say }) {
  const { rows } = await client.query(
    `SELECT id FROM "Question" WHERE consensus = 'CONFLICTING' ORDER BY md5(id::text) LIMIT $1`,
    [IDS],
  );
  const bodiesOf = (peer, question) =>
    question === 'q2'
      ? rows.map(({ id }) => ({ query: QUERIES[peer].q2, variables: { id } }))
      : [{ query: QUERIES[peer][question] }];
  const servers = {};
  try {
    for (const peer of ALL) servers[peer] = await startPeer(peer, { DATABASE_URL: databaseUrl });
    for (const question of QUESTIONS) await checkSame(servers, question, bodiesOf);
    say(`Same answers from ${ALL.map((peer) => PEERS[peer].name).join(', ')}.`);
    for (const question of QUESTIONS)
      for (const peer of ALL) await load(servers[peer].url, bodiesOf(peer, question), warmUp);
    const told = [];
    for (let round = 0; round < rounds; round++) {
      for (const question of QUESTIONS) {
        // Whoever is first has the others' leavings in the caches: each is in turn.
        const order = ALL.map((_, at) => ALL[(at + round) % ALL.length]);
        const figures = {};
        for (const peer of order)
          figures[peer] = await load(servers[peer].url, bodiesOf(peer, question), seconds);
        told.push({ round, question, figures });
      }
      say(`Round ${round + 1} of ${rounds} done.`);
    }
    return { rounds: told, ratios: ratiosOf(told) };
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  }
}

async function checkSame(servers, question, bodiesOf) {
  const bodies = Object.fromEntries(ALL.map((peer) => [peer, bodiesOf(peer, question)]));
  for (let at = 0; at < Math.min(20, bodies.bare.length); at++) {
    const limit = await askOnce(servers.bare.url, bodies.bare[at]);
    for (const peer of ALL) {
      const answer = await askOnce(servers[peer].url, bodies[peer][at]);
      if (!isDeepStrictEqual(answer, limit))
        throw new Error(`${PEERS[peer].name} answers ${question} otherwise than the bare server.`);
    }
  }
}

/** By question and peer, how many times the peer's throughput and p99 Milaan's are. */
function ratiosOf(told) {
  const ratios = {};
  for (const question of QUESTIONS) {
    ratios[question] = {};
    for (const peer of ALL.filter((name) => name !== 'milaan')) {
      const each = told
        .filter((one) => one.question === question)
        .map(({ figures }) => [figures.milaan, figures[peer]]);
      ratios[question][peer] = {
        throughput: spread(each.map(([mine, other]) => mine.perSecond / other.perSecond)),
        p99: spread(each.map(([mine, other]) => mine.p99 / other.p99)),
      };
    }
  }
  return ratios;
}
