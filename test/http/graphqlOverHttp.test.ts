import { serverAudits } from 'graphql-http';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';

describeOnBoth('GraphQL over HTTP', (open) => {
  let database: Database;
  let api: Api;

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma);
  });

  afterAll(async () => {
    await api?.close();
  });

  // A GET that any page could have a browser send is refused: it needs a header that no form or image can set.
  const REFUSED =
    /^MAY (allow URL-encoded JSON string \{variables\} parameter in|accept application\/x-www-form-urlencoded formatted) GET/;

  // The suite's own list: what the GraphQL over HTTP specification says a server MUST, SHOULD and MAY do.
  it.each(
    serverAudits({ url: () => `${api.url}/graphql` }).map((audit) => [audit.name, audit] as const),
  )('%s', async (_, audit) => {
    const result = await audit.fn();
    const told = result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`;
    expect(told).toBe(REFUSED.test(audit.name) ? 'notice: Response status code is not 200' : 'ok');
  });
});
