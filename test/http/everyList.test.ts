import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { reports } from '../../bench/lib/reports.mjs';
import { createSchema } from '../../src/graphql/schema.js';
import { ingestArticle } from '../../src/services/ingestArticle.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import { storeArticle, storeQuestion, time } from '../support/story.js';

type Field = GraphQLField<unknown, unknown>;

/** What a list needs to be asked for; null for one that is of a thing (a timeline, the deliveries of a webhook), or short by nature. */
const ARGUMENTS: Readonly<Record<string, string | null>> = {
  search: 'text: "a"',
  timeline: null,
  mergeProposals: null,
};
/** Items that are asked for first, and how many more there must be. */
const FEW = 4;
const MORE = 8;

const schema = createSchema();
const fieldsOf = (type: GraphQLNamedType): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
const isFree = ({ args }: Pick<Field, 'args'>): boolean => !args.some(isRequiredArgument);

/** All that can be asked of a type without arguments, `depth` levels down. */
function below(type: GraphQLNamedType, depth: number): string {
  const told = fieldsOf(type)
    .filter(isFree)
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      return depth > 0 ? [`${field.name} { ${below(named, depth - 1)} }`] : [];
    });
  return ['__typename', ...told].join(' ');
}

const lists = fieldsOf(schema.getQueryType()!).filter((field) =>
  getNamedType(field.type).name.endsWith('Connection'),
);
const itemOf = (list: Field): GraphQLNamedType =>
  getNamedType(fieldsOf(getNamedType(list.type)).find(({ name }) => name === 'nodes')!.type);
const EACH = lists
  .filter(({ name, args }) => ARGUMENTS[name] ?? (ARGUMENTS[name] !== null && isFree({ args })))
  .flatMap((list) =>
    fieldsOf(itemOf(list))
      .filter((field) => isFree(field) && isCompositeType(getNamedType(field.type)))
      .map((field) => [list.name, field.name, below(getNamedType(field.type), 1)] as const),
  );

describeOnBoth('every list', (open) => {
  let database: Database;
  let api: Api;
  let statements = 0;

  beforeAll(async () => {
    database = await open({ onStatement: () => statements++ });
    const { prisma } = database;
    api = await startApi(prisma);
    const told = reports(7);
    for (let n = 0; n < FEW + MORE; n++) {
      await ingestArticle(prisma, told.next().value!);
      const articles = [
        await storeArticle(prisma, { outlet: `Outlet ${n}` }),
        await storeArticle(prisma, {}),
      ];
      await storeQuestion(prisma, {
        kind: 'DATE',
        text: 'When?',
        consensus: 'CONFLICTING',
        answers: articles.map((article, at) => ({
          value: time(`2025-12-0${at + 1}`),
          by: [article],
        })),
      });
    }
    const ask = async (mutation: string) => {
      const { data, errors } = await api.ask(`mutation { ${mutation} }`);
      expect(errors).toBeUndefined();
      return data;
    };
    const { data } = await api.ask('{ conflicts(first: 100) { nodes { id version } } }');
    for (const { id, version } of data.conflicts.nodes)
      await ask(
        `confirmConflict(input: { conflictId: "${id}", version: ${version} }) { decision { id } }`,
      );
    for (let n = 0; n < FEW + MORE; n++) {
      await ask(`createApiKey(input: { name: "${n}", scopes: [ADMIN] }) { secret }`);
      await ask(
        `createWebhook(input: { url: "https://hooks.example/${n}", active: false }) { webhook { id } }`,
      );
    }
  });

  afterAll(() => api?.close());

  test.each(EACH)('%s.%s takes no statement an item', async (list, field, selection) => {
    const ask = async (first: number) => {
      const args = [`first: ${first}`, ARGUMENTS[list] ?? []].flat().join(', ');
      statements = 0;
      const { data, errors } = await api.ask(
        `{ ${list}(${args}) { nodes { ${field} { ${selection} } } } }`,
      );
      expect(errors).toBeUndefined();
      return { items: data[list].nodes.length as number, statements };
    };
    const few = await ask(FEW);
    const many = await ask(100);
    expect(many.items - few.items).toBeGreaterThanOrEqual(MORE);
    // What only some items have costs a statement more where one of them comes.
    expect(many.statements - few.statements).toBeLessThan(MORE / 2);
  });
});
