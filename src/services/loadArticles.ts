import type { PrismaClient } from '../store/generated/client.js';
import { inTransaction } from '../store/transaction.js';
import type { PreparedArticle } from './prepareArticle.js';
import { storeArticles } from './storeArticles.js';
import { together } from './together.js';
import type { ArticleInput } from './validateInput.js';

/** Reads articles, several at a time. */
export interface Readers {
  /** How many articles are worth having under way. */
  readonly atOnce: number;
  readonly prepare: (input: ArticleInput) => Promise<PreparedArticle>;
}

/** What has been loaded so far. */
export interface Loaded {
  readonly articles: number;
  /** Of these, those that were stored already. */
  readonly unchanged: number;
}

/**
 * Stores many articles: readers read ahead, one writer stores what they have read, many at once. What is stored in the end is what
 * ingesting one after the other would have come to. Validated inputs. `tell` hears after each lot, which stands whatever
 * becomes of the next.
 */
export async function loadArticles(
  prisma: PrismaClient,
  inputs: AsyncIterable<ArticleInput> | Iterable<ArticleInput>,
  { atOnce, prepare }: Readers,
  tell: (loaded: Loaded) => void = () => {},
): Promise<Loaded> {
  let loaded: Loaded = { articles: 0, unchanged: 0 };
  for await (const lot of together(readAhead(inputs, prepare, atOnce))) {
    const { articles } = await inTransaction(prisma, (tx) => storeArticles(tx, lot));
    loaded = {
      articles: loaded.articles + articles.length,
      unchanged: loaded.unchanged + articles.filter(({ created }) => !created).length,
    };
    tell(loaded);
  }
  return loaded;
}

/** The same in their order, so many of them under way; what is read ahead is bounded, whatever there is to read. */
async function* readAhead(
  inputs: AsyncIterable<ArticleInput> | Iterable<ArticleInput>,
  prepare: Readers['prepare'],
  atOnce: number,
): AsyncGenerator<PreparedArticle> {
  const underWay: Promise<PreparedArticle>[] = [];
  for await (const input of inputs) {
    const reading = prepare(input);
    // Whoever waits for it hears of its failure; until then it is nobody's.
    reading.catch(() => {});
    underWay.push(reading);
    if (underWay.length >= atOnce) yield (await underWay.shift()) as PreparedArticle;
  }
  for (const reading of underWay) yield await reading;
}
