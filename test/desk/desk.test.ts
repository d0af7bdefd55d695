import type { Page } from 'playwright-core';
import { inBrowser } from '../support/chromium.js';
import { type Desk, holds, openDesk, path } from '../support/desk.js';
import { sayIn } from '../support/messages.js';
import { openSeededDatabase } from '../support/seeded.js';

inBrowser('the desk', () => {
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

  path('a view is kept, comes back and is forgotten by keys alone, in Hindi', async () => {
    const say = sayIn('hi');
    const page = await desk.visit({ language: 'hi' });
    await page.goto('/?kind=DATE');
    const views = page.getByRole('button', { name: say('views.title') });
    await views.press('Enter');
    await page.getByRole('menuitem').first().press('Enter');
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    await page.keyboard.type('दिन');
    await press(page, 'Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.goto('/');
    await page.getByText(say('queue.count', { count: 3 })).waitFor();
    // How many there are in each state.
    await page.getByText(say('queue.stateCount', { state: say('state.OPEN'), count: 3 })).waitFor();
    await views.press('Enter');
    await page.getByRole('menuitem', { name: 'दिन' }).press('Enter');
    await page.getByText(say('queue.count', { count: 1 }), { exact: true }).waitFor();
    await views.press('Enter');
    await page.getByRole('menuitem', { name: say('views.save') }).press('Enter');
    await page.getByRole('button', { name: say('views.delete', { name: 'दिन' }) }).press('Enter');
    await press(page, 'Escape');
    await views.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    expect(await page.getByRole('menuitem').count()).toBe(1);
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

  path('one box finds articles, claims, questions and names in both scripts', async () => {
    const page = await desk.visit();
    await page.goto('/articles');
    await heading(page, 'Articles');
    const found = page.getByRole('dialog').getByRole('listbox', { name: 'Search' });
    // By the keyboard alone: the first find is chosen, and Enter leads to it.
    await press(page, '/');
    await page.getByRole('dialog').getByRole('searchbox').waitFor();
    await page.keyboard.type('सर्गेई लावरोव');
    await found
      .locator('[data-combobox-selected]')
      .and(page.getByRole('option', { name: /^Person, place, body Sergey Lavrov/ }))
      .waitFor();
    await press(page, 'Enter');
    await heading(page, 'Sergey Lavrov');
    // Whatever is found, one find is shown as chosen: the first, and of more of them the first new one.
    await press(page, '/');
    await page.getByRole('dialog').getByRole('searchbox').fill('लावरोव');
    const isChosen = (count: string, at: number) =>
      holds(
        page,
        `((all) => all.length ${count} && all.findIndex((one) => one.matches('[data-combobox-selected]')) === ${at})([...document.querySelectorAll('[role=option]')])`,
      );
    await isChosen('=== 21', 0);
    for (let step = 0; step < 20; step++) await press(page, 'ArrowDown');
    await isChosen('=== 21', 20);
    await press(page, 'Enter');
    await isChosen('> 21', 20);
    await page.getByRole('dialog').getByRole('searchbox').fill('सर्गेई लावरोव');
    await isChosen('> 0', 0);
    await press(page, 'Escape');
    // What was looked for is still there; another kind of find, by the mouse.
    await page.getByRole('button', { name: 'Search everything' }).click();
    expect(await page.getByRole('dialog').getByRole('searchbox').inputValue()).toBe('सर्गेई लावरोव');
    await page.getByRole('dialog').getByText('Claims', { exact: true }).click();
    await found.getByRole('option').first().getByRole('img', { name: 'Claim' }).waitFor();
    await found.getByRole('option').first().click();
    await page.locator('.claim-line[data-chosen]').waitFor();
    await press(page, '/');
    await page.getByRole('dialog').getByRole('searchbox').fill('nothing has this');
    await page.getByText('Nothing is found.').waitFor();
    await press(page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await close(page);
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
    const claim = page.locator('.claim[data-chosen]').first();
    await claim.waitFor();
    const words = await page.locator('.claim[data-chosen]').allInnerTexts();
    expect(words.join('')).toContain('जब जयशंकर ने मॉस्को में');
    await claim.hover();
    await page
      .getByRole('tooltip')
      .getByText(/18 November 2025/)
      .waitFor();
    await close(page);
  });
});
