import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { createOneTimeLink } from '../../src/http/signIn/oneTimeLink.js';
import { OPEN_RULES } from '../../src/services/fetching/openPage.js';
import { inBrowser } from '../support/chromium.js';
import { type Desk, openDesk, path } from '../support/desk.js';
import { sayIn } from '../support/messages.js';
import { openSeededDatabase } from '../support/seeded.js';

inBrowser('sending in', () => {
  let database: Awaited<ReturnType<typeof openSeededDatabase>>;
  let desk: Desk;

  beforeAll(async () => {
    database = await openSeededDatabase();
    desk = await openDesk(database, {
      fetching: { ...OPEN_RULES, isBarred: () => false, anyPort: true },
    });
  }, 400_000);

  afterAll(async () => {
    await desk?.close();
    await database?.close();
  });

  afterEach(() => expect(desk.trouble.splice(0)).toEqual([]));

  const close = (page: Page) => page.context().close();

  path('a text is read before it is stored, and stored with what came of it', async () => {
    const page = await desk.visit();
    await page.goto('/send');
    await page
      .getByLabel('The article')
      .fill('राष्ट्रपति व्लादिमीर पुतिन 12 दिसंबर 2025 को भारत का दौरा करेंगे।');
    await page
      .getByRole('region', { name: 'What would be read' })
      .locator('.claim')
      .first()
      .waitFor();
    expect((await desk.api.ask('{ articles { totalCount } }')).data.articles.totalCount).toBe(5);
    await page.getByLabel('Published on').fill('next week');
    await page.getByRole('button', { name: 'Store and compare' }).click();
    await page
      .getByText(/is no EDTF|not.*EDTF|EDTF/)
      .first()
      .waitFor();
    await page.getByLabel('Published on').fill('2025-11-20');
    await page.getByLabel('Outlet').fill('Dainik Example');
    await page.getByLabel('Your own name for it').fill('sent-by-hand');
    await page.getByRole('button', { name: 'Store and compare' }).click();
    await page.getByText(/^Stored, /).waitFor();
    await page.getByRole('link', { name: 'When will Vladimir Putin visit India?' }).waitFor();
    await desk.api.ask('mutation { deleteArticle(externalId: "sent-by-hand") { articleId } }');
    await close(page);
  });

  path('more than an article holds is not pasted, and what was written stays', async () => {
    const page = await desk.visit();
    await page.goto('/send');
    const box = page.getByLabel('The article');
    await box.fill('Two met.');
    await box.evaluate(
      (element, pasted) => {
        const data = new DataTransfer();
        data.setData('text', pasted);
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      },
      `a${'\u0301'.repeat(1_000_000)}`,
    );
    await page.getByText('Not pasted: it has 10,00,001 characters').waitFor();
    expect(await box.inputValue()).toBe('Two met.');
    await close(page);
  });

  path('many files: what failed is told with the reason, the others are stored', async () => {
    const page = await desk.visit();
    await page.goto('/send');
    await page.getByRole('tab', { name: 'Files' }).click();
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    await page.locator('input[type=file]').setInputFiles([
      file('one.txt', 'Modi met Putin in Moscow on 3 March 2024.'),
      file(
        'two.json',
        JSON.stringify([
          { text: 'A.', externalId: 'f2' },
          { text: 'B.', url: 'no address' },
        ]),
      ),
      file('three.json', '{'),
    ]);
    await page.getByText('4 of 4 done, 2 failed').waitFor();
    await page.getByText('This is not JSON.').waitFor();
    await page
      .getByText(/^Stored, /)
      .first()
      .waitFor();
    await close(page);
  });

  path(
    'files that are dropped are taken, and what failed is tried again by keys alone',
    async () => {
      const page = await desk.visit({ language: 'hi' });
      const say = sayIn('hi');
      await page.goto('/send');
      await page.getByRole('tab', { name: say('send.text') }).focus();
      await page.keyboard.press('ArrowLeft');
      await page.getByRole('button', { name: say('send.choose') }).waitFor();
      // Nobody answers at first.
      await page.route('**/graphql', (route) => route.abort());
      const dropped = await page.evaluateHandle(() => {
        const files = new DataTransfer();
        for (const name of ['एक.txt', 'दो.txt'])
          files.items.add(new File([`${name}: मोदी 3 मार्च 2024 को मॉस्को में पुतिन से मिले।`], name));
        return files;
      });
      await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
      await page.getByText(say('send.done', { done: 2, all: 2, failed: 2 })).waitFor();
      expect(await page.getByText(say('state.unreachable')).count()).toBe(2);
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: say('state.retry') }).press('Enter');
      await page.getByText(say('send.done', { done: 2, all: 2, failed: 0 })).waitFor();
      expect(
        await page.getByRole('row').filter({ hasText: 'एक.txt' }).getByRole('link').count(),
      ).toBe(1);
      // The browser notes what it could not send.
      expect(desk.trouble.splice(0).filter((one) => !/ERR_FAILED/.test(one))).toEqual([]);
      await close(page);
    },
  );

  path('by keys alone, in Hindi: a text is typed, read, stored and opened', async () => {
    const page = await desk.visit({ language: 'hi' });
    const say = sayIn('hi');
    await page.goto('/send');
    await page.getByRole('tabpanel').first().waitFor();
    await page.getByRole('tab', { name: say('send.text') }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('राष्ट्रपति व्लादिमीर पुतिन 12 दिसंबर 2025 को भारत का दौरा करेंगे।');
    await page
      .getByRole('region', { name: say('send.reading') })
      .locator('.claim')
      .first()
      .waitFor();
    // Headline, outlet, day, language, address, own name; then what stores it.
    for (let field = 0; field < 6; field++) await page.keyboard.press('Tab');
    await page.keyboard.type('by-keys');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const opened = page.getByRole('link', { name: say('send.open') });
    await opened.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/articles\//);
    await desk.api.ask('mutation { deleteArticle(externalId: "by-keys") { articleId } }');
    await close(page);
  });

  describe('a page of the web', () => {
    let web: Server;
    let address: string;
    beforeAll(async () => {
      const words = 'व्लादिमीर पुतिन 12 दिसंबर 2025 को भारत का दौरा करेंगे।';
      web = createServer((request, response) =>
        request.url === '/gone'
          ? response.writeHead(404).end()
          : response
              .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
              .end(
                `<html lang="hi"><head><title>पुतिन का दौरा</title><meta property="og:site_name" content="दूर की ख़बर"><meta property="article:published_time" content="2025-11-20T09:00:00+05:30"></head><body><article>${`<p>${words}</p>`.repeat(6)}</article></body></html>`,
              ),
      );
      await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
      address = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
    });
    afterAll(() => {
      web.closeAllConnections();
      web.close();
    });

    path('is got by its address, looked at, put right and stored', async () => {
      const page = await desk.visit();
      const stored = async () =>
        (await desk.api.ask('{ articles { totalCount } }')).data.articles.totalCount;
      const before = await stored();
      await page.goto('/send');
      await page.getByRole('tab', { name: 'An address' }).click();
      await page.getByLabel('Address of the page').fill(`${address}/gone`);
      await page.keyboard.press('Enter');
      await page.getByText(/answers with HTTP status 404/).waitFor();
      await page.getByLabel('Address of the page').fill(`${address}/report`);
      await page.getByRole('button', { name: 'Get the page' }).click();
      const panel = page.getByRole('tabpanel', { name: 'An address' });
      await panel.getByRole('region').locator('.claim').first().waitFor();
      expect(await panel.getByLabel('Headline').inputValue()).toContain('पुतिन का दौरा');
      expect(await panel.getByLabel('Published on').inputValue()).toBe('2025-11-20');
      expect(await panel.getByLabel('Address (https').inputValue()).toBe(`${address}/report`);
      expect(await stored()).toBe(before);
      await panel.getByLabel('Outlet').fill('Far News');
      await panel.getByLabel('Your own name for it').fill('from-afar');
      await panel.getByRole('button', { name: 'Store and compare' }).click();
      await panel.getByText(/^Stored, /).waitFor();
      const { data } = await desk.api.ask(
        '{ articles(filter: { text: "दौरा" }) { nodes { url language outlet { name } externalId } } }',
      );
      expect(data.articles.nodes).toContainEqual({
        url: `${address}/report`,
        language: 'hi',
        outlet: { name: 'Far News' },
        externalId: 'from-afar',
      });
      await desk.api.ask('mutation { deleteArticle(externalId: "from-afar") { articleId } }');
      await close(page);
    });
  });

  path('one sees who one is, and signs out; who is not known gets no page of the web', async () => {
    const link = createOneTimeLink();
    const own = await openDesk(database, { adminToken: 'secret', link });
    try {
      const page = await own.visit({ language: 'hi' });
      await page.goto(`/sign-in?token=${link.token}&name=Meera&to=/send`);
      await page.getByRole('button', { name: 'Meera के नाम से साइन इन' }).click();
      await page.getByRole('menuitem', { name: 'साइन आउट' }).click();
      await page.getByRole('link', { name: 'साइन इन करें' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/');
      await page.goto('/send');
      await page.getByRole('tab', { name: 'एक पता' }).click();
      await page.getByLabel('पन्ने का पता').fill('https://example.org/');
      await page.keyboard.press('Enter');
      await page
        .getByRole('alert')
        .getByText(/It is not known who asks/)
        .waitFor();
      expect(own.trouble.splice(0)).toEqual([]);
    } finally {
      await own.close();
    }
  });
});
