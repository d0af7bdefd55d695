import type { Page } from 'playwright-core';
import { inBrowser } from '../support/chromium.js';
import { type Desk, holds, openDesk, path } from '../support/desk.js';
import { openSeededDatabase } from '../support/seeded.js';

inBrowser('editing claims in the article', () => {
  let database: Awaited<ReturnType<typeof openSeededDatabase>>;
  let desk: Desk;
  let page: Page;
  let article: { id: string; text: string };

  beforeAll(async () => {
    database = await openSeededDatabase();
    desk = await openDesk(database);
    const { data } = await desk.api.ask('{ articles { nodes { id text } } }');
    article = data.articles.nodes.find(({ text }: { text: string }) => text.includes('25 वर्षों'));
  }, 400_000);

  afterAll(async () => {
    await desk?.close();
    await database?.close();
  });

  afterEach(async () => {
    await page?.context().close();
    expect(desk.trouble.splice(0)).toEqual([]);
  });

  const open = async (language: 'en' | 'hi' = 'en') => {
    page = await desk.visit({ language });
    await page.goto(`/articles/${article.id}`);
    await page.locator('.claim').first().waitFor();
  };
  /** Draws the mouse over words of the text. */
  const drawOver = async (words: string) => {
    const box = await page.evaluate<{ from: [number, number]; to: [number, number] }>(`(() => {
      const root = document.getElementById('article-text');
      const at = root.textContent.indexOf(${JSON.stringify(words)});
      const place = (unit) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let left = unit, node = walker.nextNode(); node; left -= node.data.length, node = walker.nextNode())
          if (left < node.data.length) return [node, left];
      };
      const range = document.createRange();
      range.setStart(...place(at));
      const [node, before] = place(at + ${words.length} - 1);
      range.setEnd(node, before + 1);
      range.startContainer.parentElement.scrollIntoView({ block: 'center' });
      const rects = [...range.getClientRects()];
      const [first, last] = [rects[0], rects.at(-1)];
      return { from: [first.left, first.top + first.height / 2], to: [last.right, last.top + last.height / 2] };
    })()`);
    await page.mouse.move(...box.from);
    await page.mouse.down();
    await page.mouse.move(...box.to, { steps: 4 });
    await page.mouse.up();
  };
  /** Holds what a query asks back until the function that it gives is called. */
  const hold = async (query: string) => {
    let answer = () => {};
    const isAnswered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes(query)) await isAnswered;
      await route.continue();
    });
    return () => answer();
  };
  /** Moves through a list by its keys until an option is the one that is shown as chosen. */
  const highlight = async (name: string) => {
    const option = page.getByRole('option', { name, exact: true });
    await option.waitFor();
    for (let step = 0; step < 20; step++) {
      if ((await option.getAttribute('data-combobox-selected')) !== null) return;
      await page.keyboard.press('ArrowDown');
    }
    throw new Error(`Keys do not come to ${name}.`);
  };
  const edited = async () => {
    const { data } = await desk.api.ask(
      '{ claims(first: 100, filter: {}) { nodes { rule isRejected evidence { exact start end } value { text } valueAsRead { text } article { id } } } }',
    );
    // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
    return data.claims.nodes as any[];
  };

  path(
    'by the mouse: words become a claim, what is refused is told at its field, and it is taken back',
    async () => {
      await open();
      await drawOver('25 वर्षों');
      await page.getByRole('status').getByText('25 वर्षों', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Add a claim' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Use 25 years as the value' }).click();
      expect(await dialog.getByLabel('What they say').inputValue()).toBe('25 years');
      await dialog.getByRole('combobox', { name: /Which question/ }).fill('लावरोव');
      await page
        .getByRole('option', {
          name: 'When in November 2025 did S. Jaishankar meet Sergey Lavrov?',
        })
        .click();
      await dialog.getByRole('button', { name: 'Add a claim' }).click();
      await dialog.getByText(/"25 years" does not say one value of the kind DATE/).waitFor();
      await dialog.getByLabel('What they say').fill('16 नवंबर 2025');
      await dialog.getByRole('button', { name: 'Add a claim' }).click();
      await page.getByText('Claim added. 1 conflict changes by it.').waitFor();
      const [added] = (await edited()).filter(({ rule }) => rule === 'editor');
      const start = [...article.text.slice(0, article.text.indexOf('25 वर्षों'))].length;
      expect(added).toMatchObject({
        value: { text: '16 November 2025' },
        evidence: { exact: '25 वर्षों', start, end: start + 9 },
        article: { id: article.id },
      });
      // Flags stand before it: its place is not that of JavaScript's units.
      expect(start).toBeLessThan(article.text.indexOf('25 वर्षों'));
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.getByText('Taken back.').waitFor();
      expect((await edited()).filter(({ rule }) => rule === 'editor')).toEqual([]);
    },
  );

  describe.each([
    {
      language: 'en' as const,
      added: /^Claim added\./,
      corrected: /^Claim corrected\./,
      rejected: /^Claim rejected\./,
    },
    {
      language: 'hi' as const,
      added: /^दावा जुड़ गया।/,
      corrected: /^दावा सुधर गया।/,
      rejected: /^दावा ख़ारिज हुआ।/,
    },
  ])('by the keyboard alone ($language)', ({ language, added, corrected, rejected }) => {
    path('words are selected and added, a claim is corrected and rejected', async () => {
      await open(language);
      await page.keyboard.press('s');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Shift+ArrowLeft');
      const words = await page.evaluate<string>('String(document.getSelection())');
      expect(words.split(' ')).toHaveLength(2);
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.locator('mark').getByText(words, { exact: true }).waitFor();
      await dialog.getByRole('combobox').first().focus();
      await page.getByRole('option').first().waitFor();
      await page.keyboard.type('लावरोव');
      const { data } = await desk.api.ask(
        `{ questions(filter: { kind: [DATE], text: "लावरोव November" }) { nodes { text(language: "${language}") } }
           found: questions(first: 30, filter: { text: "लावरोव" }) { totalCount } }`,
      );
      // What is asked for last is what is chosen from.
      await holds(
        page,
        `document.querySelectorAll('[role=option]').length === ${data.found.totalCount}`,
      );
      await highlight(data.questions.nodes[0].text);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type('5 December 2025');
      await page.keyboard.press('Enter');
      await page.getByText(added).waitFor();
      await dialog.waitFor({ state: 'detached' });
      const [claim] = (await edited()).filter(({ rule }) => rule === 'editor');
      expect(claim.evidence.exact).toBe(words);

      // The claim list says which claim keys are about.
      const line = page
        .locator('.claim-line', {
          hasText: language === 'en' ? '18 November 2025' : '18 नवंबर 2025',
        })
        .first();
      await line.getByRole('button').first().focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('e');
      await dialog.getByRole('textbox').first().waitFor();
      await dialog.getByRole('textbox').first().fill('17 नवंबर 2025');
      await page.keyboard.press('Enter');
      await page.getByText(corrected).waitFor();
      await dialog.waitFor({ state: 'detached' });
      await page.keyboard.press('x');
      // Keys go where the focus is, and it comes into a dialog a moment after that shows.
      await holds(page, 'document.activeElement.matches("[role=dialog] textarea")');
      await page.keyboard.type('A caption.');
      await page.keyboard.press('Control+Enter');
      await page.getByText(rejected).waitFor();
      await dialog.waitFor({ state: 'detached' });
      expect((await edited()).filter(({ isRejected }) => isRejected)).toHaveLength(1);

      // All of it is taken back, by the buttons of the list.
      const undo = page
        .locator('.claim-line')
        .getByRole('button', { name: /^(Undo this|इसे वापस लें)/ });
      for (let left = 3; left > 0; left--) {
        await undo.nth(left - 1).waitFor();
        await undo.last().press('Enter');
        await undo.nth(left - 1).waitFor({ state: 'detached' });
      }
    });
  });

  path(
    'Enter takes the question that is shown as chosen, though finds have come since and stand elsewhere',
    async () => {
      await open();
      await drawOver('25 वर्षों');
      await page.getByRole('button', { name: 'Add a claim' }).click();
      const picker = page.getByRole('dialog').getByRole('combobox', { name: /Which question/ });
      await picker.focus();
      const options = page.getByRole('option');
      const found = async (text: string) => {
        const { data } = await desk.api.ask(
          `{ questions(first: 30, filter: { text: "${text}" }) { totalCount } }`,
        );
        const count: number = data.questions.totalCount;
        await holds(page, `document.querySelectorAll('[role=option]').length === ${count}`);
        return options.allTextContents();
      };
      await page.keyboard.type('जयशंकर');
      const before = await found('जयशंकर');
      const answer = await hold('FoundQuestions');
      await page.keyboard.type(' लावरोव');
      const chosen = 'Did S. Jaishankar meet Sergey Lavrov in November 2025?';
      await highlight(chosen);
      answer();
      const after = await found('जयशंकर लावरोव');
      expect(after.indexOf(chosen)).not.toBe(before.indexOf(chosen));
      await page.keyboard.press('Enter');
      await page.getByRole('listbox').waitFor({ state: 'detached' });
      expect(await picker.inputValue()).toBe(chosen);
    },
  );

  path(
    'a dialog stays until the page shows what came of it: what is decided next is not refused',
    async () => {
      await open();
      const line = page.locator('.claim-line', { hasText: '18 November 2025' }).first();
      await line.getByRole('button').first().click();
      await line.getByRole('button', { name: 'Correct' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('What they say').fill('17 November 2025');
      const answer = await hold('ArticlePage');
      await dialog.getByRole('button', { name: 'Correct' }).click();
      while (!(await edited()).some(({ value }) => value.text === '17 November 2025'))
        await page.waitForTimeout(50);
      await page.waitForTimeout(300);
      expect(await dialog.count()).toBe(1);
      answer();
      await dialog.waitFor({ state: 'detached' });
      const chosen = page.locator('.claim-line[data-chosen]');
      await chosen.getByRole('button', { name: 'Reject' }).click();
      await dialog.getByRole('textbox').fill('A caption.');
      await dialog.getByRole('button', { name: 'Reject' }).click();
      await page.getByText(/^Claim rejected\./).waitFor();
      await chosen.getByRole('button', { name: 'Undo this: rejection' }).click();
      await page.getByText('Taken back.').waitFor();
      await chosen.getByRole('button', { name: 'Undo this: correction' }).click();
      await page.getByText('Taken back.').nth(1).waitFor();
      expect(
        (await edited()).filter(
          ({ valueAsRead, value }) => valueAsRead && valueAsRead.text !== value.text,
        ),
      ).toEqual([]);
    },
  );

  path(
    'somebody who was quicker is told of, and what was typed goes by what stands now',
    async () => {
      await open();
      const { data } = await desk.api.ask(
        '{ claims(first: 100, filter: { kind: [DATE] }) { nodes { id version value { text } article { id } question { conflict { id } } } } }',
      );
      const claim = data.claims.nodes.find(
        // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
        (one: any) => one.article.id === article.id && one.question?.conflict,
      );
      await page.goto(`/articles/${article.id}#${claim.id}`);
      await page
        .locator('.claim-line[data-chosen]')
        .getByRole('button', { name: 'Correct' })
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('What they say').fill('16 November 2025');
      const other = await desk.api.ask(
        'mutation ($input: CorrectClaimInput!) { correctClaim(input: $input) { decision { id } } }',
        {
          input: {
            claimId: claim.id,
            version: claim.version,
            value: '15 November 2025',
            by: 'Ravi',
          },
        },
      );
      expect(other.errors).toBeUndefined();
      await dialog.getByRole('button', { name: 'Correct' }).click();
      await dialog.getByText('Somebody was quicker').waitFor();
      await dialog.getByText(/Ravi/).waitFor();
      expect(await dialog.getByLabel('What they say').inputValue()).toBe('16 November 2025');
      await dialog.getByRole('button', { name: 'Decide on what stands now' }).click();
      await page.getByText(/^Claim corrected\./).waitFor();
      const now = (await edited()).find(({ value }) => value.text === '16 November 2025');
      expect(now.valueAsRead.text).toBe(claim.value.text);
    },
  );

  path(
    'a new revision under the editor’s hands: the words are found where they stand now',
    async () => {
      const input = {
        externalId: 'moves',
        outlet: 'Moving Daily',
        language: 'en',
        publishedOn: '2025-11-20',
        text: 'Vladimir Putin will visit India on 5 December 2025. He comes with his ministers.',
      };
      const ingest =
        'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id } } }';
      const { data } = await desk.api.ask(ingest, { input });
      page = await desk.visit();
      await page.goto(`/articles/${data.ingestArticle.article.id}`);
      await page.locator('.claim').first().waitFor();
      await drawOver('his ministers');
      await page.getByRole('button', { name: 'Add a claim' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Nothing is read in these words alone.').waitFor();
      await dialog.getByRole('combobox', { name: /Which question/ }).click();
      await page.getByRole('option', { name: 'When will Vladimir Putin visit India?' }).click();
      await dialog.getByLabel('What they say').fill('6 December 2025');
      await desk.api.ask(ingest, { input: { ...input, text: `Correction. ${input.text}` } });
      await dialog.getByRole('button', { name: 'Add a claim' }).click();
      await dialog.getByText('Somebody was quicker').waitFor();
      expect(await dialog.getByLabel('What they say').inputValue()).toBe('6 December 2025');
      await dialog.getByRole('button', { name: 'Decide on what stands now' }).click();
      await page.getByText(/^Claim added\./).waitFor();
      const [added] = (await edited()).filter(({ rule }) => rule === 'editor');
      expect(added.evidence).toMatchObject({ exact: 'his ministers', start: 78, end: 91 });
    },
  );
});
