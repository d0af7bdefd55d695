import { createHash } from 'node:crypto';
import { execute, type GraphQLSchema, parse, validate } from 'graphql';
import { createContext, type RequestContext } from '../../src/graphql/context.js';
import { compilable } from '../../src/graphql/executing/compilable.js';
import { createPrograms } from '../../src/graphql/executing/compiledQueries.js';
import { writeAnswer } from '../../src/graphql/executing/writtenAnswers.js';
import { createSchema } from '../../src/graphql/schema.js';
import { createUseCases, type UseCases } from '../../src/services/useCases.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';
import { storeArticle, storeQuestion, time } from '../support/story.js';

let database: Database;
let schema: GraphQLSchema;
let useCases: UseCases;

beforeAll(async () => {
  database = await openTestDatabase();
  schema = createSchema();
  useCases = createUseCases(database.prisma);
  const articles = [
    await storeArticle(database.prisma, { outlet: 'First', title: 'One', url: 'https://a.b/1' }),
    await storeArticle(database.prisma, { outlet: 'Second', publishedOn: '2025-11-20' }),
    await storeArticle(database.prisma, {}),
  ];
  for (const consensus of ['CONFLICTING', 'AGREED', 'CONFLICTING'] as const)
    await storeQuestion(database.prisma, {
      kind: 'DATE',
      text: 'When?',
      textHi: 'कब?',
      consensus,
      answers: [
        { value: time('2025-12-01'), by: articles.slice(0, 2) },
        { value: time('2025-12-02'), by: articles.slice(2) },
      ],
    });
});

afterAll(() => database?.close());

const context = (): RequestContext =>
  createContext(useCases, { identity: null, refusal: null, mayRead: true });

const asked = (query: string, variables: Record<string, unknown> = {}) => ({
  document: parse(query),
  hash: createHash('sha256').update(query).digest('hex'),
  operationName: null,
  variables,
});

async function both(query: string, variables: Record<string, unknown> = {}) {
  const question = asked(query, variables);
  expect(validate(schema, question.document)).toEqual([]);
  const programOf = createPrograms(schema);
  await programOf(question);
  const program = await programOf(question);
  if (!program) throw new Error('it is not compiled');
  const plainly = await execute({
    schema,
    document: question.document,
    variableValues: variables,
    contextValue: context(),
  });
  // As it is sent: rows that the database wrote are no objects here.
  const sent = writeAnswer(await program(undefined, context(), variables));
  return { plainly, compiled: JSON.parse(sent) };
}

const CLAIM = 'fragment C on Claim { id evidence { exact } article { ...A } }';
const ARTICLE =
  'fragment A on Article { __typename title outlet { name articles { totalCount } } }';

test.each<[what: string, query: string, variables?: Record<string, unknown>]>([
  [
    'fragments within fragments',
    `{ conflicts { nodes { ...F } } } fragment F on Conflict { question { answers { claims { ...C } } } } ${CLAIM} ${ARTICLE}`,
  ],
  [
    'aliases, and fields that are asked for twice',
    '{ first: conflicts(first: 1) { nodes { id } } conflicts { nodes { id id state question { id } question { text } } nodes { version } } }',
  ],
  [
    'connections',
    '{ questions(first: 1) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }',
  ],
  [
    'interfaces',
    '{ claims { nodes { __typename ... on Node { id } value { __typename text ... on TimeValue { edtf earliest } } } } }',
  ],
  [
    'arguments by variables',
    'query ($first: Int = 1, $of: QuestionFilter, $language: String) { questions(first: $first, filter: $of) { nodes { text(language: $language) } } }',
    { of: { consensus: ['AGREED'] }, language: 'hi' },
  ],
  [
    'defaults',
    'query ($first: Int = 1) { questions(first: $first, orderBy: NEWEST) { nodes { id text } } }',
  ],
  [
    'lists of enums',
    '{ questions(filter: { consensus: [AGREED, REFINED], kind: DATE }) { nodes { consensus kind } } }',
  ],
  ['what is null', '{ articles { nodes { title url publishedOn externalId outlet { name } } } }'],
  [
    'what is computed',
    '{ conflicts { nodes { summary openedAt question { origins { articles { id } ties } comparisons { explanation relation left { id } right { id } } } } } }',
  ],
  ['the root alone', '{ __typename }'],
  [
    'nothing found',
    'query ($id: ID!) { question(id: $id) { id } node(id: $id) { id } }',
    { id: 'none' },
  ],
])('a program answers as graphql-js does: %s', async (_, query, ...[variables]) => {
  const { plainly, compiled } = await both(query, variables);
  expect(compiled.errors).toBeUndefined();
  expect(JSON.stringify(compiled)).toBe(JSON.stringify(plainly));
});

