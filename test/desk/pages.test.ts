import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { loadSeeds } from '../../src/services/loadSeeds.js';
import { inBrowser } from '../support/chromium.js';
import { openTestDatabase } from '../support/database.js';
import { type Desk, holds, openDesk, path } from '../support/desk.js';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

/** What axe finds wrong with a page. No page has frames, and what it finds right is not asked for: both take longest. */
async function violationsOf(page: Page): Promise<unknown[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

inBrowser('the pages of the desk', () => {
  let database: Awaited<ReturnType<typeof openTestDatabase>>;
  let desk: Desk;

  beforeAll(async () => {
    database = await openTestDatabase();
    await loadSeeds(database.prisma, seeds);
    desk = await openDesk(database.prisma);
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
    const text = [
      '<script>document.title = "taken"</script><img src=x onerror="document.title=1">',
      'Vladimir Putin will visit India on \u202E5 December\u202C 2025.',
      'x'.repeat(100_000),
      `e${'\u0301'.repeat(1_000)} and on`,
    ].join('\n');
    const { data } = await desk.api.ask(
      'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id } } }',
      {
        input: {
          text,
          externalId: 'hostile',
          title: '\u202Ekcab\u202C <b>bold</b>',
          language: 'en',
          publishedOn: '2025-11-20',
        },
      },
    );
    const page = await desk.visit();
    await page.goto(`/articles/${data.ingestArticle.article.id}`);
    await heading(page, '⍰kcab⍰ <b>bold</b>');
    const shown = page.locator('.article-text');
    await shown.getByText('<script>document.title = "taken"</script>').waitFor();
    const told = await shown.innerText();
    expect(told).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\u0301{9}/);
    expect(await page.title()).toContain('bold');
    expect(await widthOf(page)).toBe(1280);
    await desk.api.ask('mutation { deleteArticle(externalId: "hostile") { articleId } }');
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
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
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
