import { readFileSync } from 'node:fs';
import { reports } from '../../bench/lib/reports.mjs';
import { ingestArticle } from '../../src/services/ingestArticle.js';
import { type Loaded, loadArticles } from '../../src/services/loadArticles.js';
import { type PreparedArticle, prepareArticle } from '../../src/services/prepareArticle.js';
import { together } from '../../src/services/together.js';
import type { ArticleInput } from '../../src/services/validateInput.js';
import type { Database } from '../../src/store/database.js';
import { describeOnBoth } from '../support/database.js';
import { EARLIER, forgetAll, MONDAY, TUESDAY } from '../support/reports.js';
import { readStanding } from '../support/standing.js';

const seeds = new URL('../../seeds/', import.meta.url);
const seeded: ArticleInput[] = JSON.parse(
  readFileSync(new URL('articles.json', seeds), 'utf8'),
).map(({ file, title, url, outlet, language, publishedOn }: ArticleInput & { file: string }) => ({
  ...{ externalId: file, title, url, outlet, language, publishedOn },
  text: readFileSync(new URL(file, seeds), 'utf8'),
}));

/** Stories told by several, a report that is corrected, one that comes twice, one that comes twice without a name. */
function manyArticles(): ArticleInput[] {
  const invented = reports(3);
  const others = Array.from({ length: 30 }, () => invented.next().value as ArticleInput);
  const nameless = { ...EARLIER, externalId: null };
  return [
    ...seeded,
    MONDAY,
    ...others.slice(0, 15),
    TUESDAY,
    nameless,
    { ...MONDAY, text: MONDAY.text.replace('सोमवार', 'मंगलवार') },
    ...others.slice(15),
    nameless,
    others[5] as ArticleInput,
    { ...(others[20] as ArticleInput), text: (others[21] as ArticleInput).text },
  ];
}

const readers = { atOnce: 8, prepare: async (input: ArticleInput) => prepareArticle(input) };

describeOnBoth('loadArticles', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => forgetAll(database.prisma));

  test('comes to what ingesting one after the other comes to', async () => {
    const { prisma } = database;
    const articles = manyArticles();
    const one = await open();
    let unchanged = 0;
    for (const article of articles)
      if (!(await ingestArticle(one.prisma, article)).created) unchanged++;
    const heard: Loaded[] = [];
    const loaded = await loadArticles(prisma, articles, readers, (each) => heard.push(each));
    expect(loaded).toEqual({ articles: articles.length, unchanged });
    expect(unchanged).toBe(2);
    expect(heard.length).toBeGreaterThan(2);
    const [expected, found] = [await readStanding(one.prisma), await readStanding(prisma)];
    expect(expected.questions.length).toBeGreaterThan(50);
    expect(expected.questions.some(({ consensus }) => consensus === 'CONFLICTING')).toBe(true);
    expect(found).toEqual(expected);
  }, 180_000);

  test('tells those who follow of each article, and of a conflict the last that tells of it', async () => {
    const { prisma } = database;
    await prisma.change.deleteMany();
    await loadArticles(prisma, [MONDAY, seeded[0] as ArticleInput, TUESDAY], readers);
    const changes = await prisma.change.findMany({ orderBy: { id: 'asc' } });
    const tuesday = await prisma.article.findUnique({ where: { externalId: 'tuesday' } });
    expect(changes.map(({ kind }) => kind)).toEqual([
      ...Array(3).fill('ARTICLE_ADDED'),
      'CONFLICT_OPENED',
    ]);
    expect(changes[3]?.articleId).toBe(tuesday?.id);
  });

  test('keeps what was stored before an article that cannot be read', async () => {
    const { prisma } = database;
    let count = 0;
    const prepare = async (input: ArticleInput) => {
      if (++count === 41) throw new Error('unreadable');
      return prepareArticle({ ...input, text: `${input.text} ${count}`, externalId: `n${count}` });
    };
    const articles = Array.from({ length: 50 }, () => MONDAY);
    await expect(loadArticles(prisma, articles, { atOnce: 4, prepare })).rejects.toThrow(
      'unreadable',
    );
    expect(await prisma.article.count()).toBe(32);
  });
});

describe('together', () => {
  const lots = async (articles: readonly PreparedArticle[]) => {
    const found: number[] = [];
    for await (const lot of together(
      (async function* () {
        yield* articles;
      })(),
    ))
      found.push(lot.length);
    return found;
  };
  const article = (externalId: string | null, text: string) =>
    ({ revision: { externalId, text, contentHash: text } }) as PreparedArticle;

  test('keeps apart what may be one article, and what is too much for one transaction', async () => {
    expect(
      await lots([article('a', 'One.'), article('b', 'Two.'), article('a', 'Three.')]),
    ).toEqual([2, 1]);
    expect(await lots([article(null, 'One.'), article(null, 'One.')])).toEqual([1, 1]);
    const many = Array.from({ length: 70 }, (_, n) => article(`n${n}`, `Number ${n}.`));
    expect(await lots(many)).toEqual([32, 32, 6]);
    const long = Array.from({ length: 3 }, (_, n) => article(`n${n}`, `${n} `.repeat(40_000)));
    expect(await lots(long)).toEqual([2, 1]);
    expect(await lots([])).toEqual([]);
  });
});
