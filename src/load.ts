import { prepareDatabase } from './prepareDatabase.js';
import { articlesOf, BadLine } from './services/articleLines.js';
import { loadArticles } from './services/loadArticles.js';
import { startReadingThreads } from './services/readingThreads.js';
import { BadSetting, readSettings } from './settings.js';
import { asDatabase } from './store/database.js';
import { CannotMigrate } from './store/migrate.js';
import { CannotOpenDatabase, openDriver } from './store/openDriver.js';

const USAGE = `npm run load -- FILE

  Stores the articles of FILE, JSON lines with the fields of IngestArticleInput, in the database of DATABASE_URL or
  MILAAN_DATA. All lines are looked at before one is stored; what is stored already is left as it is, so that a load that
  was cut short is started again.`;

/** Loads a file of articles into the database of the settings: the program behind `npm run load`. */
async function main([file, ...others]: readonly string[]): Promise<void> {
  if (file === undefined || others.length) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  let lines = 0;
  for await (const _ of articlesOf(file)) lines++;
  const here = (program: string) => new URL(program, import.meta.url);
  const database = asDatabase(
    await openDriver(readSettings(process.env), here('./store/databaseThread.js')),
  );
  const readers = startReadingThreads(here('./services/readingThread.js'));
  try {
    await prepareDatabase(database, { seeds: null });
    const start = performance.now();
    let said = start;
    const { articles, unchanged } = await loadArticles(
      database.prisma,
      articlesOf(file),
      readers,
      (loaded) => {
        if (performance.now() - said < 10_000) return;
        said = performance.now();
        console.log(`${loaded.articles} of ${lines}`);
      },
    );
    const seconds = (performance.now() - start) / 1_000;
    console.log(
      `${articles} articles, ${unchanged} of them stored already, ${(articles / seconds).toFixed(1)} a second.`,
    );
  } finally {
    await readers.close();
    await database.close();
  }
}

const REMEDIABLE = [BadLine, BadSetting, CannotOpenDatabase, CannotMigrate];

main(process.argv.slice(2)).catch((error: NodeJS.ErrnoException) => {
  const isFile = error.syscall === 'open';
  const remediable = isFile || REMEDIABLE.some((type) => error instanceof type);
  console.error(remediable ? error.message : error);
  process.exitCode = 1;
});
