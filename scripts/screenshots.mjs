// `npm run screenshots`: each page of the review desk, in both themes, both languages and on a narrow screen, as PNG files
// in screenshots/ to be looked at. Arguments narrow it to pages of these names; `readme` alone makes the README's pictures.
import { mkdirSync } from 'node:fs';
import { launch } from './lib/browser.mjs';
import { startOwnServer } from './lib/ownServer.mjs';

const FOLDER = 'screenshots';
const README = 'readme';
const wanted = process.argv.slice(2);

const QUAKE = `An earthquake of magnitude 6.1 struck Kathmandu on 5 March 2025. Buildings shook for half a minute, police said.
Shopkeepers ran into the streets of the old town and waited there until the evening. Schools sent their children home.
Engineers looked at the bridges over the river and found no cracks in any of them, the city told reporters.`;

/** What the seeds have no example of: figures and places that contradict each other, a copy, a second revision. */
const MORE = [
  {
    outlet: 'Pahar Times',
    text: 'An earthquake of magnitude 5.2 struck Kathmandu on 5 March 2025.',
  },
  { outlet: 'Valley Post', text: QUAKE },
  { outlet: 'Copy Daily', text: QUAKE },
  {
    outlet: 'East Wire',
    text: 'Narendra Modi met Vladimir Putin in Moscow on 5 March 2025.',
  },
  {
    outlet: 'West Wire',
    text: 'Narendra Modi met Vladimir Putin in Kazan on 5 March 2025.',
  },
  {
    outlet: 'Moving Daily',
    externalId: 'moving',
    text: 'Vladimir Putin will visit India on 5 December 2025.\nHe comes with his ministers.',
  },
  {
    outlet: 'Moving Daily',
    externalId: 'moving',
    text: 'Correction: an earlier day was wrong.\nVladimir Putin will visit India on 6 December 2025.\nHe comes with his ministers.',
  },
];

/** Addresses of an example of each page, after these articles came to those of the seeds. */
async function addresses(server, more) {
  const ids = [];
  for (const article of more) {
    const { ingestArticle } = await server.ask(
      'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id } } }',
      { input: { language: 'en', publishedOn: '2025-11-20', ...article } },
    );
    ids.push(ingestArticle.article.id);
  }
  const { conflicts, outlets } = await server.ask(`{
    conflicts(first: 50) { nodes { question { id kind answers { value { ... on EntityValue { entity { id } } } claims { article { id } } } } } }
    outlets(first: 1) { nodes { id } }
  }`);
  const questions = conflicts.nodes.map(({ question }) => question);
  const of = (kind) => `/questions/${questions.find((question) => question.kind === kind)?.id}`;
  const [left, right] = questions
    .find(({ kind }) => kind === 'ORDER')
    .answers.map(({ claims }) => claims[0].article);
  const entity = questions.flatMap(({ answers }) => answers).find(({ value }) => value.entity)
    ?.value.entity.id;
  return {
    queue: '/',
    date: of('DATE'),
    order: of('ORDER'),
    body: of('ORGANISATION'),
    figures: of('QUANTITY'),
    place: of('PLACE'),
    articles: '/articles',
    article: `/articles/${left.id}`,
    revised: `/articles/${ids.at(-1)}`,
    compare: `/compare/${left.id}/${right.id}`,
    story: `/stories/${left.id}`,
    entity: `/entities/${entity}`,
    outlets: '/outlets',
    outlet: `/outlets/${outlets.nodes[0].id}`,
    send: '/send',
  };
}

const VIEWS = [
  { name: 'light-en', language: 'en', theme: 'light', width: 1360 },
  { name: 'dark-hi', language: 'hi', theme: 'dark', width: 1360 },
  { name: 'light-hi', language: 'hi', theme: 'light', width: 1360 },
  { name: 'dark-en', language: 'en', theme: 'dark', width: 1360 },
  { name: 'narrow', language: 'hi', theme: 'light', width: 390 },
];

const PICTURES = [
  { file: 'docs/images/desk-question.png', page: 'date', language: 'en', height: 860 },
  { file: 'docs/images/desk-queue.png', page: 'queue', language: 'hi', height: 420 },
];

/** A page of a browser that is set so; what goes wrong in it is printed. */
async function visit(browser, { language, theme = 'light', width, height = 900 }) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  await context.addInitScript((chosen) => {
    localStorage.setItem('milaan.language', chosen);
  }, language);
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  page.on('pageerror', (error) => console.error(String(error)));
  return page;
}

async function show(page, address) {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  // What comes in a file of its own, a plot, leaves its place grey until it is there.
  await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
}

const server = await startOwnServer();
const browser = await launch();
try {
  if (wanted.includes(README)) {
    const all = await addresses(server, []);
    for (const { file, page: name, ...view } of PICTURES) {
      const page = await visit(browser, { ...view, width: 1100 });
      await show(page, server.url + all[name]);
      await page.screenshot({ path: file });
      await page.context().close();
      console.log(file);
    }
  } else {
    mkdirSync(FOLDER, { recursive: true });
    const pages = Object.entries(await addresses(server, MORE)).filter(
      ([name]) => wanted.length === 0 || wanted.includes(name),
    );
    for (const view of VIEWS) {
      const page = await visit(browser, view);
      for (const [name, address] of pages) {
        await show(page, server.url + address);
        await page.screenshot({ path: `${FOLDER}/${name}-${view.name}.png`, fullPage: true });
      }
      await page.context().close();
    }
    console.log(`${pages.length * VIEWS.length} screenshots are in ${FOLDER}/.`);
  }
} finally {
  await browser.close();
  await server.stop();
}
