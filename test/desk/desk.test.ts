import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { loadSeeds } from '../../src/services/loadSeeds.js';
import { inBrowser } from '../support/chromium.js';
import { openTestDatabase } from '../support/database.js';
import { type Desk, holds, openDesk } from '../support/desk.js';

/** A path through the desk. A machine under load must not fail what it only slows. */
const path = (name: string, walk: () => Promise<void>) => test(name, walk, 400_000);

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

inBrowser('the desk', () => {
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

  afterEach(() => {
    const found = desk.trouble.splice(0);
    expect(found).toEqual([]);
  });

  const heading = (page: Page, name: string | RegExp) =>
    page.getByRole('heading', { level: 1, name }).waitFor();
  const press = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const close = (page: Page) => page.context().close();
  const widthOf = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth');

  path(
    'the queue tells in a line what differs, and narrows by what stands in the address',
    async () => {
      const page = await desk.visit();
      await page.goto('/');
      const queue = page.getByRole('list', { name: 'Conflicts' });
      await queue.getByText('17 or 18 November 2025?').waitFor();
      expect(await queue.getByRole('listitem').count()).toBe(3);
      await page.getByText('3 conflicts').waitFor();
      await page.getByLabel('Kind').selectOption('ORDER');
      await page.getByText('1 conflict', { exact: true }).waitFor();
      expect(new URL(page.url()).search).toBe('?kind=ORDER');
      await queue.getByText('One day before or same day?').waitFor();
      await page.goto('/?text=लावरोव&kind=DATE');
      await queue.getByText('17 or 18 November 2025?').waitFor();
      expect(await page.getByLabel('Search questions').inputValue()).toBe('लावरोव');
      await page.getByLabel('Search questions').fill('nothing has this');
      await page.getByText('No conflict fits this filter.').waitFor();
      await close(page);
    },
  );

  path('a view is kept under a name and comes back', async () => {
    const page = await desk.visit();
    await page.goto('/?kind=DATE');
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: /Save or delete/ }).click();
    await page.getByLabel('Name of the present view').fill('Days');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.goto('/');
    await page.getByText('3 conflicts').waitFor();
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Days' }).click();
    await page.getByText('1 conflict', { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?kind=DATE');
    await close(page);
  });

  describe.each([
    {
      language: 'en' as const,
      line: '17 or 18 November 2025?',
      queue: 'Conflicts',
      confirm: 'Confirmed.',
      undone: 'Taken back.',
      reason: 'Why',
      dismissed: 'Dismissed.',
      resolved: 'Resolved.',
      comment: 'Comment',
      commented: 'Comment kept.',
      history: 'History',
    },
    {
      language: 'hi' as const,
      line: '17 या 18 नवंबर 2025?',
      queue: 'विरोधाभास',
      confirm: 'पुष्टि हुई।',
      undone: 'वापस लिया गया।',
      reason: 'क्यों',
      dismissed: 'ख़ारिज हुआ।',
      resolved: 'सुलझा।',
      comment: 'टिप्पणी',
      commented: 'टिप्पणी दर्ज हुई।',
      history: 'इतिहास',
    },
  ])('by the keyboard alone ($language)', (said) => {
    path('one goes through the queue, opens, decides, takes back and goes back', async () => {
      const page = await desk.visit({ language: said.language });
      await page.goto('/?kind=DATE');
      await page.getByText(said.line).first().waitFor();
      await press(page, 'j', 'Enter');
      await heading(page, said.line);
      await press(page, 'c');
      await page.getByText(said.confirm).waitFor();
      await press(page, 'd');
      await page.getByRole('dialog').getByLabel(said.reason).waitFor();
      await page.keyboard.type('17 is the Monday.');
      await press(page, 'Control+Enter');
      await page.getByText(said.dismissed).waitFor();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page
        .getByRole('region', { name: said.history })
        .getByText('17 is the Monday.')
        .first()
        .waitFor();
      await press(page, 'r');
      await page.getByRole('dialog').getByRole('radio').first().waitFor();
      await press(page, 'Space', 'Enter');
      await page.getByText(said.resolved).waitFor();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await press(page, 'm');
      await page.getByRole('dialog').getByRole('textbox').waitFor();
      await page.keyboard.type('Asked the ministry.');
      await press(page, 'Control+Enter');
      await page.getByText(said.commented).waitFor();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await press(page, 'z');
      await page.getByText(said.undone).first().waitFor();
      await press(page, 'u');
      await heading(page, said.queue);
      expect(new URL(page.url()).search).toBe('?kind=DATE');
      await press(page, '?');
      await page.getByRole('dialog').waitFor();
      await press(page, 'Escape');
      await close(page);
    });
  });

  path('by the mouse: each decision has its button, and its undo', async () => {
    const page = await desk.visit();
    await page.goto('/');
    await page.getByText('One day before or same day?').click();
    await heading(page, 'One day before or same day?');
    const history = page.getByRole('region', { name: 'History' });
    await page.getByRole('button', { name: 'Assign' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'To whom' }).fill('Meera');
    await page.getByRole('dialog').getByRole('button', { name: 'Assign' }).click();
    await page.getByText('assigned to Meera').waitFor();
    await page.getByRole('button', { name: 'Resolve' }).click();
    await page.getByRole('radio', { name: 'same day' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Resolve' }).click();
    await history.getByText(/resolved it: same day/).waitFor();
    await page.getByText('stands', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Reopen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reopen' }).click();
    await history.getByText(/opened it again/).waitFor();
    await history.getByRole('button', { name: 'Undo this: reopening' }).click();
    await history.getByText(/taken back by/).waitFor();
    await history.getByRole('button', { name: 'Undo this: resolution' }).click();
    await page.getByText('stands', { exact: true }).waitFor({ state: 'detached' });
    await close(page);
  });

  path('a clash with another editor is explained, and nothing typed is lost', async () => {
    const page = await desk.visit();
    const { conflicts } = (
      await desk.api.ask(
        '{ conflicts(filter: { kind: [ORGANISATION] }) { nodes { id version question { id } } } }',
      )
    ).data;
    const [{ id, version, question }] = conflicts.nodes;
    await page.goto(`/questions/${question.id}`);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByLabel('Why').fill('Both bodies met.');
    const other = await desk.api.ask(
      'mutation ($input: ReviewConflictInput!) { confirmConflict(input: $input) { decision { id } } }',
      { input: { conflictId: id, version, reason: 'Seen elsewhere.', by: 'Ravi' } },
    );
    expect(other.errors).toBeUndefined();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Dismiss' }).click();
    // The browser notes the refused request.
    await dialog.getByText('Somebody was quicker').waitFor();
    await dialog.getByText('Ravi confirmed it').waitFor();
    expect(await page.getByLabel('Why').inputValue()).toBe('Both bodies met.');
    await press(page, 'Escape');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.getByLabel('Why').inputValue()).toBe('Both bodies met.');
    await dialog.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByText('Dismissed.', { exact: true }).waitFor();
    await page.getByRole('region', { name: 'History' }).getByText('Both bodies met.').waitFor();
    await close(page);
  });

  path('a question shows exact words, and the article at that very place', async () => {
    const page = await desk.visit();
    await page.goto('/?kind=DATE');
    await page.getByText('17 or 18 November 2025?').click();
    await heading(page, '17 or 18 November 2025?');
    const quote = page.locator('mark', { hasText: 'उस दिन हुई, जब जयशंकर' });
    await quote.waitFor();
    expect(await quote.innerText()).toBe(
      'उस दिन हुई, जब जयशंकर ने मॉस्को में अपने रूसी समकक्ष सर्गेई लावरोव से भी मुलाकात की थी',
    );
    await page.locator('svg.plot').waitFor();
    await page
      .getByRole('article')
      .filter({ hasText: 'Navbharat Live' })
      .getByRole('link', { name: 'In the article' })
      .click();
    const claim = page.locator('a.claim[data-chosen]').first();
    await claim.waitFor();
    const words = await page.locator('a.claim[data-chosen]').allInnerTexts();
    expect(words.join('')).toContain('जब जयशंकर ने मॉस्को में');
    await claim.hover();
    await page
      .getByRole('tooltip')
      .getByText(/18 November 2025/)
      .waitFor();
    await close(page);
  });

  path('a text is read before it is stored, and stored with what came of it', async () => {
    const page = await desk.visit();
    await page.goto('/send');
    await page
      .getByLabel('The article')
      .fill('राष्ट्रपति व्लादिमीर पुतिन 12 दिसंबर 2025 को भारत का दौरा करेंगे।');
    await page
      .getByRole('region', { name: 'What would be read' })
      .locator('a.claim')
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
        const page = await desk.visit({ theme, language: theme === 'dark' ? 'hi' : 'en' });
        await page.goto(address);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect([
          address,
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        ]).toEqual([address, []]);
        await page.setViewportSize({ width: 360, height: 740 });
        await holds(page, 'document.documentElement.scrollWidth === 360').catch(async () =>
          expect([address, await widthOf(page)]).toEqual([address, 360]),
        );
        await close(page);
      }
    });
  });
});
