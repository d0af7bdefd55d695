import { createExtractor, type Extractor } from '../../src/extracting/extractor.js';
import { ingestArticle } from '../../src/services/ingestArticle.js';
import type { ArticleInput } from '../../src/services/validateInput.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';
import { type ModelServer, startModelServer } from '../support/modelServer.js';

const MET = 'अजीत डोभाल ने वांग यी से मुलाकात की';
const article = (outlet: string, more: string): ArticleInput => ({
  externalId: outlet,
  outlet,
  text: `${MET}: बातचीत में ${more} लगे।`,
  language: 'hi',
  publishedOn: '2025-11-20',
});
const told = (hours: string) => ({
  claims: [
    {
      sentence: 1,
      kind: 'DURATION',
      about: MET,
      value_text: hours,
      quote: `${MET}: बातचीत में ${hours} लगे`,
    },
  ],
});

let database: Database;
let server: ModelServer;
let extract: Extractor;
const warnings: string[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  server = await startModelServer();
  extract = createExtractor(server.settings('openai'), (one) => warnings.push(one));
});
beforeEach(async () => {
  await database.prisma.question.deleteMany();
  await database.prisma.article.deleteMany();
  await database.prisma.event.deleteMany();
});
afterAll(async () => {
  await server?.close();
  await database?.close();
});

const ingest = (input: ArticleInput) => ingestArticle(database.prisma, input, extract);
const durations = () =>
  database.prisma.question.findMany({
    where: { kind: 'DURATION' },
    select: {
      consensus: true,
      answers: { select: { claims: { select: { rule: true, exact: true } } } },
    },
  });

test("a model's claims are stored with their origin, and compared as the rules' own", async () => {
  server.answer(told('दो घंटे'), told('तीन घंटे'));
  await ingest(article('jagran', 'दो घंटे'));
  const { conflictIds } = await ingest(article('patrika', 'तीन घंटे'));
  const [question, ...more] = await durations();
  expect(more).toEqual([]);
  expect(question?.consensus).toBe('CONFLICTING');
  expect(conflictIds).toHaveLength(1);
  expect(question?.answers.flatMap(({ claims }) => claims)).toEqual(
    expect.arrayContaining([
      { rule: 'model/openai', exact: `${MET}: बातचीत में दो घंटे लगे` },
      { rule: 'model/openai', exact: `${MET}: बातचीत में तीन घंटे लगे` },
    ]),
  );
});

test('the very same article is not sent again; another text is', async () => {
  server.answer(told('दो घंटे'), told('तीन घंटे'));
  await ingest(article('jagran', 'दो घंटे'));
  expect(await ingest(article('jagran', 'दो घंटे'))).toMatchObject({ created: false });
  expect(server.seen).toHaveLength(1);
  await ingest(article('jagran', 'तीन घंटे'));
  expect(server.seen).toHaveLength(2);
  expect((await durations()).map(({ answers }) => answers.length)).toEqual([1]);
});

test('a model that fails costs no article', async () => {
  server.answer({ status: 500 });
  warnings.length = 0;
  expect(await ingest(article('jagran', 'दो घंटे'))).toMatchObject({ created: true });
  expect(await database.prisma.claim.count()).toBeGreaterThan(0);
  expect(await durations()).toEqual([]);
  expect(warnings).toHaveLength(1);
});
