import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OPEN_RULES } from '../../src/services/fetching/openPage.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';

const SECRET = 'a secret of some length';
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const FETCH =
  'mutation ($url: URL!) { fetchArticle(url: $url) { url title text outlet language publishedOn } }';

describeOnBoth('fetchArticle over HTTP', (open) => {
  let database: Database;
  let web: Server;
  let asked = 0;
  let api: Api;
  let url: string;

  beforeAll(async () => {
    database = await open();
    web = createServer(({ url }, response) => {
      asked++;
      if (url === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('PNG');
      else if (url === '/gone') response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'text/plain' }).end('Two met.');
    });
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(web.address() as AddressInfo).port}/report`;
    const fetching = { ...OPEN_RULES, isBarred: () => false, anyPort: true };
    api = await startApi(database.prisma, { adminToken: SECRET, fetching });
  });
  afterAll(async () => {
    await api?.close();
    web.closeAllConnections();
    web.close();
  });

  const keyOf = async (...scopes: string[]) => {
    const { data } = await api.ask(
      'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }',
      { input: { name: scopes.join(), scopes } },
      bearer(SECRET),
    );
    return bearer(data.createApiKey.secret);
  };

  test.each([[['REVIEW']], [['INGEST']]])(
    'a key of %j gets a draft, and nothing is stored',
    async (scopes) => {
      const { data, errors } = await api.ask(FETCH, { url }, await keyOf(...scopes));
      expect(errors).toBeUndefined();
      expect(data.fetchArticle).toEqual({
        url,
        title: null,
        text: 'Two met.',
        outlet: '127.0.0.1',
        language: null,
        publishedOn: null,
      });
      expect((await api.ask('{ articles { totalCount } }')).data.articles.totalCount).toBe(0);
    },
  );

  test('whoever is not known, and whoever may only read, has nothing got', async () => {
    const before = asked;
    const [anonymous, reader] = [
      await api.ask(FETCH, { url }),
      await api.ask(FETCH, { url }, await keyOf('READ')),
    ];
    expect(anonymous.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(reader.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(asked).toBe(before);
  });

  test('what is wrong is told by code and field; inner addresses are those of every server', async () => {
    const usual = await startApi(database.prisma, { adminToken: SECRET });
    const off = await startApi(database.prisma, { adminToken: SECRET, fetching: null });
    try {
      const refusal = async (server: Api, address: string) => {
        const { errors } = await server.ask(FETCH, { url: address }, bearer(SECRET));
        return [errors?.[0]?.extensions.code, errors?.[0]?.extensions.field];
      };
      expect(await refusal(usual, url)).toEqual(['INNER_ADDRESS', 'url']);
      expect(await refusal(off, url)).toEqual(['FETCHING_OFF', 'url']);
      expect(await refusal(api, new URL('/gone', url).href)).toEqual(['PAGE_UNREACHABLE', 'url']);
      expect(await refusal(api, new URL('/picture', url).href)).toEqual(['PAGE_UNREADABLE', 'url']);
      expect(await refusal(api, 'ftp://example.org/')).toEqual(['INVALID_URL', 'url']);
      expect([usual.logged, off.logged]).toEqual([[], []]);
    } finally {
      await usual.close();
      await off.close();
    }
  });
});
