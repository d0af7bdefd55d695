import {
  ArticleDocument,
  ArticlesDocument,
  type ArticlesQuery,
} from '../../src/client/generated/graphql.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import { type StoredArticle, storeArticle, storeQuestion, time } from '../support/story.js';

describeOnBoth('articles', (open) => {
  let database: Database;
  let api: Api;
  const stored: StoredArticle[] = [];

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma);
    // Two of one moment: the id then decides.
    for (const minute of [1, 2, 2, 3]) {
      stored.push(
        await storeArticle(database.prisma, {
          externalId: `a${stored.length}`,
          ...(minute > 1 && { outlet: 'Navbharat Live' }),
          title: 'पुतिन',
          url: 'https://example.org/a',
          publishedOn: '2025-11-18',
          text: `🇮🇳 Putin will visit India on ${stored.length + 1} December.`,
          createdAt: new Date(Date.UTC(2025, 10, 18, 10, minute)),
        }),
      );
    }
    const [first] = stored;
    await storeQuestion(database.prisma, {
      kind: 'DATE',
      text: 'When?',
      consensus: 'AGREED',
      answers: [
        { value: time('2025-12-01'), by: [first!], exact: 'Putin' },
        { value: time('2025-12'), by: [first!], exact: 'December' },
      ],
    });
  });

  afterAll(async () => {
    await api?.close();
  });

  test('an article is told with its outlet, its text and its claims in order', async () => {
    const { article } = await api.client().request(ArticleDocument, { id: stored[0]!.id });
    expect(article).toMatchObject({
      id: stored[0]!.id,
      externalId: 'a0',
      title: 'पुतिन',
      url: 'https://example.org/a',
      language: 'en',
      publishedOn: '2025-11-18',
      outlet: null,
      text: stored[0]!.text,
    });
    expect(article!.claims.map(({ evidence }) => evidence.exact)).toEqual(['Putin', 'December']);
  });

  test('an article is told in the words of its current revision', async () => {
    const { id } = await storeArticle(database.prisma, {
      text: 'The old text.',
      createdAt: new Date(0),
    });
    await database.prisma.revision.updateMany({
      where: { articleId: id },
      data: { current: false },
    });
    await database.prisma.revision.create({
      data: {
        articleId: id,
        number: 2,
        language: 'hi',
        text: 'The new text.',
        contentHash: 'x',
        originKeys: ['x'],
        sketch: [],
      },
    });
    const { article } = await api.client().request(ArticleDocument, { id });
    expect(article).toMatchObject({ id, text: 'The new text.', language: 'hi', claims: [] });
    await database.prisma.article.delete({ where: { id } });
  });

  test('articles come newest first, page after page', async () => {
    const expected = [
      stored[3],
      ...[stored[1]!, stored[2]!].sort((a, b) => (a.id < b.id ? 1 : -1)),
      stored[0],
    ].map((article) => article!.id);
    const seen: string[] = [];
    let after: string | null | undefined = null;
    do {
      const { articles }: ArticlesQuery = await api
        .client()
        .request(ArticlesDocument, { first: 1, after });
      expect(articles.totalCount).toBe(4);
      seen.push(...articles.nodes.map(({ id }) => id));
      after = articles.pageInfo.hasNextPage ? articles.pageInfo.endCursor : null;
    } while (after !== null && seen.length < 9);
    expect(seen).toEqual(expected);
  });
});
