import type { Page } from 'playwright-core';
import { createOneTimeLink } from '../../src/http/signIn/oneTimeLink.js';
import { violationsOf } from '../support/axe.js';
import { inBrowser } from '../support/chromium.js';
import { type Desk, holds, openDesk, path } from '../support/desk.js';
import { type Say, sayIn } from '../support/messages.js';
import { openSeededDatabase } from '../support/seeded.js';

/** A dialog or menu: where it is, what opens it, and what has the focus once it is closed again. */
interface Opened {
  readonly name: string;
  readonly at: 'queue' | 'question' | 'article';
  readonly open: (page: Page) => Promise<void>;
  /** Of what has the focus while it is open. */
  readonly within?: 'menu';
  /** An expression that holds when the focus is where it was. */
  readonly back: string;
}

const MAIN = 'document.activeElement.id === "main"';
const focusIs = (name: string) =>
  `(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent) === ${JSON.stringify(name)}`;

/** All that opens over a page, in the words of a language. */
function opened(say: Say): Opened[] {
  const byButton = (name: string) => async (page: Page) => {
    const button = page.getByRole('button', { name, exact: true }).first();
    await button.focus();
    await button.press('Enter');
  };
  const byKey = (key: string) => (page: Page) => page.keyboard.press(key);
  const entry = async (page: Page, name: string | RegExp) => {
    await page.getByRole('menuitem', { name }).press('Enter');
  };
  const row = 'document.activeElement.matches(".queue-link[data-chosen]")';
  const claim = (key: string) => async (page: Page) => {
    await page.locator('.claim').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.claim-line[data-chosen]').waitFor();
    await page.keyboard.press(key);
  };
  const onClaim = 'document.activeElement.matches(".claim")';
  return [
    {
      name: 'search',
      at: 'queue',
      open: byButton(say('search.open')),
      back: focusIs(say('search.open')),
    },
    { name: 'search by /', at: 'queue', open: byKey('/'), back: MAIN },
    {
      name: 'help',
      at: 'queue',
      open: byButton(say('help.title')),
      back: focusIs(say('help.title')),
    },
    { name: 'help by ?', at: 'queue', open: byKey('?'), back: MAIN },
    {
      name: 'views',
      at: 'queue',
      within: 'menu',
      open: byButton(say('views.title')),
      back: focusIs(say('views.title')),
    },
    {
      name: 'saved views',
      at: 'queue',
      open: async (page) => {
        await byButton(say('views.title'))(page);
        await entry(page, say('views.save'));
      },
      back: focusIs(say('views.title')),
    },
    {
      name: 'dismiss from the queue',
      at: 'queue',
      open: async (page) => {
        await page.keyboard.press('j');
        await holds(page, row);
        await page.keyboard.press('d');
      },
      back: row,
    },
    ...(['dismiss', 'comment', 'assign', 'resolve'] as const).map((action) => ({
      name: action,
      at: 'question' as const,
      open: byButton(say(`action.${action}`)),
      back: focusIs(say(`action.${action}`)),
    })),
    {
      name: 'resolve to another answer',
      at: 'question',
      open: async (page) => {
        await byKey('r')(page);
        await page.getByRole('radio', { name: say('review.otherAnswer') }).check();
        await page.getByLabel(say('review.reference')).waitFor();
      },
      back: MAIN,
    },
    {
      name: 'export',
      at: 'question',
      within: 'menu',
      open: byButton(say('export.title')),
      back: focusIs(say('export.title')),
    },
    {
      name: 'compare with',
      at: 'article',
      open: byButton(say('article.compare')),
      back: focusIs(say('article.compare')),
    },
    {
      name: 'words to a claim',
      at: 'article',
      open: async (page) => {
        for (const key of ['s', 'ArrowDown', 'Shift+ArrowRight', 'Enter'])
          await page.keyboard.press(key);
      },
      back: 'document.activeElement.id === "article-text"',
    },
    { name: 'correct', at: 'article', open: claim('e'), back: onClaim },
    { name: 'reject', at: 'article', open: claim('x'), back: onClaim },
  ];
}

inBrowser('what opens over a page', () => {
  let database: Awaited<ReturnType<typeof openSeededDatabase>>;
  let desk: Desk;
  const addresses = { queue: '/', question: '', article: '' };

  beforeAll(async () => {
    database = await openSeededDatabase();
    desk = await openDesk(database);
    const { data } = await desk.api.ask(
      '{ conflicts(filter: { kind: [DATE] }) { nodes { question { id answers { claims { article { id } } } } } } }',
    );
    const [{ question }] = data.conflicts.nodes;
    addresses.question = `/questions/${question.id}`;
    addresses.article = `/articles/${question.answers[0].claims[0].article.id}`;
  }, 400_000);

  afterAll(async () => {
    await desk?.close();
    await database?.close();
  });

  describe.each([
    { language: 'en' as const, theme: 'light' as const },
    { language: 'hi' as const, theme: 'dark' as const },
  ])('$language, $theme', ({ language, theme }) => {
    let page: Page;
    beforeAll(async () => {
      page = await desk.visit({ language, theme });
    });
    afterAll(() => page?.context().close());
    afterEach(() => expect(desk.trouble.splice(0)).toEqual([]));

    for (const { name, at, open, within = 'dialog', back } of opened(sayIn(language)))
      path(`${name}: axe finds nothing, it takes the focus, and gives it back`, async () => {
        if (new URL(page.url(), 'http://none').pathname !== addresses[at]) {
          await page.goto(addresses[at]);
          await page.locator('.queue-link, #answers, .claim').first().waitFor();
        }
        await page.locator('#main').focus();
        await open(page);
        const over = page.getByRole(within);
        await over.waitFor();
        await holds(page, `document.activeElement.closest('[role=${within}]') !== null`);
        await holds(page, `document.querySelector('[role=${within}] [data-loading]') === null`);
        // A second way to the same dialog needs no second look, nor does the page beneath it in another dress.
        const looked = theme === 'light' ? undefined : `[role=${within}]`;
        if (!/ by [/?]$/.test(name)) expect(await violationsOf(page, looked)).toEqual([]);
        await page.keyboard.press('Escape');
        await over.waitFor({ state: 'detached' });
        await holds(page, back);
      });
  });

  path('axe finds nothing in lists and tooltips over a page', async () => {
    const page = await desk.visit();
    await page.goto('/');
    await page.getByRole('combobox', { name: 'Outlet' }).last().click();
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('option', { name: 'Navbharat Live' }).click();
    await holds(page, 'location.search.startsWith("?outlet=")');
    await page.goto(addresses.article);
    await page.locator('.claim').first().focus();
    await page.getByRole('tooltip').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });

  path('who one is: axe finds nothing in the menu, and it gives the focus back', async () => {
    const link = createOneTimeLink();
    const own = await openDesk(database, { adminToken: 'secret', link });
    try {
      const page = await own.visit();
      await page.goto(`/sign-in?token=${link.token}&name=Meera`);
      const who = page.getByRole('button', { name: 'Signed in as Meera' });
      await who.press('Enter');
      await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await holds(page, focusIs('Signed in as Meera'));
      expect(own.trouble.splice(0)).toEqual([]);
    } finally {
      await own.close();
    }
  });
});
