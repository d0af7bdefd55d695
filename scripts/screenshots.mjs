// `npm run screenshots`: each page of the review desk, in both themes, both languages and on a narrow screen, as PNG files
// in screenshots/ to be looked at. Arguments narrow it to pages of these names.
import { mkdirSync } from 'node:fs';
import { launch } from './lib/browser.mjs';
import { startOwnServer } from './lib/ownServer.mjs';

const FOLDER = 'screenshots';
const wanted = process.argv.slice(2);

/** A first article that both stories of the seeds and their conflicts lead to. */
async function addresses(server) {
  const { conflicts, articles, outlets, events } = await server.ask(`{
    conflicts(first: 20) { nodes { question { id kind answers { claims { article { id } } value { ... on EntityValue { entity { id } } } } } } }
    articles(first: 5) { nodes { id } }
    outlets(first: 1) { nodes { id } }
    events(first: 1) { nodes { id } }
  }`);
  const [left, right] = articles.nodes;
  const of = (kind) => conflicts.nodes.find(({ question }) => question.kind === kind)?.question;
  const { entities } = await entityOf(server);
  return {
    queue: '/',
    date: `/questions/${of('DATE')?.id}`,
    order: `/questions/${of('ORDER')?.id}`,
    body: `/questions/${of('ORGANISATION')?.id}`,
    articles: '/articles',
    article: `/articles/${left.id}`,
    compare: `/compare/${left.id}/${right.id}`,
    story: `/stories/${left.id}`,
    entity: `/entities/${entities[0]}`,
    outlets: '/outlets',
    outlet: `/outlets/${outlets.nodes[0].id}`,
    send: '/send',
    ...(events.nodes.length === 0 && {}),
  };
}

async function entityOf(server) {
  const { claims } = await server.ask(
    `{ claims(first: 100) { nodes { value { ... on EntityValue { entity { id } } } } } }`,
  );
  return { entities: claims.nodes.flatMap(({ value }) => value.entity?.id ?? []) };
}

const VIEWS = [
  { name: 'light-en', language: 'en', theme: 'light', width: 1360 },
  { name: 'dark-hi', language: 'hi', theme: 'dark', width: 1360 },
  { name: 'light-hi', language: 'hi', theme: 'light', width: 1360 },
  { name: 'dark-en', language: 'en', theme: 'dark', width: 1360 },
  { name: 'narrow', language: 'hi', theme: 'light', width: 390 },
];

mkdirSync(FOLDER, { recursive: true });
const server = await startOwnServer();
const browser = await launch();
try {
  const pages = Object.entries(await addresses(server)).filter(
    ([name]) => wanted.length === 0 || wanted.includes(name),
  );
  for (const view of VIEWS) {
    const context = await browser.newContext({
      viewport: { width: view.width, height: 900 },
      colorScheme: view.theme,
      reducedMotion: 'reduce',
    });
    await context.addInitScript((language) => {
      localStorage.setItem('milaan.language', language);
    }, view.language);
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
    page.on('pageerror', (error) => console.error(String(error)));
    for (const [name, address] of pages) {
      await page.goto(server.url + address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: `${FOLDER}/${name}-${view.name}.png`, fullPage: true });
    }
    await context.close();
  }
  console.log(`${pages.length * VIEWS.length} screenshots are in ${FOLDER}/.`);
} finally {
  await browser.close();
  await server.stop();
}
