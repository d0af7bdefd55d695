import { existsSync } from 'node:fs';
import { type Import, readAllImports, readImports } from './support/imports.js';

/** What each room may import, beside itself: the rooms before it. A new room needs a line here. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  values: [],
  text: [],
  languages: ['values', 'text'],
  reading: ['values', 'text', 'languages'],
  comparing: ['values', 'text', 'languages', 'reading'],
  extracting: ['values', 'text', 'languages', 'reading'],
  reviewing: ['values', 'text', 'languages', 'reading', 'comparing'],
  store: ['values', 'reading', 'comparing', 'reviewing'],
  services: [
    'values',
    'text',
    'languages',
    'reading',
    'comparing',
    'extracting',
    'reviewing',
    'store',
  ],
  graphql: ['values', 'text', 'languages', 'reading', 'comparing', 'services'],
  http: ['values', 'text', 'languages', 'reading', 'comparing', 'services', 'graphql'],
  cli: ['values', 'text', 'languages', 'reading', 'comparing', 'services'],
  // What runs elsewhere: it knows the schema, and no code of the server.
  client: [],
  desk: ['client'],
  'http/graphiql': [],
};

/** Only the store knows these. */
const DATABASE_PACKAGES = /^(@?prisma|pg|pg-.*|@electric-sql|pglite-prisma-adapter|@prisma)(\/|$)/;

/** Bundled by Vite, which finds files and their text by ways of its own. */
const isPage = (path: string) => /^src\/(http\/graphiql|desk)\//.test(path);

const roomOf = (path: string): string | null =>
  path.startsWith('src/http/graphiql/')
    ? 'http/graphiql'
    : (/^src\/([^/]+)\//.exec(path)?.[1] ?? null);

/** What is wrong with an import, in words; null where nothing is. */
function judge({ from, to, relative, typeOnly }: Import): string | null {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here !== null && ROOMS[here] === undefined) return `${from}: ${here} is no known room`;
  if (!relative) {
    return DATABASE_PACKAGES.test(to) && here !== 'store' ? `${from} knows ${to}` : null;
  }
  if (/(^|\/)index\.ts$/.test(to) || (!/\.\w+$/.test(to) && !isPage(from))) {
    return `${from} imports the folder ${to}`;
  }
  // The files directly in src/ put the rooms together: they may import all, and no room may import them.
  if (here === null || here === there) return null;
  if (there === null || !ROOMS[here]!.includes(there)) return `${from} imports ${to}`;
  // The store keeps what the engine makes; it does not make any.
  if (here === 'store' && there !== 'values' && !typeOnly) return `${from} runs ${to}`;
  return null;
}

