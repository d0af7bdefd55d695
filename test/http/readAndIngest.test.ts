import {
  DeleteDocument,
  IngestDocument,
  ReadDocument,
} from '../../src/client/generated/graphql.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';

const TEXT =
  '🇮🇳 विदेश मंत्री एस जयशंकर ने मंगलवार को मास्को में रूसी विदेश मंत्री सर्गेई लावरोव से मुलाकात की। राष्ट्रपति व्लादिमीर पुतिन 5 दिसंबर के आसपास भारत का दौरा करेंगे।';

describeOnBoth('what is read and stored', (open) => {
  let database: Database;
  let api: Api;

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma);
  });

  beforeEach(async () => {
    await database.prisma.question.deleteMany();
    await database.prisma.article.deleteMany();
  });

  afterAll(async () => {
    await api?.close();
  });

  const cut = (text: string, { start, end }: { start: number; end: number }) =>
    [...text].slice(start, end).join('');

  describe('read', () => {
    const read = async () =>
      (
        await api
          .client()
          .request(ReadDocument, { input: { text: TEXT, publishedOn: '2025-11-19' } })
      ).read;

    test('tells what would be read, with places in code points', async () => {
      const reading = await read();
      expect(reading).toMatchObject({ language: 'hi', publishedOn: '2025-11-19' });
      expect(reading.mentions.map(({ value }) => value)).toContainEqual(
        expect.objectContaining({
          __typename: 'TimeValue',
          edtf: '2025-12-05~',
          earliest: '2025-12-05',
          approximate: true,
        }),
      );
      expect(reading.claims).not.toEqual([]);
      for (const { evidence } of [...reading.mentions, ...reading.claims])
        expect(cut(TEXT, evidence)).toBe(evidence.exact);
    });

    test('stores nothing, and gives each claim an id that stays', async () => {
      const [once, again] = [await read(), await read()];
      expect(again).toEqual(once);
      expect(new Set(once.claims.map(({ id }) => id)).size).toBe(once.claims.length);
      expect(once.claims.map(({ article }) => article)).toEqual(once.claims.map(() => null));
      expect(await database.prisma.article.count()).toBe(0);
      expect(await database.prisma.claim.count()).toBe(0);
    });
  });

  describe('ingestArticle', () => {
    const ingest = async (input: {
      text: string;
      externalId?: string;
      outlet?: string;
      publishedOn?: string;
    }) => (await api.client().request(IngestDocument, { input })).ingestArticle;
    const input = {
      text: TEXT,
      externalId: 'x',
      outlet: 'Navbharat Live',
      publishedOn: '2025-11-19',
    };

    test('gives the article back with the claims that were read from it', async () => {
      const { created, article, claims } = await ingest(input);
      expect(created).toBe(true);
      expect(article).toMatchObject({
        externalId: 'x',
        text: TEXT,
        language: 'hi',
        outlet: { name: 'Navbharat Live' },
      });
      expect(claims).not.toEqual([]);
      for (const { evidence } of claims) expect(cut(article.text, evidence)).toBe(evidence.exact);
    });

    test('changes nothing where the very same comes again', async () => {
      const first = await ingest(input);
      const again = await ingest(input);
      expect(again).toMatchObject({ created: false, article: first.article, claims: first.claims });
      expect(await database.prisma.revision.count()).toBe(1);
    });

    test('makes a changed text a new revision of the same article, within one request too', async () => {
      const { data } = await api.ask(
        `mutation ($one: IngestArticleInput!, $two: IngestArticleInput!) {
        one: ingestArticle(input: $one) { article { id text } }
        two: ingestArticle(input: $two) { article { id text } }
      }`,
        { one: input, two: { ...input, text: `${TEXT} समाप्त।` } },
      );
      expect(data.two.article).toEqual({ id: data.one.article.id, text: `${TEXT} समाप्त।` });
      expect(data.one.article.text).toBe(TEXT);
    });

    test('tells which conflicts it opened', async () => {
      await ingest({
        ...input,
        text: 'विदेश मंत्री एस जयशंकर ने 17 नवंबर 2025 को मास्को में रूसी विदेश मंत्री सर्गेई लावरोव से मुलाकात की।',
      });
      const { conflicts } = await ingest({
        ...input,
        externalId: 'y',
        outlet: 'Ujjain Vocals',
        text: 'विदेश मंत्री एस जयशंकर ने 18 नवंबर 2025 को मास्को में रूसी विदेश मंत्री सर्गेई लावरोव से मुलाकात की।',
      });
      expect(conflicts).toMatchObject([{ state: 'OPEN', question: { consensus: 'CONFLICTING' } }]);
      expect(conflicts[0]!.summary).not.toBe('');
    });
  });

  describe('deleteArticle', () => {
    const told = (day: number) =>
      `विदेश मंत्री एस जयशंकर ने ${day} नवंबर 2025 को मास्को में रूसी विदेश मंत्री सर्गेई लावरोव से मुलाकात की।`;
    const ingest = async (externalId: string, day: number) =>
      (
        await api.client().request(IngestDocument, {
          input: { externalId, outlet: externalId, publishedOn: '2025-11-19', text: told(day) },
        })
      ).ingestArticle;
    const remove = async (name: { id?: string; externalId?: string }) =>
      (await api.client().request(DeleteDocument, name)).deleteArticle;
    const asked = async () =>
      (
        await api.ask(
          '{ questions(first: 50) { nodes { text consensus independentOrigins answers { value { text } } } } articles(first: 5) { nodes { externalId } } }',
        )
      ).data;

    test('leaves no trace of the article in any answer, and tells which conflicts closed', async () => {
      await ingest('x', 17);
      const before = await asked();
      const { article, conflicts } = await ingest('y', 18);
      expect(await asked()).not.toEqual(before);
      const deleted = await remove({ id: article.id });
      expect(deleted).toMatchObject({ articleId: article.id, externalId: 'y' });
      expect(deleted.conflicts).toMatchObject([
        { id: conflicts[0]!.id, question: { consensus: 'SINGLE_SOURCE' } },
      ]);
      expect(deleted.conflicts[0]!.summary).not.toBe('');
      expect(await asked()).toEqual(before);
      const { data } = await api.ask(
        'query ($id: ID!) { article(id: $id) { id } conflicts { totalCount } }',
        {
          id: article.id,
        },
      );
      expect(data).toEqual({ article: null, conflicts: { totalCount: 0 } });
    });

    test('takes the name that the caller gave, and does so once', async () => {
      await ingest('x', 17);
      expect(await remove({ externalId: 'x' })).toMatchObject({ externalId: 'x', conflicts: [] });
      expect(await asked()).toMatchObject({ questions: { nodes: [] }, articles: { nodes: [] } });
      await expect(remove({ externalId: 'x' })).rejects.toThrow(
        'No article bears the externalId "x"',
      );
    });

    test('reads nothing stale within one request', async () => {
      const { data } = await api.ask(
        `mutation ($one: IngestArticleInput!, $two: IngestArticleInput!) {
        one: ingestArticle(input: $one) { article { id } }
        two: ingestArticle(input: $two) { conflicts { question { answers { value { text } } } } }
        three: deleteArticle(externalId: "y") { conflicts { question { answers { value { text } } } } }
      }`,
        {
          one: { externalId: 'x', outlet: 'x', publishedOn: '2025-11-19', text: told(17) },
          two: { externalId: 'y', outlet: 'y', publishedOn: '2025-11-19', text: told(18) },
        },
      );
      expect(data.two.conflicts[0].question.answers).toHaveLength(2);
      expect(data.three.conflicts[0].question.answers).toHaveLength(1);
    });
  });
});
