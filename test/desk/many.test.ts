import { manyConflicts } from '../../bench/lib/manyConflicts.mjs';
import { inBrowser } from '../support/chromium.js';
import { openTestDatabase } from '../support/database.js';
import { type Desk, holds, openDesk } from '../support/desk.js';

inBrowser('the desk of 5,000 conflicts', () => {
  let database: Awaited<ReturnType<typeof openTestDatabase>>;
  let desk: Desk;

  beforeAll(async () => {
    database = await openTestDatabase();
    await manyConflicts(database.prisma, 5_000);
    desk = await openDesk(database);
  }, 400_000);

  afterAll(async () => {
    await desk?.close();
    await database?.close();
  });

  test('holds in the page only what is in sight, however far one scrolls, and comes back to its place', async () => {
    const page = await desk.visit();
    await page.goto('/');
    await page.getByText('5,000 conflicts').waitFor();
    const rows = page.getByRole('list', { name: 'Conflicts' }).getByRole('listitem');
    await rows.first().waitFor();
    for (let step = 0; step < 12; step++) {
      await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
      await page.waitForTimeout(150);
    }
    await holds(
      page,
      'document.querySelector(\'[aria-posinset="200"]\') || document.documentElement.scrollHeight > 20000',
    );
    expect(await rows.count()).toBeLessThan(60);
    expect(await rows.last().getAttribute('aria-setsize')).toBe('5000');

    const link = rows.nth(5).getByRole('link');
    const name = await link.innerText();
    await link.click();
    await page.getByRole('heading', { level: 1, name: '17 or 18 November 2025?' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: name.split('\n')[1]! }).waitFor();
    expect(await rows.count()).toBeLessThan(60);
    expect(desk.trouble).toEqual([]);
  }, 400_000);

  test('shows what has come meanwhile when it is asked for, and moves nothing before', async () => {
    const page = await desk.visit();
    await page.goto('/');
    const first = page.getByRole('list', { name: 'Conflicts' }).getByRole('listitem').first();
    await first.waitFor();
    const before = await first.boundingBox();
    await page.waitForLoadState('networkidle');
    for (const [outlet, day] of [
      ['First', 5],
      ['Second', 6],
    ])
      await desk.api.ask(
        'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }',
        {
          input: {
            outlet,
            text: `Russian President Vladimir Putin will visit India on ${day} December 2025.`,
            publishedOn: '2025-11-20',
          },
        },
      );
    const pill = page.getByRole('button', { name: '1 new' });
    await pill.waitFor();
    expect(await first.boundingBox()).toEqual(before);
    await pill.click();
    await page.getByText('5,001 conflicts').waitFor();
    await page.getByText('When will Vladimir Putin visit India?').waitFor();
    await page.context().close();
  }, 400_000);
});
