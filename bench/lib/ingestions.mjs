// Ingests articles one after the other and notes where the time goes.
import { subscribe } from 'node:diagnostics_channel';

const STAGES = ['read', 'recorded', 'gathered', 'compared', 'stored'];

/**
 * Hears of stages and of statements; `ingest` gives what one article cost, in milliseconds by stage.
 * @param {(heard: (milliseconds: number, isStatement: boolean) => void) => void} listen has every statement told
 */
export function ingestionsOf(listen, ingestArticle, prisma) {
  let reached = {};
  let sql = { statements: 0, milliseconds: 0 };
  subscribe('milaan.ingest', ({ stage }) => {
    reached[stage] = performance.now();
  });
  listen((milliseconds, isStatement) => {
    if (isStatement) sql.statements++;
    sql.milliseconds += milliseconds;
  });
  return async (article) => {
    reached = {};
    sql = { statements: 0, milliseconds: 0 };
    const start = performance.now();
    const idle = process.cpuUsage();
    await ingestArticle(prisma, article);
    const { user, system } = process.cpuUsage(idle);
    const end = performance.now();
    const cost = {
      all: end - start,
      cpu: (user + system) / 1_000,
      sql: sql.milliseconds,
      statements: sql.statements,
    };
    let before = start;
    for (const stage of STAGES) {
      const at = reached[stage] ?? before;
      cost[stage] = at - before;
      before = at;
    }
    cost.stored += end - before;
    return cost;
  };
}

/** The messages that run a statement: one that is bound to its parameters, or a simple query. */
const RUNS = ['B', 'Q'].map((letter) => letter.charCodeAt(0));

/** Tells what each statement took, from its sending to its answer. `pg`: the library that the server uses. */
export function listenToPostgreSQL({ Client }, heard) {
  const query = Client.prototype.query;
  Client.prototype.query = function told(...args) {
    const start = performance.now();
    const answer = query.apply(this, args);
    const hear = () => heard(performance.now() - start, true);
    answer?.then?.(hear, hear);
    return answer;
  };
}

/** Tells what each message took within PGlite, and whether it was a statement: others parse one or end it. */
export function listenToPGlite(client, heard) {
  const exec = client.execProtocolRawSync;
  client.execProtocolRawSync = (message) => {
    const start = performance.now();
    try {
      return exec.call(client, message);
    } finally {
      heard(performance.now() - start, RUNS.includes(message[0]));
    }
  };
}
