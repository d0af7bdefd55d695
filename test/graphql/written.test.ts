import fc from 'fast-check';
import {
  execute,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { createContext, type RequestContext } from '../../src/graphql/context.js';
import { createPrograms } from '../../src/graphql/executing/compiledQueries.js';
import { writeAnswer } from '../../src/graphql/executing/writtenAnswers.js';
import { createSchema } from '../../src/graphql/schema.js';
import { makerOf } from '../../src/graphql/tree/made.js';
import { writtenQuery } from '../../src/graphql/tree/written.js';
import { VALUE_TYPES } from '../../src/graphql/value/valueType.js';
import { columnInWords, isTold, TREES } from '../../src/services/lookUpRelated.js';
import { createUseCases, type UseCases } from '../../src/services/useCases.js';
import type { Database } from '../../src/store/database.js';
import { joinOf, type Model } from '../../src/store/tree/models.js';
import type { Node } from '../../src/store/tree/node.js';
import { NODES } from '../../src/store/tree/nodes.js';
import { describeOnBoth, openTestDatabase } from '../support/database.js';
import { storeArticle, storeQuestion, time } from '../support/story.js';

const schema: GraphQLSchema = createSchema();

/** Whether the database can write a field: from a column, or with a place for what is made of the row. */
const isWritten = (type: GraphQLObjectType, { name, resolve }: Field): boolean =>
  isTold(type.name, name, resolve !== undefined) || isInWords(type, name);

const isInWords = (type: GraphQLObjectType, field: string): boolean => {
  const types = [type, ...type.getInterfaces()].map(({ name }) => name);
  return (
    columnInWords(type.name, field, 'en') !== undefined || makerOf(types, field, 'en') !== undefined
  );
};

type Field = GraphQLField<unknown, unknown>;

/** A field as it is asked for, in a language where it can be. */
const called = ({ name, args }: Field, language: string): string =>
  args.some((one) => one.name === 'language') ? `${name}${language}` : name;

/** All that the database can write of a type: columns, what is made of them, and what hangs on it, three types deep. */
function allOf(type: GraphQLObjectType, language: string, above: readonly string[] = []): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const of = getNamedType(field.type);
    const path = [...above, type.name];
    if (TREES.get(type.name)?.has(field.name)) {
      if (!isObjectType(of) || path.includes(of.name) || path.length > 2) return [];
      return [`${field.name} { ${allOf(of, language, path)} }`];
    }
    if (!isWritten(type, field)) return [];
    if (isLeafType(of)) return [called(field, language)];
    const below = isAbstractType(of) ? valuesIn(language) : leavesOf(of, language).join(' ');
    return [`${field.name} { __typename ${below} }`];
  });
  return ['__typename', ...fields].join(' ');
}

const leavesOf = (type: unknown, language = ''): string[] =>
  isObjectType(type)
    ? Object.values(type.getFields())
        .filter(
          (field) =>
            isLeafType(getNamedType(field.type)) && (!field.resolve || isInWords(type, field.name)),
        )
        .map((field) => called(field, language))
    : [];

const valuesIn = (language: string): string =>
  Object.values(VALUE_TYPES)
    .map((name) => {
      const leaves = leavesOf(schema.getType(name), language);
      const named = leaves.map((field) => `${name}${field.replace(/\W.*/, '')}: ${field}`);
      return `... on ${name} { ${named.join(' ')} }`;
    })
    .join(' ');

const NICKNAMES = [
  'o',
  'words',
  'place',
  'ctid',
  'select',
  't0',
  't1',
  'constructor',
  'toJSON',
  'a',
];

/** Some of what the database can write of a type, under some names, as the choices say, which are used up. */
function someOf(type: GraphQLObjectType, choices: number[], above: readonly string[] = []): string {
  const pick = (most: number): number => (choices.shift() ?? 0) % most;
  const path = [...above, type.name];
  const fields = Object.values(type.getFields()).filter(
    (field) => TREES.get(type.name)?.has(field.name) || isWritten(type, field),
  );
  const names = new Set<string>();
  const selected = Array.from({ length: 1 + pick(5) }, () => {
    const field = fields[pick(fields.length)];
    const nickname = NICKNAMES[pick(NICKNAMES.length * 2)];
    const of = field && getNamedType(field.type);
    const name = nickname ?? field?.name ?? '';
    if (!field || names.has(name) || (isObjectType(of) && path.includes(of.name))) return '';
    names.add(name);
    const below = isLeafType(of)
      ? ''
      : isObjectType(of)
        ? `{ ${TREES.has(of.name) ? someOf(of, choices, path) : leavesOf(of).join(' ')} }`
        : `{ ${valuesIn('')} }`;
    const one = `${nickname ? `${nickname}: ` : ''}${field.name} ${below}`;
    return pick(4) === 1 ? `... on ${type.name} { ${one} }` : one;
  });
  return `${selected.join(' ')} __typename`;
}