/** Files that import each other in a circle, as the path that closes it. */
function findCycle(imports: readonly Import[]): string[] | null {
  const edges = new Map<string, string[]>();
  for (const { from, to, relative } of imports) {
    if (relative) edges.set(from, [...(edges.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of edges.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

/** What the start of a server loads: the program, and the thread of its embedded database. */
const START = ['src/start.ts', 'src/main.ts', 'src/store/databaseThread.ts'];

/** What only reading a text takes, which is two fifths of the program. */
const OF_READING =
  /^src\/(reading\/|extracting\/|languages\/(registry\.ts|compile\.ts|(hi|en|mr)\/))/;

/** What of these rooms is but names. */
const NAMES_ALONE = ['src/reading/countEntities.ts', 'src/reading/missReasons.ts'];

const isOfReading = (file: string): boolean => OF_READING.test(file) && !NAMES_ALONE.includes(file);

/** The files at which reading begins to be loaded with these, each as the path that leads to it. */
function findReading(imports: readonly Import[], from: readonly string[]): string[] {
  const loaded = imports.filter(({ relative, typeOnly, later }) => relative && !typeOnly && !later);
  const paths = new Map(from.map((file) => [file, file]));
  // A map gives what is added to it while it is gone through.
  for (const [file, path] of paths) {
    if (isOfReading(file)) continue;
    for (const { to } of loaded.filter((one) => one.from === file)) {
      if (!paths.has(to)) paths.set(to, `${path} > ${to}`);
    }
  }
  return [...paths].flatMap(([file, path]) => (isOfReading(file) ? [path] : []));
}

describe('the house', () => {
  const imports = readAllImports();

  test('is read whole', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter(({ from }) => from === 'src/main.ts').length).toBeGreaterThan(5);
  });

  test('has every import in the direction of the rooms', () => {
    expect(imports.map(judge).filter((complaint) => complaint !== null)).toEqual([]);
  });

  test('has no cycle', () => {
    expect(findCycle(imports)).toBeNull();
  });

  test('starts without reading: what reads texts comes with src/services/engine.ts, by import()', () => {
    expect(findReading(imports, START)).toEqual([]);
  });

  test('has every file that is imported', () => {
    const missing = imports.filter(
      ({ from, to, relative }) =>
        relative && !isPage(from) && !existsSync(new URL(`../${to}`, import.meta.url)),
    );
    expect(missing).toEqual([]);
  });
});

/** Each of these must be noticed, or the tests above say nothing. */
describe('the judge', () => {
  const complaints = (file: string, source: string) =>
    readImports(file, source)
      .map(judge)
      .filter((complaint) => complaint !== null);

  test.each([
    ['a room after its own', 'src/values/day.ts', `import { f } from '../text/fold.js';`],
    ['a type of it', 'src/values/day.ts', `import type { F } from '../text/fold.js';`],
    ['over many lines', 'src/reading/a.ts', `import {\n  f,\n  g,\n} from '../comparing/b.js';`],
    ['from deep within', 'src/graphql/a/b.ts', `import { f } from '../../store/database.js';`],
    ['for its effect', 'src/text/a.ts', `import '../languages/hi/pack.js';`],
    ['when it runs', 'src/text/a.ts', `const m = await import('../languages/hi/pack.js');`],
    ['passed on', 'src/text/a.ts', `export { f } from '../languages/hi/pack.js';`],
    ['what puts the rooms together', 'src/http/a.ts', `import { s } from '../settings.js';`],
    ['the server, from the client', 'src/client/a.ts', `import { f } from '../values/day.js';`],
    ['Prisma', 'src/services/a.ts', `import { PrismaClient } from '@prisma/client';`],
    ['PostgreSQL', 'src/main.ts', `import pg from 'pg';`],
    ['the engine, from the store', 'src/store/a.ts', `import { f } from '../comparing/model.js';`],
    ['the server, from a page', 'src/http/graphiql/a.ts', `import { f } from '../listen.js';`],
    ['the server, from the desk', 'src/desk/a.ts', `import { f } from '../values/day.js';`],
    ['the desk, from the server', 'src/http/a.ts', `import { f } from '../desk/ask.js';`],
    ['a folder', 'src/values/a.ts', `import { f } from './edtf';`],
    ['an index', 'src/values/a.ts', `import { f } from './edtf/index.js';`],
    ['from a room that is not planned', 'src/utils/a.ts', `import { f } from './b.js';`],
  ])('notices an import: %s', (_, file, source) => {
    expect(complaints(file, source)).toHaveLength(1);
  });

  test.each([
    ['src/http/a.ts', `import { f } from '../graphql/server.js';`],
    ['src/store/a.ts', `import type { M } from '../comparing/model.js';`],
    ['src/store/a.ts', `import { type M, type N } from '../comparing/model.js';`],
    ['src/store/a.ts', `import { PrismaPg } from '@prisma/adapter-pg';`],
    ['src/main.ts', `import { asDatabase } from './store/database.js';`],
    ['src/values/a.ts', `import { readFile } from 'node:fs';\nconst text = "from '../http/b.js'";`],
  ])('lets pass what is right: %s %s', (file, source) => {
    expect(complaints(file, source)).toEqual([]);
  });

  test('notices what a start loads of reading, and by which way', () => {
    const imports = [
      ...readImports('src/main.ts', `import { a } from './services/a.js';`),
      ...readImports('src/services/a.ts', `import { read } from '../reading/readText.js';`),
    ];
    const way = 'src/main.ts > src/services/a.ts > src/reading/readText.ts';
    expect(findReading(imports, ['src/main.ts'])).toEqual([way]);
  });

  test.each([
    `const { read } = await import('../reading/readText.js');`,
    `import type { Reading } from '../reading/reading.js';`,
    `import { missReasons } from '../reading/missReasons.js';`,
  ])('lets a start load: %s', (source) => {
    expect(findReading(readImports('src/services/a.ts', source), ['src/services/a.ts'])).toEqual(
      [],
    );
  });

  test('notices a cycle, however long', () => {
    const imports = ['a', 'b', 'c'].flatMap((name, at) =>
      readImports(`src/values/${name}.ts`, `import { f } from './${['b', 'c', 'a'][at]}.js';`),
    );
    expect(findCycle(imports)).toEqual(['a', 'b', 'c', 'a'].map((name) => `src/values/${name}.ts`));
    expect(findCycle(imports.slice(1))).toBeNull();
  });
});
