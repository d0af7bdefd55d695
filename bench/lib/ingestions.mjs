// Ingests articles one after the other and notes where the time goes.
import { subscribe } from 'node:diagnostics_channel';

const STAGES = ['read', 'recorded', 'gathered', 'compared', 'stored'];

/** Hears of stages and of statements; `ingest` gives what one article cost, in milliseconds by stage. */
export function ingestionsOf(client, ingestArticle, prisma) {
  let reached = {};
  let sql = { statements: 0, milliseconds: 0 };
  subscribe('milaan.ingest', ({ stage }) => {
    reached[stage] = performance.now();
  });
  listen(client, (milliseconds) => {
    sql.statements++;
    sql.milliseconds += milliseconds;
  });
  return async (article) => {
    reached = {};
    sql = { statements: 0, milliseconds: 0 };
    const start = performance.now();
    await ingestArticle(prisma, article);
    const end = performance.now();
    const cost = { all: end - start, sql: sql.milliseconds, statements: sql.statements };
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

/** Tells what each statement took within PGlite, whether in a transaction or not. */
function listen(client, heard) {
  const timed =
    (target, query) =>
    async (...args) => {
      const start = performance.now();
      try {
        return await query.apply(target, args);
      } finally {
        heard(performance.now() - start);
      }
    };
  const { transaction, query } = client;
  client.query = timed(client, query);
  client.transaction = (work) =>
    transaction.call(client, (tx) =>
      work(
        new Proxy(tx, {
          get: (target, name) =>
            name === 'query' ? timed(target, target.query) : Reflect.get(target, name),
        }),
      ),
    );
}
