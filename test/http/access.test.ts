import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';

const SECRET = 'a secret of some length';
const ADMIN = { authorization: `Bearer ${SECRET}` };
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

const INGEST =
  'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created article { id title } } }';
const input = { text: 'विदेश मंत्री एस जयशंकर मास्को में हैं।', externalId: 'key' };

describeOnBoth('API keys', (open) => {
  let api: Api;
  let other: Api;

  beforeAll(async () => {
    const { prisma } = await open();
    api = await startApi(prisma, { adminToken: SECRET });
    // A second server of the same database, where only those who are known may read.
    other = await startApi(prisma, { adminToken: SECRET, reading: 'closed' });
  });
  afterAll(() => Promise.all([api?.close(), other?.close()]));

  const create = async (key: Record<string, unknown>, headers: Record<string, string> = ADMIN) => {
    const { data, errors } = await api.ask(
      `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret apiKey {
        id name hint scopes createdBy createdAt expiresAt revokedAt revokedBy lastUsedAt } } }`,
      { input: key },
      headers,
    );
    if (errors) throw Object.assign(new Error(errors[0]!.message), errors[0]!.extensions);
    return data.createApiKey;
  };
  const codeOf = async (server: Api, query: string, secret: string, variables?: unknown) => {
    const { errors, status } = await server.ask(query, variables, bearer(secret));
    return errors ? [status, errors[0]!.extensions.code] : 'done';
  };
  const keys = async () =>
    (
      await api.ask(
        '{ apiKeys { totalCount nodes { id name hint revokedBy revokedAt lastUsedAt } } }',
        {},
        ADMIN,
      )
    ).data.apiKeys;

  test('a key is made by an administrator, and its secret told once', async () => {
    const expiresAt = '2099-01-01T05:30:00.000+05:30';
    const { secret, apiKey } = await create({
      name: 'CMS',
      scopes: ['INGEST', 'READ', 'READ'],
      expiresAt,
    });
    expect(secret).toMatch(/^mln_[\w-]{43}$/);
    expect(apiKey).toEqual({
      id: expect.any(String),
      name: 'CMS',
      hint: secret.slice(0, 8),
      scopes: ['READ', 'INGEST'],
      createdBy: 'admin',
      createdAt: expect.stringMatching(/^20.*Z$/),
      expiresAt: '2099-01-01T00:00:00.000Z',
      revokedAt: null,
      revokedBy: null,
      lastUsedAt: null,
    });
    expect(JSON.stringify(await keys())).not.toContain(secret.slice(8));
  });

  test('what is stored does not give the secret away', async () => {
    const database = await open();
    const server = await startApi(database.prisma, { adminToken: SECRET });
    const { data } = await server.ask(
      'mutation { createApiKey(input: { name: "a", scopes: [READ] }) { secret } }',
      {},
      ADMIN,
    );
    await server.close();
    const rows = JSON.stringify(await database.prisma.apiKey.findMany());
    expect(rows).toContain('"name":"a"');
    expect(rows).not.toContain(data.createApiKey.secret.slice(8));
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['a blank name', { name: ' ', scopes: ['READ'] }, 'VALUE_EMPTY', 'input.name'],
    ['no scope', { name: 'a', scopes: [] }, 'BAD_USER_INPUT', 'input.scopes'],
    ['an unknown scope', { name: 'a', scopes: ['ALL'] }, 'BAD_USER_INPUT', 'input.scopes.0'],
    [
      'an end that is past',
      { name: 'a', scopes: ['READ'], expiresAt: '2020-01-01T00:00:00Z' },
      'BAD_USER_INPUT',
      'input.expiresAt',
    ],
    ...['tomorrow', '2099-02-30T00:00:00Z', '2099-01-01', '2099-01-01T00:00:00'].map(
      (expiresAt): [string, Record<string, unknown>, string, string] => [
        `${expiresAt} as its end`,
        { name: 'a', scopes: ['READ'], expiresAt },
        'INVALID_DATE',
        'input.expiresAt',
      ],
    ),
  ])('%s is refused by name', async (_, key, code, field) => {
    const before = (await keys()).totalCount;
    await expect(create(key)).rejects.toMatchObject({ code, field });
    expect((await keys()).totalCount).toBe(before);
  });

  test('a key with INGEST sends articles in, and does nothing else', async () => {
    const { secret } = await create({ name: 'Wire', scopes: ['INGEST'] });
    expect(await codeOf(api, INGEST, secret, { input })).toBe('done');
    expect(await codeOf(other, INGEST, secret, { input })).toBe('done');
    for (const forbidden of [
      'mutation { createApiKey(input: { name: "a", scopes: [ADMIN] }) { secret } }',
      'mutation { mergeEntities(input: { left: "a", right: "b" }) { judgement { id } } }',
      '{ apiKeys { totalCount } }',
      '{ sessions { totalCount } }',
    ])
      expect(await codeOf(api, forbidden, secret)).toEqual([200, 'FORBIDDEN']);
    expect(await codeOf(other, '{ articles { totalCount } }', secret)).toEqual([403, 'FORBIDDEN']);
    expect(await codeOf(other, '{ __schema { queryType { name } } }', secret)).toEqual([
      403,
      'FORBIDDEN',
    ]);
    // What came of it leads to all that others have said.
    const further = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { ...Payload } }
      fragment Payload on IngestArticlePayload { article { ... on Article { claims { article { text } } } } }`;
    expect(await codeOf(other, further, secret, { input })).toEqual([403, 'FORBIDDEN']);
    expect(await codeOf(api, further, secret, { input })).toBe('done');
    expect(
      await codeOf(api, 'mutation { deleteArticle(externalId: "key") { articleId } }', secret),
    ).toBe('done');
  });

  test('a key with REVIEW decides under its own name, whatever it is told', async () => {
    const { secret } = await create({ name: 'Desk bot', scopes: ['REVIEW'] });
    expect(await codeOf(other, '{ articles { totalCount } }', secret)).toBe('done');
    expect(await codeOf(api, INGEST, secret, { input })).toEqual([200, 'FORBIDDEN']);
    const entities = await api.ask(
      `{ read(input: { text: "भारत के विदेश मंत्री एस जयशंकर मास्को में सर्गेई लावरोव से मिले।" }) {
        mentions { value { ... on EntityValue { entity { id } } } } } }`,
    );
    const [left, right] = [
      ...new Set(
        entities.data.read.mentions.flatMap(
          ({ value }: { value: { entity?: { id: string } } }) => value.entity?.id ?? [],
        ),
      ),
    ];
    const { data, errors } = await api.ask(
      `mutation ($input: JudgeEntitiesInput!) {
        judgeEntitiesDifferent(input: $input) { judgement { id by } } }`,
      { input: { left, right, by: 'Somebody else' } },
      bearer(secret),
    );
    expect(errors).toBeUndefined();
    expect(data.judgeEntitiesDifferent.judgement.by).toBe('Desk bot');
    const undo = await api.ask(
      'mutation ($id: ID!) { undoEntityJudgement(id: $id, by: "Meera") { judgement { undo { by } } } }',
      { id: data.judgeEntitiesDifferent.judgement.id },
      ADMIN,
    );
    expect(undo.data.undoEntityJudgement.judgement.undo.by).toBe('Meera');
  });

  test('a key with ADMIN may all, and signs what it does', async () => {
    const { secret } = await create({ name: 'Deputy', scopes: ['ADMIN'] });
    expect((await create({ name: 'a', scopes: ['READ'] }, bearer(secret))).apiKey.createdBy).toBe(
      'Deputy',
    );
    const { data } = await api.ask(
      '{ viewer { id name role scopes signedInUntil } }',
      {},
      bearer(secret),
    );
    expect(data.viewer).toEqual({
      id: expect.stringMatching(/^key:/),
      name: 'Deputy',
      role: 'ADMIN',
      scopes: ['READ', 'INGEST', 'REVIEW', 'ADMIN'],
      signedInUntil: null,
    });
  });

  test('a revoked key is refused at once by every server, and its record stays', async () => {
    const { secret, apiKey } = await create({ name: 'Lost', scopes: ['READ', 'INGEST'] });
    expect(await codeOf(other, '{ articles { totalCount } }', secret)).toBe('done');
    const revoke = (id: string) =>
      api.ask(
        'mutation ($id: ID!) { revokeApiKey(id: $id) { revokedBy revokedAt } }',
        { id },
        ADMIN,
      );
    const { data } = await revoke(apiKey.id);
    expect(data.revokeApiKey).toEqual({ revokedBy: 'admin', revokedAt: expect.any(String) });
    expect(await codeOf(other, '{ articles { totalCount } }', secret)).toEqual([
      401,
      'UNAUTHENTICATED',
    ]);
    // Even where anybody may read: whoever sends a key wants to be known by it.
    expect(await codeOf(api, '{ viewer { id } }', secret)).toEqual([401, 'UNAUTHENTICATED']);
    expect(await codeOf(api, INGEST, secret, { input })).toEqual([200, 'UNAUTHENTICATED']);
    expect((await revoke(apiKey.id)).data).toEqual(data);
    expect((await keys()).nodes.find(({ id }: { id: string }) => id === apiKey.id)).toMatchObject({
      name: 'Lost',
      revokedBy: 'admin',
    });
    const none = await revoke('00000000-0000-7000-8000-000000000000');
    expect(none.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', field: 'id' } }]);
    expect((await revoke('x')).errors).toMatchObject([{ extensions: { code: 'INVALID_ID' } }]);
  });

  test('a secret that no key has is refused, and says nothing of those that are there', async () => {
    expect(await codeOf(api, '{ viewer { id } }', `mln_${'A'.repeat(43)}`)).toEqual([
      401,
      'UNAUTHENTICATED',
    ]);
  });

  test('pages of keys go from the last made to the first', async () => {
    const page = async (after: string | null) =>
      (
        await api.ask(
          'query ($after: String) { apiKeys(first: 2, after: $after) { nodes { name createdAt } pageInfo { hasNextPage endCursor } } }',
          { after },
          ADMIN,
        )
      ).data.apiKeys;
    const { totalCount } = await keys();
    const found: { createdAt: string }[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = await page(after);
      found.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(found).toHaveLength(totalCount);
    expect(found.map(({ createdAt }) => createdAt)).toEqual(
      found
        .map(({ createdAt }) => createdAt)
        .sort()
        .reverse(),
    );
  });
});

describeOnBoth('closed reading', (open) => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi((await open()).prisma, { adminToken: SECRET, reading: 'closed' });
  });
  afterAll(() => api?.close());

  test.each([
    '{ articles { totalCount } }',
    '{ __schema { types { name } } }',
    '{ __typename }',
    '{ viewer { id } }',
    // Not even what the schema holds is told to one who asks amiss.
    '{ articels }',
    'mutation { deleteArticle(externalId: "a") { articleId } }',
  ])('nobody who is not known may ask %s', async (query) => {
    const { status, data, errors } = await api.ask(query);
    expect([status, data]).toEqual([401, undefined]);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(errors![0]!.message).toMatch(/Authorization: Bearer/);
  });

  test('nor by GET', async () => {
    const response = await fetch(`${api.url}/graphql?query={__typename}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  test('whoever is known reads as before, and health is open', async () => {
    expect(await api.ask('{ articles { totalCount } }', {}, ADMIN)).toMatchObject({
      data: { articles: { totalCount: 0 } },
    });
    expect((await fetch(`${api.url}/health`)).status).toBe(200);
  });

  test('a wrong token is told from none', async () => {
    const { errors } = await api.ask('{ __typename }', {}, bearer('wrong'));
    expect(errors![0]!.message).toMatch(/not accepted/);
  });
});

describeOnBoth('open reading', (open) => {
  test('the caller of this machine is the administrator where nothing else is set', async () => {
    const api = await startApi((await open()).prisma);
    expect((await api.ask('{ viewer { id name role } }')).data.viewer).toEqual({
      id: 'local',
      name: 'local',
      role: 'ADMIN',
    });
    expect((await api.ask('mutation { signOut }')).data).toEqual({ signOut: false });
    await api.close();
  });

  test('one who is not known is nobody, and may not change anything', async () => {
    const api = await startApi((await open()).prisma, { adminToken: SECRET });
    expect((await api.ask('{ viewer { id } }')).data).toEqual({ viewer: null });
    const { errors } = await api.ask('mutation { signOut }');
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    await api.close();
  });
});