const all = (name: string, language = '') =>
  allOf(schema.getType(name) as GraphQLObjectType, language);

describeOnBoth('answers that the database writes', (open) => {
  let database: Database;
  let useCases: UseCases;
  let ids: Record<'article' | 'outlet' | 'question', string>;

  beforeAll(async () => {
    database = await open();
    const { prisma } = database;
    useCases = createUseCases(prisma);
    const articles = [
      await storeArticle(prisma, {
        outlet: 'A "B" \\ ज़ी {"~":0,"of":{},"~~":0}',
        title: 'पहला\n\t\u0007 </script>',
      }),
      await storeArticle(prisma, { outlet: 'Second', publishedOn: '2025-11-20' }),
      await storeArticle(prisma, {}),
    ];
    const question = await storeQuestion(prisma, {
      kind: 'DATE',
      text: 'When?',
      textHi: 'कब?',
      consensus: 'CONFLICTING',
      answers: [
        { value: time('2025-12-01'), by: articles.slice(0, 2), exact: '“एक” \u2028 "b" \\ 😀' },
        {
          value: {
            kind: 'quantity',
            number: 12_500_000.25,
            lower: null,
            upper: 1e21,
            unit: 'INR',
            approximate: true,
          } as never,
          by: articles.slice(1),
        },
        { value: { kind: 'ordinal', ordinal: 26 }, by: articles.slice(2) },
        { value: { kind: 'occurrence', occurred: false }, by: articles.slice(2) },
        { value: { kind: 'duration', iso: 'P25Y', approximate: false }, by: articles.slice(2) },
      ],
    });
    for (const consensus of ['AGREED', 'CONFLICTING'] as const)
      await storeQuestion(prisma, {
        kind: 'DATE',
        text: 'And when?',
        consensus,
        answers: [{ value: time('2025-12-01'), by: articles }],
      });
    const [article, outlet] = await Promise.all([
      prisma.article.findFirstOrThrow(),
      prisma.outlet.findFirstOrThrow(),
    ]);
    ids = { article: article.id, outlet: outlet.id, question };
  });

  const context = (): RequestContext =>
    createContext(useCases, { identity: null, refusal: null, mayRead: true });

  /** What is sent: as graphql-js has it, and as the database writes it. */
  async function both(query: string, variables: Record<string, unknown> = {}) {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const plainly = await execute({
      schema,
      document,
      variableValues: variables,
      contextValue: context(),
    });
    const asked = { document, hash: query, operationName: null, variables };
    const programOf = createPrograms(schema);
    await programOf(asked);
    const program = await programOf(asked);
    if (!program) throw new Error('it is not compiled');
    return { plainly, sent: writeAnswer(await program(undefined, context(), variables)) };
  }

  const same = ({ plainly, sent }: Awaited<ReturnType<typeof both>>) => {
    expect(plainly.errors).toBeUndefined();
    expect(JSON.stringify(JSON.parse(sent))).toBe(JSON.stringify(plainly));
  };

  test.each(['articles', 'claims', 'conflicts', 'outlets', 'questions'])(
    'are those of graphql-js, letter for letter: all that columns tell of %s',
    async (list) => {
      const query = `{ ${list} { nodes { ${all(nodeOf(list))} } } }`;
      expect(writtenQuery(schema, parse(query), null)).not.toBeNull();
      const answers = await both(query);
      expect(answers.sent.length).toBeGreaterThan(100);
      same(answers);
    },
  );

  test.each(['articles', 'claims', 'conflicts', 'questions'])(
    'the same of %s in a language that a variable names',
    async (list) => {
      const query = `query ($l: String) { ${list} { nodes { ${all(nodeOf(list), '(language: $l)')} } } }`;
      expect(writtenQuery(schema, parse(query), null, 'hi')).not.toBeNull();
      for (const l of ['hi', 'en', null, undefined, 'hi-IN'])
        same(await both(query, l === undefined ? {} : { l }));
      const { plainly, sent } = await both(query, { l: 'fr' });
      expect(plainly.errors?.length).toBeGreaterThan(0);
      expect(JSON.parse(sent).data).toEqual(plainly.data ?? null);
    },
  );

  test('each language has a program of its own', async () => {
    const query = 'query ($l: String) { questions(first: 1) { nodes { text(language: $l) } } }';
    const programOf = createPrograms(schema);
    const told = async (l: string | null) => {
      const asked = {
        document: parse(query),
        hash: query,
        operationName: null,
        variables: { l },
      };
      const program = await programOf(asked);
      const result = await program?.(undefined, context(), { l });
      return result && JSON.parse(writeAnswer(result)).data.questions.nodes[0].text;
    };
    await told('hi');
    const inTurn = [];
    for (const l of ['hi', 'en', 'hi-IN', null, 'hi']) inTurn.push(await told(l));
    const [hindi, english] = inTurn;
    expect(hindi).not.toBe(english);
    expect(inTurn).toEqual([hindi, english, hindi, english, hindi]);
  });

  test.each(['article', 'outlet', 'question'] as const)('the same of one %s', async (field) => {
    const query = `query ($id: ID!) { ${field}(id: $id) { ${all(nodeOf(`${field}s`))} } }`;
    expect(writtenQuery(schema, parse(query), null)).not.toBeNull();
    same(await both(query, { id: ids[field] }));
    const none = await both(query, { id: '00000000-0000-7000-8000-000000000000' });
    expect(JSON.parse(none.sent)).toEqual({ data: { [field]: null } });
    same(none);
  });

  test.each([
    [
      'names given by the caller',
      '{ a: conflicts { b: nodes { c: id d: id question { e: text } } } }',
    ],
    [
      'names that SQL could take for its own',
      '{ select: conflicts { edges { t0: node { o: id words: state t1: question { o: id ctid: kind tableoid: consensus r: answers { o: id value { o: __typename } t2: claims { o: evidence { o: exact } t3: article { o: title } } } } } } } claims { nodes { o: id } } }',
    ],
    [
      'fragments, and what is asked for twice',
      '{ conflicts { nodes { ...F question { id } question { kind ... on Node { version: id } } } } } fragment F on Conflict { id state question { consensus } }',
    ],
    [
      'cursors and counts',
      '{ questions(first: 2) { totalCount edges { cursor node { id text } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
    ],
    [
      'languages that the document names',
      '{ questions { nodes { text(language: "hi") en: text(language: "en") answers { value { text(language: "hi") } } } } }',
    ],
    [
      'several lists',
      '{ conflicts(first: 1) { nodes { id openedAt } } claims(first: 2, orderBy: OLDEST) { __typename nodes { __typename } } }',
    ],
    [
      'the end of a list',
      '{ articles(last: 2, orderBy: STORED_FIRST) { nodes { id } pageInfo { startCursor hasPreviousPage } } }',
    ],
    ['the end of a list whose places nobody asks for', '{ claims(last: 2) { nodes { id } } }'],
    ['a page of one', '{ claims(first: 1, orderBy: OLDEST) { nodes { id } totalCount } }'],
    ['an empty list', '{ claims(filter: { isRejected: true }) { nodes { id } totalCount } }'],
  ])('the same with %s', async (_, query) => {
    expect(writtenQuery(schema, parse(query), null)).not.toBeNull();
    same(await both(query));
  });

  test('are those of graphql-js whatever is selected, by whatever names', async () => {
    const lists = ['articles', 'claims', 'conflicts', 'outlets', 'questions'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...lists),
        fc.array(fc.nat(), { maxLength: 60 }),
        async (list, choices) => {
          const type = schema.getType(nodeOf(list)) as GraphQLObjectType;
          const query = `{ ${list} { nodes { ${someOf(type, choices)} } } }`;
          expect([query, writtenQuery(schema, parse(query), null) !== null]).toEqual([query, true]);
          same(await both(query));
        },
      ),
      { numRuns: 60, seed: 6 },
    );
  });

  test('a page leads to the next', async () => {
    const query =
      'query ($after: String) { claims(first: 3, after: $after) { nodes { id } pageInfo { endCursor } } }';
    const first = JSON.parse((await both(query)).sent).data.claims;
    const answers = await both(query, { after: first.pageInfo.endCursor });
    same(answers);
    const second = JSON.parse(answers.sent).data.claims;
    expect(second.nodes).toHaveLength(3);
    expect(first.nodes).not.toEqual(expect.arrayContaining(second.nodes.slice(0, 1)));
  });
});

