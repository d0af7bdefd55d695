import type { Locator, Page } from 'playwright-core';
import { inBrowser } from '../support/chromium.js';
import { type Desk, openDesk, path } from '../support/desk.js';
import { sayIn } from '../support/messages.js';
import { openSeededDatabase } from '../support/seeded.js';

const REPORT = `An earthquake of magnitude 6.1 struck Kathmandu on 5 March 2025. Buildings shook for half a minute, police said.
Shopkeepers ran into the streets of the old town and waited there until the evening. Schools sent their children home.
Engineers looked at the bridges over the river and found no cracks in any of them, the city told reporters.`;
/** What the seeds have no example of: figures and places that contradict each other, a copy, a second revision. */
const MORE = {
  weak: {
    outlet: 'Pahar Times',
    text: 'An earthquake of magnitude 5.2 struck Kathmandu on 5 March 2025.',
  },
  strong: { outlet: 'Valley Post', text: REPORT },
  copy: { outlet: 'Copy Daily', text: REPORT },
  moscow: {
    outlet: 'East Wire',
    text: 'Narendra Modi met Vladimir Putin in Moscow on 5 March 2025.',
  },
  kazan: {
    outlet: 'West Wire',
    text: 'Narendra Modi met Vladimir Putin in Kazan on 5 March 2025.',
  },
  before: {
    externalId: 'moving',
    outlet: 'Moving Daily',
    text: 'Vladimir Putin will visit India on 5 December 2025.\nHe comes with his ministers.',
  },
  after: {
    externalId: 'moving',
    outlet: 'Moving Daily',
    text: 'Vladimir Putin will visit India around 6 December 2025.\nHe comes with his ministers.',
  },
} as const;

