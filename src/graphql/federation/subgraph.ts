import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
  parse,
  printSchema,
  visit,
} from 'graphql';
import { createResolversMap } from 'type-graphql';
import { entityKey } from '../../services/entityIds.js';
import type { RequestContext } from '../context.js';

type Reference = { readonly id: string };

/** What other subgraphs may refer to by its id, and how it is found: a batch for each, as everywhere. */
const KEYED: Readonly<
  Record<string, (id: string, context: RequestContext) => Promise<object | null>>
> = {
  Article: (id, { loaders }) => loaders.article.load(id),
  Entity: (id, { loaders }) => loaders.entityOfKey.load(entityKey('representations.id', id)),
  Outlet: (id, { loaders }) => loaders.outlet.load(id),
};

/** Types that every subgraph with Relay's connections defines alike. */
const SHARED = ['PageInfo'];

// https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/versions
const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])';

/** The same API as an Apollo Federation 2 subgraph: articles, entities and outlets can be referred to by id. */
export function toSubgraph(schema: GraphQLSchema): GraphQLSchema {
  const resolvers = createResolversMap(schema);
  for (const [type, find] of Object.entries(KEYED)) {
    resolvers[type] = {
      ...resolvers[type],
      __resolveReference: ({ id }: Reference, context: RequestContext) => find(id, context),
    } as never;
  }
  return buildSubgraphSchema({
    typeDefs: subgraphDefinitions(schema),
    resolvers: resolvers as never,
  });
}

/** The schema's definitions with the directives that tell a gateway what is keyed and what is shared. */
function subgraphDefinitions(schema: GraphQLSchema): DocumentNode {
  const [key, shareable] = ['@key(fields: "id")', '@shareable'].map(directiveOf);
  const definitions: ASTNode = parse(printSchema(schema));
  const marked: DocumentNode = visit(definitions, {
    ObjectTypeDefinition: (type: ObjectTypeDefinitionNode) => {
      const added =
        type.name.value in KEYED ? key : SHARED.includes(type.name.value) ? shareable : null;
      return added ? { ...type, directives: [...(type.directives ?? []), added] } : undefined;
    },
  });
  return { ...marked, definitions: [...parse(LINK).definitions, ...marked.definitions] };
}

function directiveOf(text: string) {
  const [type] = parse(`type T ${text}`).definitions as [ObjectTypeDefinitionNode];
  const [directive] = type.directives ?? [];
  if (!directive) throw new Error(`${text} is no directive`);
  return directive;
}