const SHARED = `query ($a: Boolean!, $b: Boolean = false) {
  one: conflicts { nodes { ...F @include(if: $a) id } }
  two: conflicts { nodes { ...F id state @skip(if: $a) } }
  three: conflicts @skip(if: true) { nodes { id } }
  ... on Query @include(if: $b) { questions { nodes { id } } }
} fragment F on Conflict { version question { text @include(if: $b) id } }`;

test.each([{ a: true }, { a: false }, { a: true, b: true }, { a: false, b: true }])(
  'conditions are those of the request, in a shared fragment too: %j',
  async (variables) => {
    const { plainly, compiled } = await both(SHARED, variables);
    expect(JSON.stringify(compiled)).toBe(JSON.stringify(plainly));
    expect(compiled.data).not.toHaveProperty('three');
  },
);

test('one program serves no other conditions', async () => {
  const programOf = createPrograms(schema);
  const query = 'query ($a: Boolean!) { conflicts { nodes { id state @include(if: $a) } } }';
  await programOf(asked(query));
  const run = async (a: boolean) => {
    const program = await programOf(asked(query, { a }));
    return program && writeAnswer(await program(undefined, context(), { a }));
  };
  expect(await run(true)).toContain('state');
  expect(await run(false)).not.toContain('state');
  expect(await run(true)).toContain('state');
});

test('a document is compiled when it comes again, and forgotten when others came since', async () => {
  const programOf = createPrograms(schema, 2);
  const a = asked('{ conflicts { nodes { id } } }');
  expect(await programOf(a)).toBeNull();
  const program = await programOf(a);
  expect(program).not.toBeNull();
  expect(await programOf(a)).toBe(program);
  for (const field of ['state', 'version'])
    await programOf(asked(`{ conflicts { nodes { ${field} } } }`));
  expect(await programOf(a)).toBeNull();
});

// graphql-jit 0.8.9 writes literals into its program, and takes this text for a date to construct.
const MAGIC = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.isBroken = true';

test.each([
  ['a change', 'mutation { signOut }'],
  ['introspection', '{ __schema { types { name } } }'],
  ['a text, which could be code', `{ question(id: "${MAGIC}") { id } }`],
  ['a text in an object', `{ questions(filter: { text: "${MAGIC}" }) { nodes { id } } }`],
  ['a text that is no language of ours', `{ questions { nodes { text(language: "${MAGIC}") } } }`],
  ['a language of another argument', '{ questions(filter: { text: "hi" }) { nodes { id } } }'],
  [
    'a text that a variable defaults to',
    `query ($id: ID = "${MAGIC}") { question(id: $id) { id } }`,
  ],
  ['an alias with an underscore', '{ a_b: conflicts { nodes { id } } }'],
  [
    'more conditions than programs are kept for',
    `query (${[1, 2, 3, 4, 5].map((n) => `$v${n}: Boolean!`)}) { conflicts { ${[1, 2, 3, 4, 5].map((n) => `a${n}: totalCount @skip(if: $v${n})`).join(' ')} } }`,
  ],
  [
    'fragments that multiply',
    `{ claims { nodes { ...F0 } } } ${Array.from({ length: 20 }, (_, n) => `fragment F${n} on Claim { a: question { answers { claims { ${n < 19 ? `...F${n + 1}` : 'id'} } } } b: question { answers { claims { ${n < 19 ? `...F${n + 1}` : 'id'} } } } }`).join(' ')}`,
  ],
])('graphql-js alone runs %s', (_, query) => {
  expect(compilable(parse(query))).toBeNull();
});

test('what a condition is no Boolean for is left to graphql-js', async () => {
  const programOf = createPrograms(schema);
  const query = 'query ($a: Boolean!) { conflicts { totalCount @skip(if: $a) } }';
  await programOf(asked(query));
  expect(await programOf(asked(query, {}))).toBeNull();
  expect(await programOf(asked(query, { a: 'true' }))).toBeNull();
});