inBrowser('walking through the desk', () => {
  let database: Awaited<ReturnType<typeof openSeededDatabase>>;
  let desk: Desk;
  const articles: Record<string, string> = {};
  // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
  let questions: any[];

  beforeAll(async () => {
    database = await openSeededDatabase();
    desk = await openDesk(database);
    for (const [name, article] of Object.entries(MORE)) {
      const { data } = await desk.api.ask(
        'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id } } }',
        { input: { language: 'en', publishedOn: '2025-11-20', ...article } },
      );
      articles[name] = data.ingestArticle.article.id;
    }
    const { data } = await desk.api.ask(`{ questions(first: 100) { nodes {
      id kind text consensus answers { value { text ... on EntityValue { entity { id } } } claims { article { id } } }
    } } }`);
    questions = data.questions.nodes;
  }, 400_000);

  afterAll(async () => {
    await desk?.close();
    await database?.close();
  });

  const of = (kind: string, consensus = 'CONFLICTING') =>
    questions.find((one) => one.kind === kind && one.consensus === consensus);

  describe.each([
    { language: 'en' as const, by: 'the mouse' },
    { language: 'hi' as const, by: 'keys alone' },
  ])('in $language, by $by', ({ language, by }) => {
    const say = sayIn(language);
    let page: Page;

    beforeAll(async () => {
      page = await desk.visit({ language });
    });
    afterAll(() => page?.context().close());
    afterEach(() => expect(desk.trouble.splice(0)).toEqual([]));

    /** Follows a link or presses a button. */
    const press = (what: Locator) => (by === 'the mouse' ? what.click() : what.press('Enter'));
    const open = async (address: string) => {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
    };
    const attributes = (selector: string, name: string) =>
      page
        .locator(`svg.plot ${selector}`)
        .evaluateAll((all, attribute) => all.map((one) => one.getAttribute(attribute)), name);

    path('days: what is said, its reach and what is open are told apart', async () => {
      const visit = questions.find(({ text }) => text === 'When will Vladimir Putin visit India?');
      await open(`/questions/${visit.id}`);
      await page.locator('svg.plot').waitFor();
      // Around the 5th and the 6th reach beyond the day itself.
      expect((await attributes('g[aria-label=bar][stroke-dasharray] rect', 'x')).length).toBe(2);
      // On or after 13 August has no end.
      expect(await page.locator('svg.plot text', { hasText: '▶' }).count()).toBe(1);
      expect(await page.locator('svg.plot text', { hasText: 'Moving Daily' }).count()).toBe(1);
      // Each line has its label.
      const lines = await page.locator('svg.plot [aria-label="x-grid"] line').count();
      expect(await page.locator('svg.plot [aria-label="x-axis tick label"] text').count()).toBe(
        lines,
      );
    });

    path('figures on a line, one for each source', async () => {
      await open(`/questions/${of('QUANTITY').id}`);
      await page.locator('svg.plot').waitFor();
      for (const outlet of ['Pahar Times', 'Valley Post', 'Copy Daily'])
        expect(await page.locator('svg.plot text', { hasText: outlet }).count()).toBe(1);
      // A figure is a point of the line.
      const [weak, strong, copied] = await page
        .locator('svg.plot g[aria-label=dot] path')
        .evaluateAll((points) => points.map((point) => point.getBoundingClientRect().x));
      expect(new Set([weak, strong, copied]).size).toBe(2);
    });

    path('places: what lies in what, and which sources tell of it', async () => {
      await open(`/questions/${of('PLACE').id}`);
      const tree = page.getByRole('tree');
      for (const outlet of ['East Wire', 'West Wire']) await tree.getByText(outlet).waitFor();
      expect(await page.getByRole('treeitem').count()).toBeGreaterThan(2);
    });

    path('copies stand together, and count once', async () => {
      await open(`/questions/${of('QUANTITY').id}`);
      const origins = page
        .getByRole('region')
        .filter({ hasText: say('tie.COPY') })
        .getByRole('listitem');
      const copied = origins.filter({ hasText: say('tie.COPY') });
      expect(await copied.getByRole('link').allInnerTexts()).toEqual(
        expect.arrayContaining(['Valley Post', 'Copy Daily']),
      );
      expect(await origins.count()).toBe(2);
    });

    path('order: the two events, as each source has them', async () => {
      await open(`/questions/${of('ORDER').id}`);
      await page.locator('svg.plot').waitFor();
      const sources = of('ORDER').answers.flatMap(({ claims }: { claims: unknown[] }) => claims);
      expect(await page.locator('svg.plot circle').count()).toBe(sources.length * 2);
    });

    path(
      'bodies: what lies in what, the answers in it, and one step from each to its page',
      async () => {
        const { id, answers } = of('ORGANISATION');
        await open(`/questions/${id}`);
        const tree = page.getByRole('tree');
        await tree.waitFor();
        for (const at of answers.keys())
          await tree.getByText(String.fromCharCode(65 + at), { exact: true }).waitFor();
        await press(page.getByRole('heading', { level: 3 }).first().getByRole('link'));
        await page.getByRole('region', { name: say('entity.names') }).waitFor();
        expect(new URL(page.url()).pathname).toMatch(/^\/entities\//);
        const names = await page.getByRole('region', { name: say('entity.names') }).innerText();
        expect(names).toMatch(/\p{Script=Devanagari}/u);
        expect(names).toMatch(/\p{Script=Latin}{4}/u);
        // What is claimed of it: the words that name it, where they stand.
        await press(
          page
            .getByRole('region', { name: say('entity.naming', { count: 1 }) })
            .getByRole('listitem')
            .first()
            .getByRole('link')
            .last(),
        );
        await page.locator('.claim[data-chosen]').first().waitFor();
      },
    );

    path('revisions side by side', async () => {
      await open(`/articles/${articles.after}`);
      await press(page.getByRole('tab', { name: say('article.revisions', { count: 2 }) }));
      await page.locator('del', { hasText: 'on 5 December' }).waitFor();
      await page.locator('ins', { hasText: 'around 6 December' }).waitFor();
      expect(await page.locator('td', { hasText: 'He comes with' }).count()).toBe(2);
      expect(await page.locator('del, ins').count()).toBe(2);
    });

    path('a claim is read where it stands, by hover or focus', async () => {
      await open(`/articles/${articles.after}`);
      const claim = page.locator('.claim').first();
      if (by === 'the mouse') await claim.hover();
      else await claim.focus();
      await page.getByRole('tooltip').getByText(/6/).waitFor();
    });

    path('two articles are laid side by side', async () => {
      await open(`/articles/${articles.weak}`);
      await press(page.getByRole('button', { name: say('article.compare') }));
      await page.getByRole('dialog').getByLabel(say('articles.search')).fill('shopkeepers');
      const other = page.getByRole('dialog').getByRole('link', { name: /Valley Post/ });
      await press(other);
      await page.getByRole('heading', { level: 1, name: say('compare.title') }).waitFor();
      await page.getByRole('article').getByText(say('relation.DISJOINT')).first().waitFor();
      expect(new URL(page.url()).pathname).toBe(`/compare/${articles.weak}/${articles.strong}`);
    });

    path(
      'a story: uncertain days as long as they may be, and what is asked of each event',
      async () => {
        const { answers } = questions.find(({ text }) => /^When .* meet Sergey Lavrov/.test(text));
        await open(`/articles/${answers[0].claims[0].article.id}`);
        await press(page.getByRole('link', { name: say('article.story') }));
        await page.locator('svg.plot').waitFor();
        expect(
          (await attributes('g[aria-label=bar][stroke-dasharray] rect', 'x')).length,
        ).toBeGreaterThan(0);
        const list = page.getByRole('region').filter({ has: page.locator('svg.plot') });
        await press(list.getByRole('link').first());
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(new URL(page.url()).pathname).toMatch(/^\/questions\//);
      },
    );

    path('an outlet with its record, one step from its words', async () => {
      await open(`/questions/${of('QUANTITY').id}`);
      await press(page.getByRole('article').getByRole('link', { name: 'Valley Post' }));
      await page.getByRole('heading', { level: 1, name: 'Valley Post' }).waitFor();
      expect(await page.locator('dl dd').first().innerText()).toBe('1');
    });

    path('the decision of another editor shows in the row, where it stands', async () => {
      await open('/?kind=DATE');
      const row = page.getByRole('listitem').filter({ hasText: /^17 \S+ 18/ });
      const badge = row.locator('.mantine-Badge-root');
      const before = [await row.boundingBox(), await badge.innerText()];
      await page.waitForLoadState('networkidle');
      const { data } = await desk.api.ask(
        '{ conflicts(filter: { kind: [DATE] }) { nodes { id version question { text } } } }',
      );
      const { id, version } = data.conflicts.nodes.find((one: { question: { text: string } }) =>
        /Lavrov/.test(one.question.text),
      );
      const confirmed = await desk.api.ask(
        'mutation ($input: ReviewConflictInput!) { confirmConflict(input: $input) { decision { id } conflicts { version } } }',
        { input: { conflictId: id, version, by: 'Ravi' } },
      );
      await badge.getByText(before[1] as string, { exact: true }).waitFor({ state: 'detached' });
      expect(await row.boundingBox()).toEqual(before[0]);
      const { decision, conflicts } = confirmed.data.confirmConflict;
      await desk.api.ask(
        'mutation ($input: UndoDecisionInput!) { undoDecision(input: $input) { decision { id } } }',
        { input: { id: decision.id, version: conflicts[0].version, by: 'Ravi' } },
      );
    });
  });
});
