import { createHash } from 'node:crypto';
import { BadManifest, readManifest } from '../../src/http/trustedDocuments.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';

const QUERY = '{ statistics { articles } }';
const ANSWER = { data: { statistics: { articles: 0 } } };
const OTHER = '{ __typename }';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

describeOnBoth('documents', (open) => {
  let database: Database;
  let lax: Api;
  let strict: Api;

  beforeAll(async () => {
    database = await open();
    lax = await startApi(database.prisma);
    const documents = readManifest(JSON.stringify({ [hash(QUERY)]: QUERY, typename: OTHER }));
    strict = await startApi(database.prisma, { documents });
  });

  afterAll(async () => {
    await lax?.close();
    await strict?.close();
  });

  const post = async (api: Api, body: unknown) => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };

  const get = async (api: Api, search: Record<string, string>) => {
    const response = await fetch(`${api.url}/graphql?${new URLSearchParams(search)}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    return { status: response.status, body: await response.json() };
  };

  describe('automatic persisted queries', () => {
    it('are asked for once in full, and by their hash from then on, in a GET too', async () => {
      const extensions = persisted(hash(QUERY));
      const unknown = await post(lax, { extensions });
      expect(unknown.body).toMatchObject({
        errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
      });
      expect(await post(lax, { query: QUERY, extensions })).toEqual({ status: 200, body: ANSWER });
      expect(await post(lax, { extensions })).toEqual({ status: 200, body: ANSWER });
      const search = { extensions: JSON.stringify(extensions) };
      expect(await get(lax, search)).toEqual({ status: 200, body: ANSWER });
    });

    it('are not taken under the hash of another', async () => {
      const sent = { query: QUERY, extensions: persisted(hash(OTHER)) };
      expect((await post(lax, sent)).body).toMatchObject({
        errors: [{ message: expect.stringMatching(/sha/) }],
      });
    });
  });

  describe('a server of trusted documents', () => {
    it.each<[string, object]>([
      ['the id that GraphQL over HTTP writes', { documentId: `sha256:${hash(QUERY)}` }],
      ['the bare hash', { documentId: hash(QUERY) }],
      ["Apollo's extension", { extensions: persisted(hash(QUERY)) }],
      ['the document itself', { query: QUERY }],
      ['an id, whatever query comes with it', { documentId: hash(QUERY), query: OTHER }],
    ])('runs %s', async (_, body) => {
      expect(await post(strict, body)).toEqual({ status: 200, body: ANSWER });
    });

    it('runs one by a GET', async () => {
      expect(await get(strict, { documentId: 'typename' })).toEqual({
        status: 200,
        body: { data: { __typename: 'Query' } },
      });
    });

    it.each<[string, object]>([
      ['another document', { query: '{ articles { totalCount } }' }],
      ['one of them with a comment', { query: `${QUERY} # and` }],
      ['an id of none', { documentId: hash('{ articles { totalCount } }') }],
      ['a name that objects inherit', { documentId: 'constructor' }],
      ['a query to remember', { query: '{ a }', extensions: persisted(hash('{ a }')) }],
      ['no document', { variables: {} }],
    ])('refuses %s', async (_, body) => {
      const refused = await post(strict, body);
      expect(refused.status).toBe(400);
      expect(refused.body).toMatchObject({
        errors: [{ extensions: { code: 'UNTRUSTED_DOCUMENT' } }],
      });
    });

    it('refuses another document by a GET', async () => {
      const refused = await get(strict, { query: '{ articles { totalCount } }' });
      expect(refused.body).toMatchObject({
        errors: [{ extensions: { code: 'UNTRUSTED_DOCUMENT' } }],
      });
    });

    it.each([
      ['no JSON', '{', /not JSON/],
      ['a list', '[]', /not an object/],
      ['a document that is a number', '{"a": 1}', /of a is no text/],
      ['a document that is no GraphQL', '{"a": "{"}', /of a is no GraphQL/],
    ])('takes no manifest that is %s', (_, json, message) => {
      expect(() => readManifest(json)).toThrow(BadManifest);
      expect(() => readManifest(json)).toThrow(message);
    });
  });
});
