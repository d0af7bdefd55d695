// PostGraphile 5 as its documentation has it run in production, over the views of postgraphile.sql. Its pool and its names
// of prepared statements are its own defaults.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { makeV4Preset } from 'postgraphile/presets/v4';
import { extendSchema } from 'postgraphile/utils';
import { listenAndTell } from './listenAndTell.mjs';

// The one thing that it takes from Node 22 and that Node 20 lacks.
Promise.withResolvers ??= () => {
  const deferred = {};
  deferred.promise = new Promise((resolve, reject) => Object.assign(deferred, { resolve, reject }));
  return deferred;
};

const { DATABASE_URL: connectionString } = process.env;
const client = new pg.Client({ connectionString });
await client.connect();
await client.query(readFileSync(new URL('./postgraphile.sql', import.meta.url), 'utf8'));
await client.end();

// Objects within a row cost no statement and no step of their own: their plans are the row's.
const same = ($row) => $row;
const column = (name) => ($row) => $row.get(name);
const nested = extendSchema({
  typeDefs: `
    type Evidence { exact: String! prefix: String! suffix: String! start: Int! end: Int! }
    type TimeValue { edtf: String! }
    extend type Claim { evidence: Evidence! value: TimeValue! }
    extend type Answer { value: TimeValue! }
  `,
  objects: {
    Claim: { plans: { evidence: same, value: same } },
    Answer: { plans: { value: same } },
    Evidence: {
      plans: Object.fromEntries(
        ['exact', 'prefix', 'suffix', 'start', 'end'].map((name) => [name, column(name)]),
      ),
    },
    TimeValue: { plans: { edtf: column('edtf') } },
  },
});

const service = postgraphile({
  extends: [
    makeV4Preset({ simpleCollections: 'both', disableDefaultMutations: true, graphiql: false }),
  ],
  plugins: [nested],
  pgServices: [makePgService({ connectionString, schemas: ['bench'] })],
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', watch: false, websockets: false, outputDataAsString: true },
});
const server = createServer();
server.on('error', console.error);
await service.createServ(grafserv).addTo(server);
listenAndTell(server);
