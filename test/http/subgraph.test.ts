import { composeServices } from '@theguild/federation-composition';
import { buildSchema, type GraphQLObjectType, parse } from 'graphql';
import { toSubgraph } from '../../src/graphql/federation/subgraph.js';
import { createSchema } from '../../src/graphql/schema.js';
import { ingestArticle } from '../../src/services/ingestArticle.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';

describeOnBoth('a subgraph', (open) => {
  let database: Database;
  let api: Api;

  beforeAll(async () => {
    database = await open();
    await ingestArticle(database.prisma, {
      text: 'Sergey Lavrov will meet S. Jaishankar in Moscow on 17 November 2025.',
      title: 'Talks',
      outlet: 'The Harbour Post',
      publishedOn: '2025-11-15',
    });
    api = await startApi(database.prisma, { schema: toSubgraph(createSchema()) });
  });

  afterAll(async () => {
    await api?.close();
  });

  /** The schema that a gateway is told. */
  async function definitions(): Promise<string> {
    const { data } = await api.ask('{ _service { sdl } }');
    return data._service.sdl;
  }

  const NEWSROOM = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable", "@external"])
  type Query { assignments(first: Int): [Assignment!]! }
  type Assignment @key(fields: "id") { id: ID! article: Article about: Entity }
  type Article @key(fields: "id", resolvable: false) { id: ID! }
  type Entity @key(fields: "id") { id: ID! desk: String }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
`;

  it('composes with another subgraph that refers to its articles and adds to its entities', async () => {
    const milaan = {
      name: 'milaan',
      typeDefs: parse(await definitions()),
      url: `${api.url}/graphql`,
    };
    const newsroom = {
      name: 'newsroom',
      typeDefs: parse(NEWSROOM),
      url: 'http://newsroom.example',
    };
    const { errors, publicSdl } = composeServices([milaan, newsroom]);
    expect(errors ?? []).toEqual([]);
    const entity = buildSchema(publicSdl ?? '').getType('Entity') as GraphQLObjectType;
    expect(Object.keys(entity.getFields())).toEqual(expect.arrayContaining(['desk', 'wikidataId']));
  });

  it('does not compose with one that gives a type of its own the same name', async () => {
    const milaan = { name: 'milaan', typeDefs: parse(await definitions()) };
    const other = {
      name: 'other',
      typeDefs: parse('type Query { b: Int } type Outlet { name: Int }'),
    };
    expect(composeServices([milaan, other]).errors?.length).toBeGreaterThan(0);
  });

  it('answers for what a gateway refers to, in the order asked', async () => {
    const { data } = await api.ask(
      '{ claims(filter: { kind: [DATE] }) { nodes { article { id outlet { id } } value { ... on TimeValue { edtf } } } } entities: read(input: { text: "Moscow" }) { mentions { value { ... on EntityValue { entity { id } } } } } }',
    );
    const { id, outlet } = data.claims.nodes[0].article;
    const entity = data.entities.mentions[0].value.entity.id;
    const representations = [
      { __typename: 'Outlet', id: outlet.id },
      { __typename: 'Article', id },
      { __typename: 'Article', id: '00000000-0000-7000-8000-000000000000' },
      { __typename: 'Entity', id: entity },
    ];
    const answer = await api.ask(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Article { title } ... on Outlet { name } ... on Entity { name } } }',
      { representations },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data._entities).toEqual([
      { __typename: 'Outlet', name: 'The Harbour Post' },
      { __typename: 'Article', title: 'Talks' },
      null,
      { __typename: 'Entity', name: 'Moscow' },
    ]);
  });

  it('answers all that it answers alone', async () => {
    const { data, errors } = await api.ask(
      '{ articles { nodes { title outlet { name } } totalCount } statistics { articles } }',
    );
    expect(errors).toBeUndefined();
    expect(data.articles).toEqual({
      nodes: [{ title: 'Talks', outlet: { name: 'The Harbour Post' } }],
      totalCount: 1,
    });
  });
});
