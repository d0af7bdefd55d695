import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPair, type JWTPayload } from 'jose';
import { createIssuer, type OpenIdSettings } from '../../src/http/signIn/issuer.js';
import { type Api, startApi } from '../support/api.js';
import { createBrowser } from '../support/browser.js';
import { describeOnBoth } from '../support/database.js';
import { CLIENT, startIssuer } from '../support/issuer.js';

const PEOPLE = {
  meera: { name: 'मीरा शर्मा', email: 'Meera@desk.example', email_verified: true, groups: ['news'] },
  ravi: { name: 'Ravi', email: 'ravi@desk.example', email_verified: true, groups: ['chiefs'] },
  guest: { name: '<b>Guest</b>', email: 'guest@elsewhere.example', email_verified: true },
  // Says that she is Meera, which nobody has checked.
  mallory: { name: 'Mallory', email: 'meera@desk.example', email_verified: false },
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describeOnBoth('signing in at an issuer', (open) => {
  let api: Api;
  let provider: Awaited<ReturnType<typeof startIssuer>>;
  let settings: OpenIdSettings;
  const logged: unknown[] = [];

  let prisma: Awaited<ReturnType<typeof open>>['prisma'];

  beforeAll(async () => {
    // The issuer warns of all that a test is.
    for (const name of ['info', 'warn'] as const)
      jest.spyOn(console, name).mockImplementation(() => {});
    const port = await freePort();
    const publicUrl = `http://localhost:${port}`;
    provider = await startIssuer(PEOPLE, `${publicUrl}/sign-in/callback`);
    settings = {
      issuer: provider.issuer,
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
      scope: 'openid profile email',
      audience: 'milaan-api',
      roles: {
        claim: 'groups',
        lists: { READER: [], EDITOR: ['meera@desk.example'], ADMIN: ['chiefs'] },
      },
      publicUrl,
    };
    const issuer = createIssuer(settings, (error) => logged.push(error));
    prisma = (await open()).prisma;
    api = await startApi(prisma, { publicUrl, port, issuer });
  });
  afterAll(async () => {
    await api?.close();
    await provider?.close();
    jest.restoreAllMocks();
  });

  const VIEWER = '{ viewer { id name role scopes signedInUntil } }';
  const MERGE = 'mutation { mergeEntities(input: { left: "x", right: "y" }) { judgement { id } } }';
  const codeOf = ({ errors }: { errors?: readonly { extensions: { code: string } }[] }) =>
    errors?.[0]?.extensions.code;

  /** Goes to the issuer and signs in there; gives the address that it leads back to. */
  const dance = async (name: string, browser = createBrowser(), query = '') => {
    const start = await browser.go(`${api.url}/sign-in${query}`);
    expect(start.status).toBe(302);
    const back = await provider.signIn(browser, start.headers.get('location')!, name);
    return { browser, back };
  };
  const signIn = async (name: string, query = '') => {
    const { browser, back } = await dance(name, createBrowser(), query);
    return { browser, response: await browser.go(back) };
  };

  test('the browser is sent there with PKCE, a state and a nonce', async () => {
    const start = await createBrowser().go(`${api.url}/sign-in`);
    const url = new URL(start.headers.get('location')!);
    expect(url.origin).toBe(provider.issuer);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: 'milaan',
      response_type: 'code',
      scope: 'openid profile email',
      redirect_uri: `${api.url}/sign-in/callback`,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    const [cookie] = start.headers.getSetCookie();
    expect(cookie).toMatch(/Max-Age=600;.*HttpOnly;.*SameSite=Lax/);
  });

  test('whoever comes back is known by name and role, and may do what the role may', async () => {
    const { browser, response } = await signIn('meera', '?to=/graphiql%3Fa=1');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/graphiql?a=1']);
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^milaan-session-\d+=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const { data } = await browser.ask(api.url, VIEWER);
    expect(data.viewer).toEqual({
      id: expect.stringMatching(/^person:[\w-]{22}$/),
      name: 'मीरा शर्मा',
      role: 'EDITOR',
      scopes: ['READ', 'REVIEW'],
      signedInUntil: expect.any(String),
    });
    expect(codeOf(await browser.ask(api.url, MERGE))).toBe('INVALID_ID');
    expect(
      codeOf(
        await browser.ask(api.url, 'mutation { deleteArticle(externalId: "a") { articleId } }'),
      ),
    ).toBe('FORBIDDEN');
    // The same person at the next sign-in.
    const again = await signIn('meera');
    expect((await again.browser.ask(api.url, VIEWER)).data.viewer.id).toBe(data.viewer.id);
  });

  test('a group of the issuer gives a role too, and an administrator ends the session of another', async () => {
    const { browser: meera } = await signIn('meera');
    const { browser: ravi } = await signIn('ravi');
    const { data } = await ravi.ask(
      api.url,
      '{ viewer { role } sessions { nodes { id name role expiresAt } } }',
    );
    expect(data.viewer.role).toBe('ADMIN');
    const { id } = data.sessions.nodes.find(({ name }: { name: string }) => name !== 'Ravi');
    const end = `mutation { endSession(id: "${id}") { name endedAt } }`;
    expect(codeOf(await meera.ask(api.url, end))).toBe('FORBIDDEN');
    expect((await ravi.ask(api.url, end)).data.endSession).toEqual({
      name: 'मीरा शर्मा',
      endedAt: expect.any(String),
    });
    expect((await meera.ask(api.url, VIEWER)).data.viewer).toBeNull();
    expect((await ravi.ask(api.url, VIEWER)).data.viewer.name).toBe('Ravi');
  });

  test.each(['guest', 'mallory'])('%s has no role here, and is told so', async (name) => {
    const { browser, response } = await signIn(name);
    expect(response.status).toBe(403);
    const page = await response.text();
    expect(page).toMatch(/no role here/);
    expect(page).not.toContain('<b>Guest');
    expect((await browser.ask(api.url, VIEWER)).data.viewer).toBeNull();
  });

  test('an answer counts once, and in the browser that began alone', async () => {
    const { browser, back } = await dance('meera');
    const stranger = createBrowser();
    expect((await stranger.go(back)).status).toBe(400);
    const forged = new URL(back);
    forged.searchParams.set('state', 'A'.repeat(43));
    expect((await browser.go(forged.href)).status).toBe(400);
    expect((await browser.go(back)).status).toBe(303);
    expect((await browser.go(back)).status).toBe(400);
    // Even one who keeps what the browser kept gets nothing for a code that was used.
    const other = await dance('meera');
    const kept = Object.entries(other.browser.cookies(api.url)).map((pair) => pair.join('='));
    expect((await other.browser.go(other.back)).status).toBe(303);
    const replay = await stranger.go(other.back, { headers: { cookie: kept.join('; ') } });
    expect([replay.status, replay.headers.getSetCookie().join()]).toEqual([
      502,
      expect.not.stringMatching(/session/),
    ]);
  });

  test('a refusal of the issuer is told as text', async () => {
    const browser = createBrowser();
    const start = await browser.go(`${api.url}/sign-in`);
    const state = new URL(start.headers.get('location')!).searchParams.get('state')!;
    const query = new URLSearchParams({
      state,
      error: 'access_denied',
      error_description: '<script>no</script>',
    });
    const response = await browser.go(`${api.url}/sign-in/callback?${query}`);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('&lt;script&gt;no');
  });

  test.each([
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/\t/evil.example',
    'evil',
  ])('it leads nowhere else: %j', async (to) => {
    const { response } = await signIn('meera', `?to=${encodeURIComponent(to)}`);
    expect(response.headers.get('location')).toMatch(/^\/([^/\\]|$)/);
  });

  test('another site’s page cannot act for whoever is signed in', async () => {
    const { browser } = await signIn('ravi');
    const key = 'mutation { createApiKey(input: { name: "a", scopes: [ADMIN] }) { secret } }';
    const headers = { origin: 'https://evil.example' };
    expect(codeOf(await browser.ask(api.url, key, headers))).toBe('UNAUTHENTICATED');
    expect((await browser.ask(api.url, VIEWER, headers)).data.viewer).toBeNull();
    // A form needs no leave of the browser, and can send no JSON.
    const form = await browser.go(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: key }),
    });
    expect(form.status).toBe(400);
    const out = await browser.go(`${api.url}/sign-out`, { method: 'POST', headers });
    expect(out.status).toBe(403);
    expect((await browser.ask(api.url, VIEWER)).data.viewer.name).toBe('Ravi');
    expect((await browser.ask(api.url, key)).data.createApiKey.secret).toMatch(/^mln_/);
  });

  test('signing out ends the session on the server, by the page or by the API', async () => {
    const { browser } = await signIn('meera');
    const kept = Object.entries(browser.cookies(api.url)).map((pair) => pair.join('='));
    expect(await (await browser.go(`${api.url}/sign-out`)).text()).toMatch(/<form method="post">/);
    const out = await browser.go(`${api.url}/sign-out`, {
      method: 'POST',
      headers: { origin: api.url },
    });
    expect([out.status, browser.cookies(api.url)]).toEqual([200, {}]);
    const revived = await createBrowser().ask(api.url, VIEWER, { cookie: kept.join('; ') });
    expect(revived.data.viewer).toBeNull();

    const { browser: other } = await signIn('meera');
    expect((await other.ask(api.url, 'mutation { signOut }')).data.signOut).toBe(true);
    expect((await other.ask(api.url, VIEWER)).data.viewer).toBeNull();
  });

  describe('a token of the issuer', () => {
    const now = Math.floor(Date.now() / 1000);
    const claims = (more: JWTPayload = {}): JWTPayload => ({
      iss: provider.issuer,
      aud: CLIENT.id,
      sub: 'meera',
      exp: now + 600,
      iat: now,
      ...PEOPLE.meera,
      ...more,
    });
    const send = async (token: string) => api.ask(VIEWER, {}, { authorization: `Bearer ${token}` });

    test('is accepted for its person: the same as in the browser', async () => {
      const { browser } = await signIn('meera');
      const { id } = (await browser.ask(api.url, VIEWER)).data.viewer;
      const { data } = await send(await provider.sign(claims()));
      expect(data.viewer).toMatchObject({ id, name: 'मीरा शर्मा', role: 'EDITOR' });
      const access = await provider.sign(claims({ aud: ['milaan-api'], groups: 'chiefs' }));
      expect((await send(access)).data.viewer.role).toBe('ADMIN');
    });

    test.each<[string, JWTPayload]>([
      ['is made out to another', { aud: 'somebody-else' }],
      ['comes from another issuer', { iss: 'https://evil.example' }],
      ['has expired', { exp: now - 60 }],
      ['holds for ever', { exp: undefined as never }],
      ['names nobody', { sub: undefined as never }],
    ])('that %s is refused', async (_, more) => {
      const answer = await send(await provider.sign(claims(more)));
      expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    });

    test('signed by somebody else is refused, and so is one that is not signed', async () => {
      const { privateKey } = await generateKeyPair('RS256');
      const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims())).toString('base64url')}.`;
      for (const token of [await provider.sign(claims(), privateKey), unsigned, 'nonsense']) {
        const answer = await send(token);
        expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
      }
    });

    test('of somebody without a role is refused as such', async () => {
      const answer = await send(
        await provider.sign(claims({ sub: 'guest', email: 'guest@elsewhere.example', groups: [] })),
      );
      expect([answer.status, codeOf(answer)]).toEqual([403, 'FORBIDDEN']);
    });
  });

  test('while the issuer does not answer, the page and the API say so, and nothing else suffers', async () => {
    const port = await freePort();
    const failures: unknown[] = [];
    const issuer = createIssuer({ ...settings, issuer: `http://localhost:${port}` }, (error) =>
      failures.push(error),
    );
    await expect(issuer.check()).rejects.toThrow();
    const lonely = await startApi(prisma, { publicUrl: settings.publicUrl, issuer });
    const page = await fetch(`${lonely.url}/sign-in`, {
      headers: { 'accept-language': 'hi-IN,hi' },
    });
    expect([page.status, await page.text()]).toEqual([
      502,
      expect.stringMatching(/lang="hi"[\s\S]*अभी साइन इन नहीं हो सकता/),
    ]);
    const answer = await lonely.ask(VIEWER, {}, { authorization: 'Bearer a.b.c' });
    expect([answer.status, answer.errors![0]!.message]).toEqual([
      401,
      expect.stringMatching(/does not answer/),
    ]);
    expect((await lonely.ask(VIEWER)).data.viewer).toBeNull();
    await lonely.close();
    expect(failures).toHaveLength(1);
    expect(lonely.logged).toHaveLength(1);
  });
});
