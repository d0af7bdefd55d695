import type { PreparedArticle } from './prepareArticle.js';

/** How much is stored in one transaction at most: articles, and code units of their text. Others wait for it meanwhile. */
const MOST = { articles: 32, text: 200_000 };

/**
 * Puts articles together that can be stored at once, in their order: no two that may be one article, of one name or of one
 * content. What cannot go with those before begins the next lot.
 */
export async function* together(
  articles: AsyncIterable<PreparedArticle>,
): AsyncGenerator<readonly PreparedArticle[]> {
  let lot: PreparedArticle[] = [];
  let text = 0;
  const told = new Set<string>();
  for await (const article of articles) {
    const { externalId, contentHash, text: words } = article.revision;
    const marks = [`text ${contentHash}`, ...(externalId === null ? [] : [`id ${externalId}`])];
    const isFull = lot.length === MOST.articles || text + words.length > MOST.text;
    if (lot.length && (isFull || marks.some((mark) => told.has(mark)))) {
      yield lot;
      [lot, text] = [[], 0];
      told.clear();
    }
    lot.push(article);
    text += words.length;
    for (const mark of marks) told.add(mark);
  }
  if (lot.length) yield lot;
}
