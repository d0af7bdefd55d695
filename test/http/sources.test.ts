import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';

describeOnBoth('sources', (open) => {
  let database: Database;
  let api: Api;
  let statements = 0;

  const SAID = 'Russian President Vladimir Putin will visit India on 5 December 2025.';
  const REST = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ');
  const INGEST = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id } } }`;

  beforeAll(async () => {
    database = await open({ onStatement: () => statements++ });
    api = await startApi(database.prisma);
  });

  afterAll(async () => {
    await api?.close();
  });

  async function send(externalId: string, outlet: string, text: string): Promise<string> {
    const input = { externalId, outlet, text, publishedOn: '2025-11-19', language: 'en' };
    return (await api.ask(INGEST, { input })).data.ingestArticle.article.id;
  }

  test('sources of a question are told with what ties their articles together', async () => {
    await send('a', 'Navbharat Live', `${SAID} ${REST}`);
    await send('b', 'Ujjain Vocals', `${SAID} ${REST}`);
    await send('c', 'The Hindu', SAID.replace('5 December', '6 December'));
    const ask = () =>
      api.ask(`{ conflicts { nodes { openedAt question { independentOrigins origins {
      ties agencies { name } articles { externalId } } answers { value { extent { axis from } } } } } } }`);
    const [{ openedAt, question }] = (await ask()).data.conflicts.nodes;
    expect(Number.isNaN(Date.parse(openedAt))).toBe(false);
    expect(question.origins).toHaveLength(question.independentOrigins);
    expect(question.origins).toEqual([
      { ties: ['COPY'], agencies: [], articles: [{ externalId: 'a' }, { externalId: 'b' }] },
      expect.objectContaining({ ties: [], articles: [{ externalId: 'c' }] }),
    ]);
    expect(question.answers[0].value.extent.axis).toBe('SECONDS');

    statements = 0;
    await ask();
    const few = statements;
    await send('d', 'Dawn', 'Narendra Modi will visit Japan on 3 December 2025.');
    await send('e', 'Mint', 'Narendra Modi will visit Japan on 4 December 2025.');
    statements = 0;
    expect((await ask()).data.conflicts.nodes).toHaveLength(2);
    expect(statements).toBe(few);
  });

  test('a claim stands in a paragraph and answers a question; what a page adds is told apart', async () => {
    const text = `🇮🇳 First line.\n${SAID} And more.\nAlso Read: ten tips\nLast line.`;
    const id = await send('f', 'Navbharat Live', text);
    const { article } = (
      await api.ask(
        `query ($id: ID!) { article(id: $id) { furniture { exact start end }
        claims { paragraph { exact start end } question { kind text } } } }`,
        { id },
      )
    ).data;
    expect(article.furniture).toEqual([{ exact: 'Also Read: ten tips', start: 95, end: 114 }]);
    expect(article.claims[0]).toEqual({
      paragraph: { exact: `${SAID} And more.`, start: 15, end: 94 },
      question: { kind: 'DATE', text: 'When will Vladimir Putin visit India?' },
    });
    const read = await api.ask(
      `{ read(input: { text: "${SAID}" }) { claims { paragraph { exact } question { id } } } }`,
    );
    expect(read.data.read.claims[0]).toEqual({ paragraph: null, question: null });
  });

  test('every text that an article had is kept', async () => {
    const id = await send('f', 'Navbharat Live', SAID);
    const { article } = (
      await api.ask(
        `query ($id: ID!) { article(id: $id) { revisions { number current text createdAt } } }`,
        { id },
      )
    ).data;
    expect(article.revisions).toMatchObject([
      { number: 2, current: true, text: SAID },
      { number: 1, current: false, text: expect.stringContaining('ten tips') },
    ]);
  });

  test('a place lies in others', async () => {
    const read = await api.ask(
      `{ read(input: { text: "Narendra Modi met Vladimir Putin in Moscow on Monday.", publishedOn: "2025-11-19" }) {
      claims { value { ... on EntityValue { entity { name within { name } } } } } } }`,
    );
    // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
    const places = read.data.read.claims.flatMap(({ value }: any) => value.entity ?? []);
    expect(places).toContainEqual({ name: 'Moscow', within: [{ name: 'Russia' }] });
  });
});
