import {
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { createSchema } from '../../src/graphql/schema.js';
import { RELATIONS } from '../../src/services/lookUpRelated.js';
import { resolveConflict } from '../../src/services/reviewConflict.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import { storeArticle, storeQuestion, time } from '../support/story.js';

describeOnBoth('trees over HTTP', (open) => {
  let database: Database;
  let api: Api;

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma);
    const by = [
      await storeArticle(database.prisma, {
        outlet: 'One',
        title: 'A',
        url: 'https://a.b/c',
        publishedOn: '2025-12-01',
      }),
      await storeArticle(database.prisma, { outlet: 'Two' }),
    ];
    const questionId = await storeQuestion(database.prisma, {
      kind: 'DATE',
      text: 'When?',
      textHi: 'कब?',
      consensus: 'CONFLICTING',
      answers: by.map((article, at) => ({ value: time(`2025-12-0${at + 1}`), by: [article] })),
    });
    const { id, question } = await database.prisma.conflict.findUniqueOrThrow({
      where: { questionId },
      include: { question: { include: { answers: true } } },
    });
    await resolveConflict(
      database.prisma,
      { id: 'meera', name: 'Meera' },
      { conflictId: id, version: 1, answerId: question.answers[0]!.id },
    );
  });

  afterAll(async () => {
    await api?.close();
  });

  const schema = createSchema();
  /** Where the rows of each type are found. */
  const WAYS: Readonly<Record<string, (fields: string) => string>> = {
    Conflict: (fields) => `conflicts { nodes { ${fields} } }`,
    Question: (fields) => `questions { nodes { ${fields} } }`,
    Answer: (fields) => `questions { nodes { answers { ${fields} } } }`,
    Comparison: (fields) => `questions { nodes { comparisons { ${fields} } } }`,
    Claim: (fields) => `claims { nodes { ${fields} } }`,
    Article: (fields) => `articles { nodes { ${fields} } }`,
    Revision: (fields) => `articles { nodes { revisions { ${fields} } } }`,
    Outlet: (fields) => `outlets { nodes { ${fields} } }`,
  };

  /** A field, and below it all that is no object. */
  function whole(type: string, name: string): string {
    const owner = schema.getType(type);
    const field = isObjectType(owner) ? owner.getFields()[name] : undefined;
    const found = field && getNamedType(field.type);
    if (!isCompositeType(found)) return name;
    const below = 'getFields' in found ? Object.values(found.getFields()) : [];
    const leaves = below
      .filter(
        ({ type: of, args }) => isLeafType(getNamedType(of)) && !args.some(isRequiredArgument),
      )
      .map((one) => one.name);
    return `${name} { __typename ${leaves.join(' ')} }`;
  }

  const fieldsOf = (type: string): string[] => {
    const found = schema.getType(type);
    return isObjectType(found) ? Object.keys(found.getFields()) : [];
  };

  const ask = async (query: string) => {
    const { data, errors } = await api.ask(`{ ${query} }`);
    expect(errors).toBeUndefined();
    return data;
  };

  /** The values of one field wherever it stands in an answer. */
  const pick = (answer: unknown, name: string): unknown[] =>
    JSON.stringify(answer).includes(`"${name}":`)
      ? Object.values(answer as object).flatMap((one): unknown[] =>
          typeof one !== 'object' || one === null
            ? []
            : name in one
              ? [one[name as never]]
              : pick(one, name),
        )
      : [];

  test.each(
    Object.keys(WAYS).flatMap((type) => fieldsOf(type).map((field) => [type, field] as const)),
  )('of %s the field %s is the same alone as among all others', async (type, field) => {
    const way = WAYS[type]!;
    const alone = await ask(way(whole(type, field)));
    const among = await ask(
      way(
        fieldsOf(type)
          .map((one) => whole(type, one))
          .join(' '),
      ),
    );
    const values = pick(alone, field);
    expect(values.length).toBeGreaterThan(0);
    expect(pick(among, field)).toEqual(values);
    // And by another door, where the row was not read as a tree.
    if ('id' in Object.fromEntries(fieldsOf(type).map((one) => [one, 0])) && NODES.has(type)) {
      const ids = pick(await ask(way('id')), 'id');
      const nodes = await ask(
        `nodes(ids: ${JSON.stringify(ids)}) { ... on ${type} { ${whole(type, field)} } }`,
      );
      expect(pick(nodes, field)).toEqual(values);
    }
  });

  const NODES = new Set(['Conflict', 'Question', 'Claim', 'Article', 'Outlet']);

  test('every relation of the trees is a field of the API, and none is guarded', () => {
    for (const { type, field, to } of RELATIONS) {
      const owner = schema.getType(type);
      const found = isObjectType(owner) ? owner.getFields()[field] : undefined;
      expect([type, field, found && getNamedType(found.type).name]).toEqual([type, field, to]);
      // The one resolver of all relations, and nothing of type-graphql's around it.
      expect(found?.resolve?.name).toBe('follow');
    }
  });
});
