import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inBrowser } from '../support/chromium.js';
import { type Desk, holds, openDesk, path } from '../support/desk.js';
import { openSeededDatabase } from '../support/seeded.js';

/** The lines of a CSV, each by the names of its first. */
function linesOf(csv: string): Record<string, string>[] {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  const [names, ...lines] = rows;
  return lines.map((line) => Object.fromEntries(names!.map((name, at) => [name, line[at]!])));
}

const EXPORT = { en: 'Export', hi: 'निर्यात' };

inBrowser('taking out', () => {
  let database: Awaited<ReturnType<typeof openSeededDatabase>>;
  let desk: Desk;
  // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
  let conflicts: any[];
  let story: string;

  beforeAll(async () => {
    database = await openSeededDatabase();
    desk = await openDesk(database);
    const { data } = await desk.api.ask(`{
      conflicts { nodes { id version question { id kind answers { claims { article { id } } } } } }
    }`);
    conflicts = data.conflicts.nodes;
    story = conflicts.find(({ question }) => question.kind === 'DATE').question.answers[0].claims[0]
      .article.id;
  }, 400_000);

  afterAll(async () => {
    await desk?.close();
    await database?.close();
  });

  afterEach(() => expect(desk.trouble.splice(0)).toEqual([]));

  const of = (kind: string) => conflicts.find(({ question }) => question.kind === kind);
  const open = async (address: string, language: 'en' | 'hi' = 'en') => {
    const page = await desk.visit({ language });
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  /** The file that an entry of the menu gives; by the mouse, or by keys alone. */
  const taken = async (page: Page, entry: string | RegExp, language: 'en' | 'hi' = 'en') => {
    const item = await entryOf(page, entry, language);
    const coming = page.waitForEvent('download');
    if (language === 'en') await item.click();
    else await item.press('Enter');
    const file = await coming;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const entryOf = async (page: Page, entry: string | RegExp, language: 'en' | 'hi' = 'en') => {
    const button = page.getByRole('button', { name: EXPORT[language] });
    if (language === 'en') await button.click();
    else await button.press('Enter');
    const item = page.getByRole('menuitem', { name: entry });
    await item.waitFor();
    return item;
  };
  const graphOf = (text: string): Record<string, unknown>[] => {
    const document = JSON.parse(text);
    expect(document['@context']).toBe('https://schema.org');
    return document['@graph'];
  };

  path('a conflict as a table: a line for each claim, with its exact words', async () => {
    const { question } = of('DATE');
    const page = await open(`/questions/${question.id}`);
    const { name, text } = await taken(page, 'Table (CSV)');
    expect(name).toBe(`question-${question.id}.csv`);
    const lines = linesOf(text);
    expect(lines).toHaveLength(4);
    expect(lines.map(({ answer }) => answer)).toEqual(
      expect.arrayContaining(['17 November 2025', '18 November 2025']),
    );
    const line = lines.find(({ outlet }) => outlet === 'Navbharat Live')!;
    const stored = (await desk.api.ask(`{ article(id: "${line.article}") { text } }`)).data.article
      .text;
    expect([...stored].slice(Number(line.start), Number(line.end)).join('')).toBe(line.quote);
    expect(line.state).toBe('OPEN');
    await page.context().close();
  });

  path('a story in Hindi, by keys alone: its questions and its days as tables', async () => {
    const page = await open(`/stories/${story}`, 'hi');
    const table = await taken(page, 'तालिका (CSV)', 'hi');
    expect(table.name).toBe(`story-${story}.csv`);
    const lines = linesOf(table.text);
    const { data } = await desk.api.ask(
      `{ story(articleId: "${story}") { questions(first: 100) { totalCount nodes { text(language: "hi") answers { claims { id } } } } } timeline(storyOf: "${story}", first: 100) { nodes { questions { id } } } }`,
    );
    const { questions } = data.story;
    // Pages of a list are read to its end.
    expect(questions.totalCount).toBe(questions.nodes.length);
    expect(new Set(lines.map(({ question }) => question))).toEqual(
      new Set(questions.nodes.map((one: { text: string }) => one.text)),
    );
    expect(lines).toHaveLength(
      // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
      questions.nodes.flatMap(({ answers }: any) => answers.flatMap(({ claims }: any) => claims))
        .length,
    );
    const days = await taken(page, 'घटनाक्रम (CSV)', 'hi');
    expect(days.name).toBe(`story-${story}-timeline.csv`);
    const events = linesOf(days.text);
    expect(events).toHaveLength(
      data.timeline.nodes.flatMap(({ questions: asked }: { questions: unknown[] }) => asked).length,
    );
    expect(events.find(({ consensus }) => consensus === 'CONFLICTING')).toMatchObject({
      earliest: expect.stringMatching(/^2025-11-/),
    });
    await page.context().close();
  });

  path('ClaimReview is there only where an editor has decided, and of that alone', async () => {
    const [date, order] = [of('DATE'), of('ORDER')];
    const page = await open(`/stories/${story}`);
    const review = /ClaimReview/;
    expect(await (await entryOf(page, review)).isDisabled()).toBe(true);
    await page.goto(`/questions/${date.question.id}`);
    expect(await (await entryOf(page, review)).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Resolve' }).click();
    await page.getByRole('radio', { name: '18 November 2025' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Resolve' }).click();
    await page.getByText('stands', { exact: true }).waitFor();
    const one = await taken(page, review);
    expect(one.name).toBe(`question-${date.question.id}.jsonld`);
    const graph = graphOf(one.text);
    expect(graph.map((node) => node['@type'])).toEqual(graph.map(() => 'ClaimReview'));
    const rated = graph.map(({ claimReviewed, reviewRating }) => [
      claimReviewed,
      (reviewRating as { alternateName: string }).alternateName,
    ]);
    const asked = 'When in November 2025 did S. Jaishankar meet Sergey Lavrov?';
    expect(Object.fromEntries(rated)).toEqual({
      [`${asked} 17 November 2025`]: 'False',
      [`${asked} 18 November 2025`]: 'True',
      [`${asked} on or before 19 November 2025`]: 'Not contradicted',
    });

    // Of the story it is the same: nobody has decided about its other conflicts.
    await page.goto(`/stories/${story}`);
    expect(graphOf((await taken(page, review)).text)).toEqual(graph);
    await page.goto(`/questions/${order.question.id}`);
    expect(await (await entryOf(page, review)).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');

    // What is taken back is no longer published.
    await page.goto(`/questions/${date.question.id}`);
    await page.getByRole('button', { name: 'Undo this: resolution' }).click();
    await page.getByText('stands', { exact: true }).waitFor({ state: 'detached' });
    expect(await (await entryOf(page, review)).isDisabled()).toBe(true);
    await page.context().close();
  });

  path('on paper there is what is told, and nothing to press', async () => {
    const page = await desk.visit();
    await page.addInitScript('window.print = () => document.body.setAttribute("data-printed", "")');
    for (const address of [`/questions/${of('DATE').question.id}`, `/stories/${story}`]) {
      await page.goto(address);
      await (await entryOf(page, 'Print')).click();
      await holds(page, 'document.body.hasAttribute("data-printed")');
      await page.locator('svg.plot').waitFor();
      await page.emulateMedia({ media: 'print' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('svg.plot').waitFor();
      for (const part of [
        page.getByRole('banner'),
        page.getByRole('navigation'),
        page.getByRole('button', { name: 'Export' }),
        page.getByRole('button', { name: 'Confirm' }),
      ])
        expect(await part.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
    }
    await page.context().close();
  });

  path('the link is put into the clipboard; where that is kept closed, it is told', async () => {
    const { question } = of('ORDER');
    const page = await open(`/questions/${question.id}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await (await entryOf(page, 'Copy the link')).click();
    await page.getByText('The link is in the clipboard.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
    await page.evaluate('Object.defineProperty(navigator, "clipboard", { value: undefined })');
    await (await entryOf(page, 'Copy the link')).click();
    await page.getByText(`Copy it yourself: ${page.url()}`).waitFor();
    await page.context().close();
  });
});
