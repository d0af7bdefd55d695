import { createOneTimeLink } from '../../src/http/signIn/oneTimeLink.js';
import { type Api, startApi } from '../support/api.js';
import { createBrowser } from '../support/browser.js';
import { describeOnBoth } from '../support/database.js';

const VIEWER = '{ viewer { id name role } }';

describeOnBoth('the link that is printed at start', (open) => {
  const servers: Api[] = [];
  let prisma: Awaited<ReturnType<typeof open>>['prisma'];
  beforeAll(async () => {
    prisma = (await open()).prisma;
  });
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

  const start = async (options: Parameters<typeof startApi>[1] = { adminToken: 'secret' }) => {
    const link = createOneTimeLink();
    const api = await startApi(prisma, { link, ...options });
    servers.push(api);
    const path = `${api.url}/sign-in?token=${link.token}`;
    return { api, path };
  };

  test('lets one browser in, once, as the administrator “desk”', async () => {
    const { api, path } = await start();
    const browser = createBrowser();
    const response = await browser.go(path);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^milaan-session-\d+=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect((await browser.ask(api.url, VIEWER)).data.viewer).toEqual({
      id: 'desk',
      name: 'desk',
      role: 'ADMIN',
    });
    const second = createBrowser();
    const spent = await second.go(path);
    expect([spent.status, spent.headers.getSetCookie()]).toEqual([403, []]);
    expect(await spent.text()).toMatch(/used already/);
    expect((await second.ask(api.url, VIEWER)).data.viewer).toBeNull();
    // The first browser stays signed in.
    expect((await browser.ask(api.url, VIEWER)).data.viewer.name).toBe('desk');
  });

  test('takes a name for the record, and is not spent on one that is none', async () => {
    const { api, path } = await start();
    const browser = createBrowser();
    for (const name of ['', '%20', '%00', 'a'.repeat(201)])
      expect((await browser.go(`${path}&name=${name}`)).status).toBe(400);
    await browser.go(`${path}&name=${encodeURIComponent('मीरा')}&to=/graphiql`);
    expect((await browser.ask(api.url, VIEWER)).data.viewer).toMatchObject({ name: 'मीरा' });
  });

  test('does not work with another secret, and a wrong try does not spend it', async () => {
    const { path } = await start();
    const browser = createBrowser();
    for (const wrong of [path.slice(0, -1), `${path}A`, path.replace(/=.*/, '=')])
      expect((await browser.go(wrong)).status).toBe(403);
    expect((await browser.go(path, { method: 'HEAD' })).status).toBe(405);
    expect((await browser.go(path, { headers: { 'sec-purpose': 'prefetch' } })).status).toBe(200);
    expect((await browser.go(path)).status).toBe(303);
  });

  test('the session outlives the server, and the link does not', async () => {
    const [first, second] = [createOneTimeLink(), createOneTimeLink()];
    const port = Number(new URL((await start()).api.url).port);
    await servers.pop()!.close();
    const before = await startApi(prisma, { adminToken: 'secret', link: first, port });
    const browser = createBrowser();
    await browser.go(`${before.url}/sign-in?token=${first.token}`);
    await before.close();
    const after = await startApi(prisma, { adminToken: 'secret', link: second, port });
    servers.push(after);
    expect((await browser.ask(after.url, VIEWER)).data.viewer.name).toBe('desk');
    expect((await browser.go(`${after.url}/sign-in?token=${first.token}`)).status).toBe(403);
  });

  test('over https the cookie is for https alone', async () => {
    const { path } = await start({ publicUrl: 'https://milaan.example' });
    const [cookie] = (await createBrowser().go(path)).headers.getSetCookie();
    expect(cookie).toMatch(
      /^__Host-milaan-session=[^;]+; .*Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  test('where reading is closed it lets read', async () => {
    const { api, path } = await start({ adminToken: 'secret', reading: 'closed' });
    const browser = createBrowser();
    expect((await browser.ask(api.url, VIEWER)).status).toBe(401);
    await browser.go(path);
    expect((await browser.ask(api.url, VIEWER)).data.viewer.role).toBe('ADMIN');
  });

  test('without it /sign-in says how, in the language of the browser', async () => {
    const { api } = await start();
    const page = async (language: string) => {
      const response = await fetch(`${api.url}/sign-in`, {
        headers: { 'accept-language': language },
      });
      expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
      return response.text();
    };
    expect(await page('en')).toMatch(/Open the link that the server printed/);
    expect(await page('hi-IN,hi;q=0.9,en;q=0.8')).toMatch(/<html lang="hi">[\s\S]*लिंक/);
    expect((await fetch(`${api.url}/sign-in/callback?code=a&state=b`)).status).toBe(404);
  });
});
