import type { Page } from 'playwright-core';
import { violationsOf } from '../support/axe.js';
import { inBrowser } from '../support/chromium.js';
import { type Desk, holds, isShown, openDesk, path } from '../support/desk.js';
import { openSeededDatabase } from '../support/seeded.js';

inBrowser('the pages of the desk', () => {
  let database: Awaited<ReturnType<typeof openSeededDatabase>>;
  let desk: Desk;

  beforeAll(async () => {
    database = await openSeededDatabase();
    desk = await openDesk(database);
  }, 400_000);

  afterAll(async () => {
    await desk?.close();
    await database?.close();
  });

  afterEach(() => expect(desk.trouble.splice(0)).toEqual([]));

  const heading = (page: Page, name: string | RegExp) =>
    page.getByRole('heading', { level: 1, name }).waitFor();
  const close = (page: Page) => page.context().close();
  const widthOf = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth');

  path('text from articles is text, whatever it holds', async () => {
    const script =
      '<script>document.title = "taken"</script><img src=x onerror="document.title=1">';
    const text = [
      script,
      `Vladimir Putin will visit India on 9 December 2025. ${'x'.repeat(100_000)} ${script}`,
      'Narendra Modi met him on \u202E5 December\u202C 2024.',
      // An article holds 200,000 characters.
      `e${'\u0301'.repeat(90_000)} and on`,
    ].join('\n');
    const { data } = await desk.api.ask(
      'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id outlet { id } } claims { question { id text } } conflicts { id } } }',
      {
        input: {
          text,
          externalId: 'hostile',
          title: '\u202Ekcab\u202C <b>bold</b>',
          outlet: `\u2067${script}`,
          language: 'en',
          publishedOn: '2025-11-20',
        },
      },
    );
    const { article, claims, conflicts } = data.ingestArticle;
    const { question } = claims.find((claim: { question: { text: string } }) =>
      claim.question.text.startsWith('When will'),
    );
    await desk.api.ask(
      'mutation ($input: CommentOnConflictInput!) { commentOnConflict(input: $input) { decision { id } } }',
      { input: { conflictId: conflicts[0].id, text: `${script} \u202Eturned`, by: script } },
    );
    const page = await desk.visit();
    await page.goto(`/articles/${article.id}`);
    await heading(page, '⍰kcab⍰ <b>bold</b>');
    const told = await page.locator('.article-text').innerText();
    expect(told).toContain(script);
    expect(told.length).toBeLessThan(102_000);
    const addresses = [
      `/questions/${question.id}`,
      '/?kind=DATE',
      `/stories/${article.id}`,
      `/outlets/${article.outlet.id}`,
      '/outlets',
      '/articles',
      `/articles/${article.id}`,
    ];
    for (const address of addresses) {
      await page.goto(address);
      await isShown(page);
      // Each says `Less` once it is pressed.
      const more = page.getByRole('button', { name: 'Whole paragraph' });
      while ((await more.count()) > 0) await more.first().click();
      const all = await page.evaluate<string>('document.body.innerText + document.title');
      expect([address, all.includes('<script>')]).toEqual([address, true]);
      expect(all).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\u0301{9}/);
      expect([address, await widthOf(page)]).toEqual([address, 1280]);
      expect(await page.evaluate('document.scripts.length')).toBe(2);
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.title()).not.toMatch(/^(taken|1)$/);
    }
    await desk.api.ask('mutation { deleteArticle(externalId: "hostile") { articleId } }');

    // More is refused, and the name of the file and the reason are text as well.
    await page.goto('/send');
    await page.getByRole('tab', { name: 'Files' }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: '<script>\u202Etxt.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`e${'\u0301'.repeat(1_000_000)}`),
    });
    await page.getByText('1 of 1 done, 1 failed').waitFor();
    await page.getByRole('row', { name: /<script>⍰txt\.txt .*200,?000/ }).waitFor();
    expect(await widthOf(page)).toBe(1280);
    await close(page);
  });

  describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
    path('axe finds nothing on any page, and nothing is wider than a narrow screen', async () => {
      const { data } = await desk.api.ask(`{
        articles { nodes { id } } outlets { nodes { id } }
        questions(first: 50) { nodes { id kind answers { value { ... on EntityValue { entity { id } } } } } }
      }`);
      // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
      const questions: any[] = data.questions.nodes;
      const entity = questions
        .flatMap(({ answers }) => answers)
        .flatMap(({ value }) => value.entity?.id ?? [])[0];
      const of = (kind: string) => questions.find((question) => question.kind === kind).id;
      const [left, right] = data.articles.nodes;
      const page = await desk.visit({ theme, language: theme === 'dark' ? 'hi' : 'en' });
      for (const address of [
        '/',
        `/questions/${of('DATE')}`,
        `/questions/${of('ORDER')}`,
        `/questions/${of('ORGANISATION')}`,
        '/articles',
        `/articles/${left.id}`,
        `/compare/${left.id}/${right.id}`,
        `/stories/${left.id}`,
        `/entities/${entity}`,
        '/outlets',
        `/outlets/${data.outlets.nodes[0].id}`,
        '/send',
        '/questions/none',
      ]) {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.goto(address);
        await isShown(page);
        expect([address, await violationsOf(page)]).toEqual([address, []]);
        await page.setViewportSize({ width: 360, height: 740 });
        await holds(page, 'document.documentElement.scrollWidth === 360').catch(async () =>
          expect([address, await widthOf(page)]).toEqual([address, 360]),
        );
      }
      await close(page);
    });
  });
});