test('what the API promises to be there, the tables keep', async () => {
  const { prisma, close } = await openTestDatabase();
  const columns = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name || '.' || column_name AS name FROM information_schema.columns
     WHERE is_nullable = 'NO'`;
  await close();
  const kept = new Set(columns.map(({ name }) => name));
  const isKept = (model: Model, path: readonly string[]): boolean => {
    const [first = '', column] = path;
    if (column === undefined) return kept.has(`${model}.${first}`);
    const [own, target] = joinOf(model, first) ?? [];
    return kept.has(`${model}.${own}`) && target !== undefined && isKept(target, [column]);
  };
  for (const [name, node] of Object.entries(NODES) as [string, Node][]) {
    const type = schema.getType(name) as GraphQLObjectType;
    for (const field of Object.values(type.getFields())) {
      const relation = node.relations[field.name];
      if (!isNonNullType(field.type) || relation?.many) continue;
      const column = columnInWords(name, field.name, 'hi');
      if (!relation && !column && !isTold(name, field.name, field.resolve !== undefined)) continue;
      const property = relation?.of ?? column ?? field.name;
      const source = node.told?.[property] ?? node.columns[property] ?? node.large?.[property];
      const last = pathsOf(source).map((path) => isKept(node.model, path));
      expect([`${name}.${field.name}`, last.at(-1)]).toEqual([`${name}.${field.name}`, true]);
    }
  }
});

/** The columns that tell it; of several, the last is there where no other is. */
function pathsOf(source: unknown): (readonly string[])[] {
  if (typeof source === 'string') return [[source]];
  if (Array.isArray(source)) return [source];
  const { moment, first, object } = source as Record<string, Record<string, unknown>>;
  return moment ? pathsOf(moment) : Object.values(first ?? object ?? {}).flatMap(pathsOf);
}

test.each([
  ['what is made of rows', '{ conflicts { nodes { id summary } } }'],
  ['what is looked up', '{ conflicts { nodes { id decisions { nodes { id } } } } }'],
  ['a stretch of an axis', '{ claims { nodes { value { extent { from } } } } }'],
  [
    'two languages at once',
    'query ($l: String, $m: String) { questions { nodes { text(language: $l) t: text(language: $m) } } }',
  ],
  [
    'a language that the caller chooses',
    'query ($l: String) { questions { nodes { text(language: $l) } } }',
  ],
  [
    'an object within a value',
    '{ claims { nodes { value { ... on EntityValue { entity { type } } } } } }',
  ],
  ['what leads in a circle', '{ claims { nodes { question { answers { claims { id } } } } } }'],
  ['a list within a row', '{ outlets { nodes { articles { nodes { id } } } } }'],
  ['both faces of a list', '{ claims { nodes { id } edges { node { id } } } }'],
  ['a list that tells no rows', '{ claims { totalCount } }'],
  ['a list of no trees', '{ events { nodes { id } } }'],
  ['a list beside it', '{ claims { nodes { id } } events { totalCount } }'],
  ['a fragment on a list', '{ claims { ... on ClaimConnection { nodes { id } } } }'],
  ['a name that PostgreSQL would cut', `{ claims { nodes { ${'a'.repeat(64)}: id } } }`],
])('the database does not write %s', (_, query) => {
  expect(validate(schema, parse(query))).toEqual([]);
  expect(writtenQuery(schema, parse(query), null)).toBeNull();
});

test('a type keeps its fields when a query of it was compiled', async () => {
  const type = schema.getType('ConflictConnection') as GraphQLObjectType;
  const told = String(type.getFields().nodes?.type);
  const asked = {
    document: parse('{ conflicts { nodes { id } } }'),
    hash: '',
    operationName: null,
    variables: {},
  };
  const programOf = createPrograms(schema);
  await programOf(asked);
  expect(await programOf(asked)).not.toBeNull();
  expect(String(type.getFields().nodes?.type)).toBe(told);
  expect(told).toBe('[Conflict!]!');
});

const nodeOf = (list: string): string => {
  const field = schema.getQueryType()?.getFields()[list];
  const connection = schema.getType(String(field?.type).replace('!', '')) as GraphQLObjectType;
  return String(connection.getFields().nodes?.type).replaceAll(/[[\]!]/g, '');
};
